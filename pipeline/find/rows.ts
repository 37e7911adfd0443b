import type { Quantity } from "../words/findings.ts";

/**
 * Adds the row of a number. No two rows share a word: where a noun holds the next number ("five of the 12 hospitals") the row of the
 * first ends with its own number.
 */
export function addRow(rows: Quantity[], row: Quantity): void {
  const before = rows.at(-1);
  if (before !== undefined && row.start < before.end && row.end > before.start) {
    before.end = Math.max(before.numberEnd, before.start);
    row.start = Math.max(row.start, before.end);
  }
  rows.push(row);
}
