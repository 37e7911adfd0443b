import type { DeskRow } from "../../preview/desk/contract.ts";

/** A line of the list: a report's heading, or one of its figures. */
export interface Line {
  key: string;
  top: number;
  height: number;
  report: string;
  /** None in a heading. */
  row: DeskRow | null;
}

/** Heights in pixels, as the style of the page has them. */
const HEADING = 34;
const FIGURE = 52;

/** The rows of a list with a heading over those of each report, and where each line stands. */
export function linesOf(shown: readonly DeskRow[]): { lines: Line[]; height: number } {
  const lines: Line[] = [];
  let top = 0;
  let last: string | null = null;
  for (const row of shown) {
    if (row.report !== last) {
      lines.push({ key: `of ${row.report}`, top, height: HEADING, report: row.report, row: null });
      top += HEADING;
      last = row.report;
    }
    lines.push({ key: row.id, top, height: FIGURE, report: row.report, row });
    top += FIGURE;
  }
  return { lines, height: top };
}

/** The lines that touch a stretch of the list. */
export function linesBetween(lines: readonly Line[], from: number, to: number): readonly Line[] {
  return lines.slice(firstBelow(lines, from), firstBelow(lines, to) + 1);
}

/** The first line whose end lies below a height; found by halving, as lists are long. */
function firstBelow(lines: readonly Line[], height: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines[middle]!;
    if (line.top + line.height <= height) low = middle + 1;
    else high = middle;
  }
  return low;
}
