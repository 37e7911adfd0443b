import { stringify } from "csv-stringify/sync";
import { neutralised } from "../sheet.ts";
import type { Cell, ColumnInfo, Row } from "../types.ts";

/** A table as RFC 4180 CSV: one header row, `\n`, empty for "not said". */
export function csvText({
  columns,
  rows,
}: {
  columns: readonly Pick<ColumnInfo, "name">[];
  rows: readonly Row[];
}): string {
  const names = columns.map(({ name }) => name);
  const cells = rows.map((row) => names.map((name) => cellText(row[name] ?? null)));
  // A lone carriage return ends a line for some readers, so it is quoted like a comma.
  return stringify([names, ...cells], { record_delimiter: "\n", quoted_match: /\r/ });
}

function cellText(cell: Cell): string {
  return typeof cell === "string" ? neutralised(cell) : cell === null ? "" : String(cell);
}
