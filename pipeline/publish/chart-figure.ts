import type { Catalogue } from "../catalogue/catalogue.ts";
import { catalogueOf } from "../catalogue/languages.ts";
import type { PageWords } from "../catalogue/parts/page-words.ts";
import type { Chart, LedgerFigure } from "../types.ts";
import { stage } from "./chart-drawings.ts";
import { citedRows, groupRows } from "./chart-rows.ts";
import { sourceLine } from "./chart-sources.ts";
import { chartTable } from "./chart-table.ts";
import { idsIn } from "./drawn.ts";
import { type Html, html, type Part } from "./html.ts";
import { toFile, type Ways } from "./links.ts";

/** What a chart needs of its surroundings to stand on a page. */
export interface ChartContext {
  ways: Ways;
  figures: ReadonlyMap<string, LedgerFigure>;
  /** Language of each report. */
  languages: ReadonlyMap<string, string>;
  /** The heading's level: 1 on a page of its own, 2 in a story, 3 in the notebook, where the sentences stand in a part of their own. */
  level: 1 | 2 | 3;
}

/** A longer table makes a page that takes long to open; the chart's CSV has every row. */
const MOST_ROWS = 500;

/** A longer summary is folded: on a phone it would push the drawing off the screen. */
const LONG_SUMMARY = 300;

/** Whether the summary of a chart stands folded. */
export function isFolded({ summary }: Chart): boolean {
  return summary.length > LONG_SUMMARY;
}

/** More lines on corrections than these go into a folded part. */
export const MOST_CORRECTIONS = 3;

function corrections({ corrections: lines }: Chart, words: PageWords): Part {
  const line = (told: string) => html`<p class="correction">${told}</p>\n`;
  const [first, rest] = [lines.slice(0, MOST_CORRECTIONS), lines.slice(MOST_CORRECTIONS)];
  const more = html`<details><summary>${words.moreCorrections(rest.length)}</summary>
${rest.map(line)}</details>`;
  return [first.map(line), rest.length > 0 && more];
}

function linkList({ name }: Chart, page: PageWords, ways: Ways): Html {
  const { links } = page;
  const items = [
    [toFile(ways.charts, `${name}.csv`), links.data],
    [toFile(ways.charts, `${name}.svg`), links.svg],
    [toFile(ways.charts, `${name}.png`), links.png],
    [toFile(ways.charts, `${name}.vl.json`), links.spec],
    [toFile(ways.charts, `${name}.embed.txt`), links.snippets],
    ways.notebook === "" ? [toFile(ways.charts, `${name}.html`), page.table.heading] : [ways.notebook, links.notebook],
  ];
  return html`<ul class="links">
${items.map(([href, label]) => html`<li><a href="${href}"${ways.leaving}>${label}</a></li>\n`)}</ul>`;
}

function summary(chart: Chart, words: PageWords): Html {
  const told = html`<p class="chart-summary">${chart.summary}</p>`;
  return isFolded(chart) ? html`<details><summary>${words.inWords}</summary>${told}</details>` : told;
}

function heading({ name, title }: Chart, level: ChartContext["level"]): Html {
  const id = `chart-${name}-title`;
  if (level === 1) return html`<h1 class="chart-title" id="${id}">${title}</h1>`;
  if (level === 2) return html`<h2 class="chart-title" id="${id}">${title}</h2>`;
  return html`<h3 class="chart-title" id="${id}">${title}</h3>`;
}

/** The table, folded, with the rows that the page has room for: those that are drawn before all others. */
function table(chart: Chart, say: Catalogue, context: ChartContext): Html {
  const cited = citedRows(chart, context.figures);
  const drawn = cited.length <= MOST_ROWS ? null : idsIn(chart.spec, context.figures);
  const shown = cited.filter(({ figure }) => drawn === null || drawn.has(figure.id));
  const { heading, empty, more } = say.page.table;
  const rest = cited.length - shown.length;
  return html`<details><summary>${heading}</summary>
${shown.length === 0 ? html`<p>${empty}</p>` : chartTable(chart, groupRows(shown), say, context)}${
  rest > 0 && html`\n<p>${more(rest, `${chart.name}.csv`)}</p>`
}
</details>`;
}

/**
 * A chart with everything that it needs to be read and checked: title, summary, drawing in three widths, table of its figures,
 * sources, downloads. The same on its own page, in the notebook and in a story.
 * @param caption an editor's own words, printed below the drawing
 */
export function chartFigure(chart: Chart, context: ChartContext, caption = ""): Html {
  const say = catalogueOf(chart.language);
  const { page: words, language, direction } = say;
  const { ways, level } = context;
  return html`<figure class="chart" lang="${language}" dir="${direction}" id="chart-${chart.name}" aria-labelledby="chart-${chart.name}-title">
${heading(chart, level)}
<p class="chart-dek">${chart.dek}</p>
${summary(chart, words)}
${stage(chart, say, ways.evidence, level)}
${caption !== "" && html`<p class="chart-caption" dir="auto">${caption}</p>`}
${level < 3 && table(chart, say, context)}
<figcaption class="chart-foot">
${sourceLine(chart, say, ways)}
${corrections(chart, words)}
${chart.notes.map((note) => html`<p>${note}</p>\n`)}
${linkList(chart, words, ways)}
</figcaption>
</figure>`;
}
