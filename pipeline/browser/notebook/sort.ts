/** By which column a table is sorted, counted from 0, and which way. */
export interface Order {
  column: number;
  down: boolean;
}

/** What a cell is sorted by: its number, else its words; null where it is empty. */
function keyOf(row: HTMLTableRowElement, column: number): number | string | null {
  const cell = row.cells[column];
  const text = cell?.dataset.n ?? cell?.textContent.trim() ?? "";
  if (text === "") return null;
  const number = Number(text);
  return Number.isNaN(number) ? text.toLowerCase() : number;
}

/** Numbers before words; no locale, so that everybody sees one order. */
function compare(a: number | string, b: number | string): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

/** Puts the rows in order; what is not said comes last both ways. Rows that are equal keep their places. */
export function sortRows(table: HTMLTableElement, { column, down }: Order): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const keyed = [...body.rows].map((row) => ({ row, key: keyOf(row, column) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return down ? compare(b.key, a.key) : compare(a.key, b.key);
  });
  body.append(...keyed.map(({ row }) => row));
  for (const [index, head] of headsOf(table).entries()) {
    if (index === column) head.ariaSort = down ? "descending" : "ascending";
    else head.removeAttribute("aria-sort");
  }
}

function headsOf(table: HTMLTableElement): HTMLTableCellElement[] {
  return [...(table.tHead?.rows[0]?.cells ?? [])];
}

/**
 * Makes a button of each head that sorts by its column, and the other way when pressed again.
 * @param then is told of each new order
 */
export function sortByHeads(table: HTMLTableElement, then: (order: Order) => void): void {
  for (const [column, head] of headsOf(table).entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const order = { column, down: head.ariaSort === "ascending" };
      sortRows(table, order);
      then(order);
    });
  }
}
