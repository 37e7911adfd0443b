import type { Cell, ColumnInfo, DerivedShare, LedgerFigure, Row, Table } from "../types.ts";

/** A figure with what was worked out from it. */
export interface Entry {
  figure: LedgerFigure;
  share: DerivedShare | undefined;
}

/** A column: what it means, and how its cell comes of a record. */
export interface Column<T> extends ColumnInfo {
  cell(record: T): Cell;
}

/** Name, title and meaning of a column, then how its cell is got, then the rest. */
type Make<T> = (
  name: string,
  title: string,
  description: string,
  cell: (record: T) => Cell,
  more?: Partial<ColumnInfo>,
) => Column<T>;

/** How to make columns of one type: `const number = columnsOf<Entry>("number")`. */
export function columnsOf<T>(type: ColumnInfo["type"]): Make<T> {
  return (name, title, description, cell, more = {}) => ({ name, title, type, description, ...more, cell });
}

/** What a table is called and keyed by. */
type Heading = Pick<Table, "name" | "title" | "description" | "primaryKey">;

/** A table of records, its columns without the way they were made. */
export function tableOf<T>(heading: Heading, columns: readonly Column<T>[], records: readonly T[]): Table {
  // A copy of a row with every column takes a quarter of the memory of one that grows column by column.
  const blank: Row = Object.fromEntries(columns.map(({ name }) => [name, null]));
  return {
    ...heading,
    columns: columns.map(({ cell: _, ...info }) => info),
    rows: records.map((record) => {
      const row = { ...blank };
      for (const { name, cell } of columns) row[name] = cell(record);
      return row;
    }),
  };
}

/** Records that are made of the same as long as the key is the same. */
export interface Portion<T> {
  key: string;
  records: readonly T[];
}

/** A table of the records of all portions. Its rows are made at once, and here: made later in a run they take V8 fifty times as long. */
export function tableInParts<T>(
  heading: Heading,
  columns: readonly Column<T>[],
  portions: readonly Portion<T>[],
): Table {
  const records = portions.flatMap((portion) => portion.records);
  const parts = portions.map(({ key, records: { length } }) => ({ key, count: length }));
  return { ...tableOf(heading, columns, records), parts: parts.filter(({ count }) => count > 0) };
}
