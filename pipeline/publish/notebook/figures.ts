import { figureAnchor, toAnchor } from "../../anchors.ts";
import { groupBy } from "../../group.ts";
import { compareText } from "../../problems.ts";
import type { LedgerFigure } from "../../types.ts";
import { type Html, html, isolated, type Part } from "../html.ts";
import { FROM_NOTEBOOK, toFile } from "../links.ts";
import { count, spellAmount, spellId } from "../spell.ts";
import { isNumberCorrected } from "./ledger/refer.ts";

/** A page with more rows takes a browser long to open. */
const MOST_ROWS = 1000;

/** The columns behind the words, and what stands in their cells. */
const COLUMNS: readonly [title: string, read: (figure: LedgerFigure) => string][] = [
  ["Measure", ({ measure }) => spellId(measure)],
  ["Who says it", ({ source }) => source.name ?? ""],
  ["Place", ({ place }) => place.name ?? ""],
  ["From", ({ period }) => period.start ?? ""],
  ["To", ({ period }) => period.end ?? ""],
  ["Reported", ({ published }) => published ?? ""],
  ["Status", ({ status }) => status],
];

/** The report's words leading to their sentence, and the number that stands in their place where people corrected it. */
function words(figure: LedgerFigure): Html {
  const corrected = isNumberCorrected(figure) && html` (corrected to ${spellAmount(figure)})`;
  return html`<a href="${toAnchor(figureAnchor(figure.id))}">${isolated(figure.span.text, "ltr")}</a>${corrected}`;
}

/** Sorted by its number, whatever the words. */
function line(figure: LedgerFigure): Html {
  const number = figure.value ?? figure.low ?? figure.high ?? "";
  return html`<tr><th scope="row" data-n="${number}">${words(figure)}</th>${COLUMNS.map(([, read]) => html`<td>${isolated(read(figure), "ltr")}</td>`)}</tr>\n`;
}

/** The latest reported first, then in the order of their ids. */
function latestFirst(a: LedgerFigure, b: LedgerFigure): number {
  return compareText(b.published ?? "", a.published ?? "") || compareText(a.id, b.id);
}

/** Those of the latest days, as many days as a page has rows for: to sort all figures takes longer than to print these. */
function latest(figures: readonly LedgerFigure[]): LedgerFigure[] {
  const days = [...groupBy(figures, ({ published }) => published ?? "")].sort(([a], [b]) => compareText(b, a));
  const rows: LedgerFigure[] = [];
  for (const [, own] of days) {
    if (rows.length >= MOST_ROWS) break;
    rows.push(...own);
  }
  return rows;
}

/**
 * All figures as a table, the words of each leading to its sentence. The page's program adds sorting and a form that narrows it; without the
 * program the whole table stands there.
 */
export function figureTable(figures: readonly LedgerFigure[]): Part {
  if (figures.length === 0) return html`<p>No figure was found.</p>`;
  const rows = latest(figures).sort(latestFirst).slice(0, MOST_ROWS);
  const file = html`<a href="${toFile(FROM_NOTEBOOK.data, "figures.csv")}">figures.csv</a>`;
  return html`${
    rows.length < figures.length
      ? html`<p class="text">The ${count(rows.length, "figure")} reported last; all ${count(figures.length, "figure")} stand in ${file}.</p>`
      : html`<p class="text">Each leads to its sentence. ${file} has more columns.</p>`
  }
<div class="scroll" role="region" aria-label="All figures" tabindex="0">
<table class="all" id="all-figures">
<caption class="hidden">Figures, the latest reported first</caption>
<thead><tr><th scope="col">Figure</th>${COLUMNS.map(([title]) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows.map(line)}</tbody>
</table>
</div>`;
}
