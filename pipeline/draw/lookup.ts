import { cellsOf } from "../cells.ts";
import type { Row, Table } from "../types.ts";

type Places = ReadonlyMap<string, readonly number[]>;

const known = new WeakMap<Table, Map<string, Places>>();

/** Places of the rows of a table by what stands in a column, where anything does; a long table is gone through once a column. */
function placesBy(column: string, table: Table): Places {
  const columns = known.get(table) ?? new Map<string, Places>();
  known.set(table, columns);
  const before = columns.get(column);
  if (before !== undefined) return before;
  const { count, at } = cellsOf(table);
  const places = new Map<string, number[]>();
  for (let row = 0; row < count; row++) {
    const cell = at(row, column);
    if (cell === null || cell === "") continue;
    const own = places.get(String(cell));
    if (own === undefined) places.set(String(cell), [row]);
    else own.push(row);
  }
  columns.set(column, places);
  return places;
}

/** Places of the rows that have one of these values in a column, in the order of the table. */
export function placesWith(column: string, values: Iterable<string>, table: Table): number[] {
  const places = placesBy(column, table);
  return [...new Set(values)].flatMap((value) => places.get(value) ?? []).sort((a, b) => a - b);
}

/** The rows themselves. */
export function rowsWith(column: string, values: Iterable<string>, table: Table): Row[] {
  const cells = cellsOf(table);
  return placesWith(column, values, table).map((place) => cells.row(place));
}
