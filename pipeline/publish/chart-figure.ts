import { webAddress } from "../addresses.ts";
import type { Chart, LedgerFigure } from "../types.ts";
import { citedRows, groupRows } from "./chart-rows.ts";
import { chartTable } from "./chart-table.ts";
import { idsIn } from "./drawn.ts";
import { bdi, type Html, html, joined, type Part, trusted } from "./html.ts";
import { toFile, type Ways } from "./links.ts";
import { count, spellDate } from "./spell.ts";

/** What a chart needs of its surroundings to stand on a page. */
export interface ChartContext {
  ways: Ways;
  figures: ReadonlyMap<string, LedgerFigure>;
  /** Language of each report. */
  languages: ReadonlyMap<string, string>;
  /** The heading's level: 1 on a page of its own, 2 inside another. */
  level: 1 | 2 | 3;
}

/** More sources than these go into the folded part, so that the line under a chart stays a line. */
const SOURCES_IN_LINE = 4;

/** Longer lists make a page that takes long to open; the table that is drawn has them all. */
const MOST_SOURCES = 500;
const MOST_ROWS = 500;

/** A longer summary is folded: on a phone it would push the drawing off the screen. */
const LONG_SUMMARY = 300;

/** Whether the summary of a chart stands folded. */
export function isFolded({ summary }: Chart): boolean {
  return summary.length > LONG_SUMMARY;
}

function drawings(chart: Chart): Html[] {
  return Object.entries(chart.svg)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([width, svg]) => {
      // A prolog is an error inside HTML.
      const inline = svg.replace(/^\s*<\?xml[^>]*\?>\s*/, "").replace(/^<!DOCTYPE[^>]*>\s*/, "");
      return html`<div class="drawing w${width}">${trusted(inline)}</div>\n`;
    });
}

function sourceItem({ source, publisher, published, url }: Chart["sources"][number], ways: Ways): Html {
  const where = [publisher === null ? null : bdi(publisher), published === null ? null : spellDate(published)];
  const outlet = joined(
    where.filter((part) => part !== null),
    ", ",
  );
  const address = webAddress(url);
  const linked = address === null ? outlet : html`<a href="${address}"${ways.leaving}>${outlet}</a>`;
  return outlet.text === "" ? bdi(source) : html`${bdi(source)} (${linked})`;
}

function sourceLine({ sources }: Chart, ways: Ways): Part {
  if (sources.length === 0) return null;
  if (sources.length <= SOURCES_IN_LINE)
    return html`<p>Sources: ${joined(
      sources.map((source) => sourceItem(source, ways)),
      "; ",
    )}</p>`;
  const names = [...new Set(sources.map((source) => source.source))];
  const first = joined(names.slice(0, SOURCES_IN_LINE).map(bdi), ", ");
  const more = names.length > SOURCES_IN_LINE ? ` and ${names.length - SOURCES_IN_LINE} more` : "";
  const days = sources.flatMap((source) => source.published ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  const when = from === undefined || to === undefined ? "" : `, published ${spellDate(from)} to ${spellDate(to)}`;
  return html`<p>Sources: ${first}${more}, in ${count(sources.length, "report")}${when}</p>`;
}

function allSources({ sources }: Chart, ways: Ways): Part {
  if (sources.length <= SOURCES_IN_LINE || sources.length > MOST_SOURCES) return null;
  return html`<details><summary>All ${sources.length} sources</summary>
<ul>${sources.map((source) => html`<li>${sourceItem(source, ways)}</li>`)}</ul></details>`;
}

/** More lines on corrections than these go into a folded part. */
export const MOST_CORRECTIONS = 3;

function corrections({ corrections: lines }: Chart): Part {
  const line = (words: string) => html`<p class="correction">${words}</p>\n`;
  const [first, rest] = [lines.slice(0, MOST_CORRECTIONS), lines.slice(MOST_CORRECTIONS)];
  const more = html`<details><summary>${count(rest.length, "more correction")}</summary>
${rest.map(line)}</details>`;
  return [first.map(line), rest.length > 0 && more];
}

function downloads({ name }: Chart, ways: Ways): Html {
  const items = [
    [toFile(ways.data, `${name}.csv`), "Data (CSV)"],
    [toFile(ways.charts, `${name}.svg`), "Picture (SVG)"],
    [toFile(ways.charts, `${name}.png`), "Picture (PNG)"],
    [toFile(ways.charts, `${name}.vl.json`), "Chart specification (Vega-Lite)"],
    [ways.notebook === "" ? "#reports" : ways.notebook, "Every figure and its sentence"],
  ];
  return html`<ul class="links">
${items.map(([href, label]) => html`<li><a href="${href}"${ways.leaving}>${label}</a></li>\n`)}</ul>`;
}

function summary(chart: Chart): Html {
  const words = html`<p class="chart-summary">${chart.summary}</p>`;
  return isFolded(chart) ? html`<details><summary>The chart in words</summary>${words}</details>` : words;
}

function heading(chart: Chart, level: ChartContext["level"]): Html {
  const id = `chart-${chart.name}-title`;
  if (level === 1) return html`<h1 class="chart-title" id="${id}">${chart.title}</h1>`;
  if (level === 2) return html`<h2 class="chart-title" id="${id}">${chart.title}</h2>`;
  return html`<h3 class="chart-title" id="${id}">${chart.title}</h3>`;
}

/**
 * A chart with everything that it needs to be read and checked: title, summary, drawing in three widths, table of its figures,
 * sources, downloads. The same on its own page, in the notebook and in a story.
 * @param caption an editor's own words, printed below the drawing
 */
export function chartFigure(chart: Chart, context: ChartContext, caption = ""): Html {
  const cited = citedRows(chart, context.figures);
  const drawn = cited.length <= MOST_ROWS ? null : idsIn(chart.spec, context.figures);
  const shown = cited.filter(({ figure }) => drawn === null || drawn.has(figure.id));
  const groups = groupRows(shown);
  const table = chartTable(chart, groups, context.ways, context.languages);
  return html`<figure class="chart" lang="en" dir="ltr" id="chart-${chart.name}" aria-labelledby="chart-${chart.name}-title">
${heading(chart, context.level)}
<p class="chart-dek">${chart.dek}</p>
${summary(chart)}
${drawings(chart)}
${caption === "" ? null : html`<p class="chart-caption" dir="auto">${caption}</p>`}
<details><summary>The figures as a table, each with its sentence</summary>
${groups.length === 0 ? html`<p>There is no figure to show.</p>` : table}${
  shown.length < cited.length &&
  html`\n<p>These are drawn. ${cited.length - shown.length} more stand in ${chart.name}.csv.</p>`
}
</details>
<figcaption class="chart-foot">
${sourceLine(chart, context.ways)}
${allSources(chart, context.ways)}
${corrections(chart)}
${chart.notes.map((note) => html`<p>${note}</p>\n`)}
${downloads(chart, context.ways)}
</figcaption>
</figure>`;
}
