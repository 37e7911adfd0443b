import { csvFormatRow } from "d3-dsv";
import { neutralised } from "./sheet.ts";
import type { Cell, ColumnInfo, Row } from "./types.ts";

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
  const lines = table.rows.map((row) => csvFormatRow(names.map((name) => cellText(row[name] ?? null))));
  const text = `${[csvFormatRow(names), ...lines].join("\n")}\n`;
  texts.set(table, text);
  return text;
}

function cellText(cell: Cell): string {
  return typeof cell === "string" ? neutralised(cell) : cell === null ? "" : String(cell);
}
