/**
 * The library: figures and numbers out of text.
 *
 * @example
 * import { findFigures } from "tallywire";
 *
 * const [figure] = findFigures({
 *   text: "More than 860 civilians have been killed in Idlib since late April, the Observatory said.",
 *   published: "2019-08-20",
 * });
 * figure.comparator; // "more_than"
 * figure.low; // 860
 */

import { PROGRAM_FOLDER } from "./files.ts";
import { type Found, finderWith } from "./finder.ts";
import { referenceTexts } from "./project/reference.ts";
import { type ReportRecord, reportOf } from "./read/record.ts";
import { restoreFigure, restoreNumber } from "./read/restore.ts";
import type { Figure, NumberRow, Report } from "./types.ts";

export { loadFigures } from "./project/load-figures.ts";
export { type Frame, loadFrame } from "./project/load-frame.ts";
export { type SaveOptions, saveChart } from "./project/save-chart.ts";
export type * from "./types.ts";

/** A report for the library: its text, and what is known of it. Without `published` no relative date is resolved. */
export type ReportInput = string | (Partial<ReportRecord> & { text: string });

/**
 * The figures of one text, in the order in which they stand. Offsets count UTF-16 units of the text as given:
 * `text.slice(figure.span.start, figure.span.end) === figure.span.text`.
 * @throws TypeError where `published`, `url` or `language` is none
 */
export function findFigures(input: ReportInput): Figure[] {
  const { found, report, original } = foundIn(input);
  return found.figures.map((figure) => restoreFigure(figure, report, original));
}

/** Every number of one text with its kind; rows of kind `figure` carry the id of the figure. */
export function findNumbers(input: ReportInput): NumberRow[] {
  const { found, report, original } = foundIn(input);
  return found.numbers().map((row) => restoreNumber(row, report, original));
}

let findIn: ((report: Report) => Found) | null = null;

function foundIn(input: ReportInput): { found: Found; report: Report; original: string } {
  const record = typeof input === "string" ? { text: input } : input;
  const { report, problems, original } = reportOf({ id: "text", ...record });
  if (problems.length > 0) throw new TypeError(problems.map(({ message }) => message).join("; "));
  // The words take longer to load than most texts to read: once, at the first call.
  findIn ??= finderWith(referenceTexts(PROGRAM_FOLDER));
  return { found: findIn(report), report, original };
}
