import { csvFormatRows } from "d3-dsv";
import { neutralised } from "../sheet.ts";
import type { Cell, ColumnInfo, Row } from "../types.ts";

/** What is made into a CSV. */
interface Content {
  columns: readonly Pick<ColumnInfo, "name">[];
  rows: readonly Row[];
}

/** The texts of tables that are asked for twice: to see whether they changed, and to be written. */
const texts = new WeakMap<Content, string>();

/** A table as RFC 4180 CSV: one header row, `\n`, empty for "not said". */
export function csvText(table: Content): string {
  const known = texts.get(table);
  if (known !== undefined) return known;
  const names = table.columns.map(({ name }) => name);
  const cells = table.rows.map((row) => names.map((name) => cellText(row[name] ?? null)));
  const text = `${csvFormatRows([names, ...cells])}\n`;
  texts.set(table, text);
  return text;
}

function cellText(cell: Cell): string {
  return typeof cell === "string" ? neutralised(cell) : cell === null ? "" : String(cell);
}
