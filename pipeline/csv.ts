import { csvFormatRow } from "d3-dsv";
import { type Hashed, type Join, joinAnew, type Stretch } from "./bytes.ts";
import { neutralised } from "./sheet.ts";
import type { Cell, ColumnInfo, Row, Table } from "./types.ts";

/** What is made into a CSV. */
interface Content {
  columns: readonly Pick<ColumnInfo, "name">[];
  rows: readonly Row[];
}

/** The bytes of tables, which are asked for twice: to see whether they changed, and to be written. */
const known = new WeakMap<Table, Hashed>();
/** About as many bytes as a row takes. */
const ROW_BYTES = 600;

/** A table as the bytes of its file. */
export function csvBytes(table: Table, join: Join = joinAnew): Hashed {
  const before = known.get(table);
  if (before !== undefined) return before;
  const made = join(csvPath(table), stretchesOf(table), (table.rows.length + 1) * ROW_BYTES);
  known.set(table, made);
  return made;
}

/** Path of the file of a table. */
export function csvPath({ name }: Pick<Table, "name">): string {
  return `data/${name}.csv`;
}

/** A table as RFC 4180 CSV: one header row, `\n`, empty for "not said". */
export function csvText({ columns, rows }: Content): string {
  return [headLine(columns), ...csvLines(columns, rows)].join("");
}

function stretchesOf({ columns, rows, parts }: Table): Stretch[] {
  const head = { key: null, texts: () => [headLine(columns)] };
  let end = 0;
  const stretches = (parts ?? [{ key: null, count: rows.length }]).map(({ key, count }) => {
    const start = end;
    end += count;
    return { key, texts: () => csvLines(columns, rows.slice(start, start + count)) };
  });
  return [head, ...stretches];
}

type Names = Content["columns"];

const headLine = (columns: Names) => `${csvFormatRow(columns.map(({ name }) => name))}\n`;

function* csvLines(columns: Names, rows: readonly Row[]): Generator<string> {
  const names = columns.map(({ name }) => name);
  for (const row of rows) yield `${csvFormatRow(names.map((name) => cellText(row[name] ?? null)))}\n`;
}

function cellText(cell: Cell): string {
  return typeof cell === "string" ? neutralised(cell) : cell === null ? "" : String(cell);
}
