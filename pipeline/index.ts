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

import { join } from "node:path";
import { PROGRAM_FOLDER, readText } from "./files.ts";
import { referenceTexts } from "./project/reference.ts";
import { type ReportRecord, reportOf } from "./read/record.ts";
import { restoreFigure, restoreNumber } from "./read/restore.ts";
import { type Found, finderWith } from "./run.ts";
import type { Frame } from "./tabulate/frame.ts";
import type { ColumnInfo, Figure, NumberRow, Report } from "./types.ts";

export type { Frame } from "./tabulate/frame.ts";
export type * from "./types.ts";

/** A report for the library: its text, and what is known of it. Without `published` no relative date is resolved. */
export type ReportInput = string | (Partial<ReportRecord> & { text: string });

/**
 * The figures of one text, in the order in which they stand. Offsets count UTF-16 units of the text as given:
 * `text.slice(figure.span.start, figure.span.end) === figure.span.text`.
 * @throws TypeError where `published`, `url` or `language` is none
 */
export function findFigures(input: ReportInput): Figure[] {
  const { figures, report, original } = foundIn(input);
  return figures.map((figure) => restoreFigure(figure, report, original));
}

/** Every number of one text with its kind; rows of kind `figure` carry the id of the figure. */
export function findNumbers(input: ReportInput): NumberRow[] {
  const { numbers, report, original } = foundIn(input);
  return numbers.map((row) => restoreNumber(row, report, original));
}

let findIn: ((report: Report) => Found) | null = null;

function foundIn(input: ReportInput): Found & { report: Report; original: string } {
  const record = typeof input === "string" ? { text: input } : input;
  const { report, problems, original } = reportOf({ id: "text", ...record });
  if (problems.length > 0) throw new TypeError(problems.map(({ message }) => message).join("; "));
  // The words take longer to load than most texts to read: once, at the first call.
  findIn ??= finderWith(referenceTexts(PROGRAM_FOLDER));
  return { ...findIn(report), report, original };
}

/**
 * A table of a project as a danfojs DataFrame, with the types of the data package: `await loadFrame("figures")`.
 * @param project the project folder; the working folder where left out
 */
export async function loadFrame(table: string, project = "."): Promise<Frame> {
  const text = readText(join(project, "data", `${table}.csv`));
  const { resources } = JSON.parse(readText(join(project, "data/datapackage.json"))) as DataPackage;
  const { frameFromCsv } = await import("./tabulate/frame.ts");
  return frameFromCsv(text, resources.find(({ name }) => name === table)?.schema.fields ?? []);
}

/** What is read of `data/datapackage.json`. */
interface DataPackage {
  resources: { name: string; schema: { fields: ColumnInfo[] } }[];
}
