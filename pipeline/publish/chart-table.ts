import { figureAnchor, toAnchor } from "../anchors.ts";
import type { Chart, LedgerFigure } from "../types.ts";
import type { ChartGroup, ChartRow } from "./chart-rows.ts";
import { bdi, type Html, html, type Part } from "./html.ts";
import type { Ways } from "./links.ts";
import { quote } from "./sentence.ts";
import {
  count,
  spellAmount,
  spellBounds,
  spellDate,
  spellPeriod,
  spellPlace,
  spellShare,
  spellSource,
} from "./spell.ts";

const HEADINGS = ["Who says it", "Figure", "Lowest and highest", "Where", "When", "Report"];

/** The share of the inhabitants that a row carries, in words: the bounds where they say more than the share itself. */
function shareWords({ share, share_low, share_high }: ChartRow["row"]): string | null {
  if (typeof share_low === "number" && typeof share_high === "number" && share_low !== share_high) {
    return `${spellShare(share_low)} to ${spellShare(share_high)}`;
  }
  if (typeof share === "number") return spellShare(share);
  if (typeof share_low === "number") return `at least ${spellShare(share_low)}`;
  return typeof share_high === "number" ? `at most ${spellShare(share_high)}` : null;
}

/** The derived share of a row, named as worked out and never said by anybody, or nothing. */
function share({ row }: ChartRow): Part {
  const words = shareWords(row);
  return words === null ? null : html`<br><small>derived: ${words} of the inhabitants</small>`;
}

/** Title, outlet and day of the report that says it, the title leading to its sentence. */
function reportCell({ title, report, publisher, published, quote_url: address }: LedgerFigure, ways: Ways): Html {
  const name = bdi(title ?? report);
  const linked = address === null ? name : html`<a href="${address}"${ways.leaving}>${name}</a>`;
  const outlet = publisher === null ? null : html`, ${bdi(publisher)}`;
  return html`${linked}${outlet}, ${published === null ? "no date" : html`published ${spellDate(published)}`}`;
}

function rowPair(entry: ChartRow, ways: Ways, language: string): Html {
  const { figure } = entry;
  const anchor = figureAnchor(figure.id);
  const proof = toAnchor(anchor, ways.notebook);
  // Marks lead to the row, but where the page has the figure's anchor elsewhere, or the chart beside others.
  const id = ways.evidence === "" && ways.notebook !== "" && html` id="${anchor}"`;
  return html`<tr class="figure-row"${id}>
<th scope="row">${bdi(spellSource(figure.source))}</th>
<td>${spellAmount(figure)} ${bdi(figure.unit)}${share(entry)}</td>
<td>${spellBounds(figure)}</td>
<td>${bdi(spellPlace(figure.place))}</td>
<td>${spellPeriod(figure.period)}</td>
<td>${reportCell(figure, ways)}</td>
</tr>
<tr class="words">
<td colspan="${HEADINGS.length}">${quote(figure.sentence, figure.span, language)}
<a href="${proof}"${ways.leaving}>How this was read<span class="hidden"> (${figure.span.text})</span></a></td>
</tr>
`;
}

function groupBody({ title, rows }: ChartGroup, ways: Ways, languages: ReadonlyMap<string, string>): Html {
  const heading = html`<tr class="group"><th scope="rowgroup" colspan="${HEADINGS.length}">${title}</th></tr>`;
  const lines = rows.map((row) => rowPair(row, ways, languages.get(row.figure.report) ?? "en"));
  return html`<tbody>${title === "" ? null : heading}
${lines}</tbody>`;
}

/** What the table covers, in a sentence: number of figures, reports and the days of publication. */
function scope(figures: readonly LedgerFigure[]): string {
  const reports = new Set(figures.map((figure) => figure.report));
  const days = figures.flatMap((figure) => figure.published ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const between =
    first === last ? `on ${spellDate(first ?? "")}` : `from ${spellDate(first ?? "")} to ${spellDate(last ?? "")}`;
  const when = first === undefined ? "" : `, published ${between}`;
  return `${count(figures.length, "figure")} from ${count(reports.size, "report")}${when}`;
}

/**
 * The chart as a table: who says each figure, its bounds spelled out, where and when, the report, and under it the sentence with
 * the exact words.
 */
export function chartTable(
  { name, title }: Chart,
  groups: readonly ChartGroup[],
  ways: Ways,
  languages: ReadonlyMap<string, string>,
): Html {
  const figures = groups.flatMap((group) => group.rows.map((row) => row.figure));
  const id = `chart-${name}-table`;
  const caption = `${title}: ${scope(figures)}. Each figure is followed by the sentence it was read from, its exact words underlined.`;
  return html`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table class="rows">
<caption id="${id}"><span class="fit">${caption}</span></caption>
<thead><tr>${HEADINGS.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
${groups.map((group) => groupBody(group, ways, languages))}
</table>
</div>`;
}
