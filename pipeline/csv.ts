import { csvFormatRow } from "d3-dsv";
import { type Hashed, hashed } from "./bytes.ts";
import { neutralised } from "./sheet.ts";
import type { Cell, ColumnInfo, Row } from "./types.ts";

/** What is made into a CSV. */
interface Content {
  columns: readonly Pick<ColumnInfo, "name">[];
  rows: readonly Row[];
}

/** The bytes of tables, which are asked for twice: to see whether they changed, and to be written. */
const known = new WeakMap<Content, Hashed>();
/** About as many bytes as a row takes. */
const ROW_BYTES = 600;

/** A table as the bytes of its file. */
export function csvBytes(table: Content): Hashed {
  const before = known.get(table);
  if (before !== undefined) return before;
  const made = hashed(csvLines(table), (table.rows.length + 1) * ROW_BYTES);
  known.set(table, made);
  return made;
}

/** A table as RFC 4180 CSV: one header row, `\n`, empty for "not said". */
export function csvText(table: Content): string {
  return [...csvLines(table)].join("");
}

function* csvLines({ columns, rows }: Content): Generator<string> {
  const names = columns.map(({ name }) => name);
  yield `${csvFormatRow(names)}\n`;
  for (const row of rows) yield `${csvFormatRow(names.map((name) => cellText(row[name] ?? null)))}\n`;
}

function cellText(cell: Cell): string {
  return typeof cell === "string" ? neutralised(cell) : cell === null ? "" : String(cell);
}
