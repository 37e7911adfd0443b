import type { Catalogue } from "../../catalogue/catalogue.ts";
import { bdi, type Html, html } from "../html.ts";
import type { Cited } from "./book.ts";
import type { StoryDesk, TableRow } from "./desk.ts";
import { factsOf } from "./facts.ts";

/** Headings of a story's table, in the order of its columns. */
export function headingsOf({ page: { table }, story: { columns } }: Catalogue): string[] {
  return [table.who, table.figure, columns.where, columns.when, columns.published];
}

/** The cells of a row, as words. */
export function cellsOf({ figure }: TableRow, desk: StoryDesk): string[] {
  const { who, where, when, published } = factsOf(figure, desk.words);
  return [who, desk.amountOf(figure), where, when, published];
}

/** A few figures of a table of the project, each with the number of its note. */
export function storyTable(rows: readonly TableRow[], caption: string, desk: StoryDesk): Html {
  const { language } = desk.words;
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table class="picked">
<caption dir="auto">${caption}</caption>
<thead lang="${language}"><tr>${headingsOf(desk.words).map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody lang="${language}">
${rows.map((row) => printRow(row, desk))}</tbody>
</table>
</div>
`;
}

function printRow(row: TableRow, desk: StoryDesk): Html {
  const [source = "", amount = "", ...rest] = cellsOf(row, desk);
  return html`<tr><th scope="row">${bdi(source)}</th><td>${bdi(amount)}${noteMark(row, desk)}</td>${rest.map((cell) => html`<td>${bdi(cell)}</td>`)}</tr>
`;
}

/** The number of a note, which leads to it. */
export function noteMark({ number, use }: Cited, { words }: StoryDesk): Html {
  return html`<sup><a id="use-${number}-${use}" href="#note-${number}"><span class="hidden">${words.story.source} </span>${number}</a></sup>`;
}
