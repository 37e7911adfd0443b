import { headOf, neutralised, readSheet, separatorOf } from "../sheet.ts";
import type { Decision } from "../types.ts";
import { COLUMNS, type DecisionColumn, REQUIRED } from "./columns.ts";

/** A decision to be written: a row without a line. */
export type NewRow = Omit<Decision, "line">;

/** Columns that every decision says something in; the last three of the file only help. */
const NEEDED: readonly DecisionColumn[] = [...REQUIRED, "field", "value", "by", "at", "why"];

/**
 * The text of a decisions file with rows behind it, in its own manner: separator, line ends, quotes, order of its columns. What was
 * there stays to the letter. Gives the missing columns where the rows cannot be told in the file's.
 */
export function appended(text: string, rows: readonly NewRow[]): { text: string } | { missing: string[] } {
  const header = readSheet(headOf(text)).rows[0]?.cells ?? null;
  const missing = header === null ? [] : NEEDED.filter((name) => !header.includes(name));
  if (missing.length > 0) return { missing };
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const manner = { separator: separatorOf(text), quoteAll: /^\uFEFF?\s*"/.test(text) };
  const lines = rows.map((row) => lineOf(header ?? COLUMNS, row, manner));
  const before = text === "" || /[\r\n]$/.test(text) || header === null ? text : text + end;
  const table = header === null ? [COLUMNS.join(manner.separator), ...lines] : lines;
  return { text: before + table.map((line) => line + end).join("") };
}

interface Manner {
  separator: string;
  /** Every cell stands in quotes, as the header's do. */
  quoteAll: boolean;
}

function lineOf(header: readonly string[], row: NewRow, { separator, quoteAll }: Manner): string {
  const cells = header.map((name) => neutralised(cellOf(row, name)));
  return cells.map((cell) => quoted(cell, separator, quoteAll)).join(separator);
}

/** A column that is not known is somebody's own, and stays empty. */
function cellOf(row: NewRow, name: string): string {
  const known = COLUMNS.find((column) => column === name);
  return known === undefined ? "" : (row[known] ?? "");
}

function quoted(cell: string, separator: string, always: boolean): string {
  const needed = always || cell.includes(separator) || /["\r\n,;\t]|^\s|\s$/.test(cell);
  return needed ? `"${cell.replaceAll('"', '""')}"` : cell;
}
