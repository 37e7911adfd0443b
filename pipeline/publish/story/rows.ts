import { bdi, type Html, html } from "../html.ts";
import { spellAmount, spellDate, spellPeriod, spellPlace, spellSource } from "../spell.ts";
import type { TableRow } from "./desk.ts";

/** Headings of a story's table, in the order of its columns. */
export const TABLE_HEADINGS = ["Who says it", "Figure", "Where", "When", "Published"];

/** The cells of a row, as words. */
export function cellsOf({ figure }: TableRow): string[] {
  return [
    spellSource(figure.source),
    `${spellAmount(figure)} ${figure.unit}`,
    spellPlace(figure.place),
    spellPeriod(figure.period),
    figure.published === null ? "no date" : spellDate(figure.published),
  ];
}

/** A few figures of a table of the project, each with the number of its note. */
export function storyTable(rows: readonly TableRow[], caption: string): Html {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table class="picked">
<caption dir="auto">${caption}</caption>
<thead lang="en"><tr>${TABLE_HEADINGS.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody lang="en">
${rows.map(printRow)}</tbody>
</table>
</div>
`;
}

function printRow(row: TableRow): Html {
  const [source = "", amount = "", ...rest] = cellsOf(row);
  const { number, use } = row;
  return html`<tr><th scope="row">${bdi(source)}</th><td>${bdi(amount)}<sup><a id="use-${number}-${use}" href="#note-${number}"><span class="hidden">source </span>${number}</a></sup></td>${rest.map((cell) => html`<td>${bdi(cell)}</td>`)}</tr>
`;
}
