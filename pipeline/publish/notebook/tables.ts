import { webAddress } from "../../addresses.ts";
import { figureAnchor, toAnchor } from "../../anchors.ts";
import { cellsOf } from "../../cells.ts";
import type { Cell, ColumnInfo, LedgerFigure, Row, Table } from "../../types.ts";
import { type Html, html, isolated, type Part } from "../html.ts";
import { toFile, type Ways } from "../links.ts";
import { count } from "../spell.ts";

/** A page with more rows of a table takes a browser long to open. */
const MOST_ROWS = 500;
/** From this length on a cell gets several lines instead of one. */
const LONG_TEXT = 40;

function content(cell: Cell, figures: ReadonlyMap<string, LedgerFigure>): Part {
  if (cell === null) return null;
  if (typeof cell !== "string") return String(cell);
  const figure = figures.get(cell);
  if (figure) return html`<a href="${toAnchor(figureAnchor(cell))}">${isolated(figure.span.text, "ltr")}</a>`;
  const address = /^https?:/.test(cell) ? webAddress(cell) : null;
  const text = address === null ? isolated(cell, "ltr") : html`<a href="${address}">${cell}</a>`;
  return cell.length < LONG_TEXT ? text : html`<span class="long">${text}</span>`;
}

function isAmount({ type }: ColumnInfo): boolean {
  return type === "number" || type === "integer";
}

function line(row: Row, columns: readonly ColumnInfo[], figures: ReadonlyMap<string, LedgerFigure>): Html {
  const cells = columns.map((column, index) => {
    const inside = content(row[column.name] ?? null, figures);
    if (index === 0) return html`<th scope="row">${inside}</th>`;
    return isAmount(column) ? html`<td class="amount">${inside}</td>` : html`<td>${inside}</td>`;
  });
  return html`<tr>${cells}</tr>\n`;
}

/** A table of the project as a reader can scroll and search it; the cells are those of the CSV, a figure by its words. `spared`: columns that are left out. */
export function tableSection(
  table: Table,
  spared: readonly string[],
  figures: ReadonlyMap<string, LedgerFigure>,
  ways: Ways,
): Html {
  const columns = table.columns.filter(({ name }) => !spared.includes(name));
  const id = `table-${table.name}`;
  const file = toFile(ways.data, `${table.name}.csv`);
  const cells = cellsOf(table);
  const length = Math.min(MOST_ROWS, cells.count);
  const rows = Array.from({ length }, (_, i) => cells.row(cells.count - length + i));
  const all = count(cells.count, "row");
  return html`<div>
<h3 id="${id}">${table.title}</h3>
<p class="text">${table.description} (<a href="${file}">${table.name}.csv</a>)</p>
<details><summary>${length < cells.count ? `The last ${length} of ${all}` : all} of ${table.name}.csv</summary>
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table class="cells">
<caption class="hidden">${table.title}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col"${isAmount(column) && html` class="amount"`}>${column.name}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => line(row, columns, figures))}</tbody>
</table>
</div>
</details>
</div>
`;
}

/**
 * What each column of a table means.
 * @param before the table whose columns were told already, where this is another
 */
export function codebook(table: Table, before: Table | null): Html {
  const told = new Map(before?.columns.map(({ name, description }) => [name, description]));
  const columns = table.columns.filter(({ name, description }) => told.get(name) !== description);
  const others = table.columns.length - columns.length;
  const values = (column: ColumnInfo) =>
    column.categories && html`<br><span class="soft">one of ${column.categories.join(", ")}</span>`;
  const id = `codebook-${table.name}`;
  return html`<details><summary id="${id}">Columns of ${table.name}.csv</summary>
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<thead><tr><th scope="col">Column</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead>
<tbody>
${columns.map((column) => html`<tr><th scope="row"><code>${column.name}</code></th><td>${column.type}</td><td>${column.description}${values(column)}</td></tr>\n`)}</tbody>
</table>
</div>
${others > 0 && html`<p>${count(others, "column")} more, the same as in ${before?.name}.csv.</p>\n`}</details>
`;
}
