import { tableOfCells } from "../cells.ts";
import type { Cell, ColumnInfo, DerivedShare, LedgerFigure, Row, Table } from "../types.ts";
import { contentKey } from "./by-report.ts";

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
export function tableOf<T>(
  heading: Heading,
  columns: readonly Column<T>[],
  records: readonly T[],
  inParts: Pick<Table, "parts"> = {},
): Table {
  // A copy of a row with every column takes a quarter of the memory of one that grows column by column.
  const blank: Row = Object.fromEntries(columns.map(({ name }) => [name, null]));
  const cellIn = new Map(columns.map(({ name, cell }) => [name, cell]));
  const made: Row[] = [];
  const row = (i: number) => {
    if (made[i] !== undefined) return made[i];
    const fresh = { ...blank };
    for (const { name, cell } of columns) fresh[name] = cell(records[i]!);
    made[i] = fresh;
    return fresh;
  };
  const at = (i: number, column: string) => cellIn.get(column)?.(records[i]!) ?? null;
  const infos = columns.map(({ cell: _, ...info }) => info);
  return tableOfCells({ ...heading, columns: infos, ...inParts }, { count: records.length, at, row });
}

/** Records that stand one behind the other and are made of the same as long as the key is the same. */
export interface Portion<T> {
  key: string;
  records: readonly T[];
}

/** A table of the records of all portions. */
export function tableInParts<T>(
  heading: Heading,
  columns: readonly Column<T>[],
  portions: readonly Portion<T>[],
): Table {
  const records = portions.flatMap((portion) => portion.records);
  const parts = portions.map(({ key, records: { length } }) => ({ key, count: length }));
  return tableOf(heading, columns, records, { parts: parts.filter(({ count }) => count > 0) });
}

/** A table of records that stand in runs: one behind the other, of one name. `of`: all that the row of a record is made of, as JSON can tell it. */
export function tableInRuns<T>(
  heading: Heading,
  columns: readonly Column<T>[],
  records: readonly T[],
  nameOf: (record: T) => string,
  of: (record: T) => unknown,
): Table {
  const runs: { name: string; records: T[] }[] = [];
  for (const record of records) {
    const name = nameOf(record);
    const last = runs.at(-1);
    if (last?.name === name) last.records.push(record);
    else runs.push({ name, records: [record] });
  }
  const portions = runs.map((run) => ({ key: contentKey(run.records.map(of)), records: run.records }));
  return tableInParts(heading, columns, portions);
}
