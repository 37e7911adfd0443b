import type { Cell, Row, Table } from "./types.ts";

/** The cells of a table, one by one. */
export interface Cells {
  /** How many rows there are. */
  count: number;
  /** The cell of a row in a column; null where there is none. */
  at(row: number, column: string): Cell;
  row(row: number): Row;
}

const known = new WeakMap<object, Cells>();

/** A table whose rows are made when they are asked for: to make all rows of a long one takes longer than what is done with most of them. */
export function tableOfCells<T extends Omit<Table, "rows">>(table: T, cells: Cells): T & Pick<Table, "rows"> {
  const made = {
    ...table,
    get rows() {
      return Array.from({ length: cells.count }, (_, row) => cells.row(row));
    },
  };
  known.set(made, cells);
  return made;
}

/** The cells of a table, of which no more rows are made than are asked for. A copy of the table has all rows. */
export function cellsOf(table: Pick<Table, "rows">): Cells {
  return known.get(table) ?? plainCells(table.rows);
}

/** A part of a table: the rows from one place to before another, which are the same as long as the key is; null where nothing tells. */
export interface Part {
  key: string | null;
  start: number;
  end: number;
}

/** The parts of a table, one behind the other; all its rows are one where it is not in parts. */
export function partsOf(table: Table): Part[] {
  let end = 0;
  return (table.parts ?? [{ key: null, count: cellsOf(table).count }]).map(({ key, count }) => {
    const start = end;
    end += count;
    return { key, start, end };
  });
}

function plainCells(rows: readonly Row[]): Cells {
  return { count: rows.length, at: (row, column) => rows[row]?.[column] ?? null, row: (row) => rows[row]! };
}
