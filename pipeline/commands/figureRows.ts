import { UsageError } from "../problems.ts";
import { referenceTexts } from "../project/reference.ts";
import { restoreFigure, restoreNumber } from "../read/restore.ts";
import { type Found, finderWith } from "../run.ts";
import type { Figure, NumberRow, Report } from "../types.ts";
import { groupedDigits, HEDGES } from "../wording.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { FORMAT, PROJECT, TOLD } from "./command.ts";
import { formatAsked, rowWriter } from "./formats.ts";
import type { Flat } from "./layout.ts";
import { received, told } from "./received.ts";
import { problemLine, progress, progressDone, say } from "./terminal.ts";

/** What `find` and `numbers` differ in. */
export interface RowKind<T> {
  name: string;
  about: string;
  rows(found: Found, report: Report, original: string): T[];
  brief(row: T): Flat;
}

/** A command that prints rows of the given reports and touches nothing. */
export function rowCommand<T extends object>(kind: RowKind<T>): Command {
  return {
    operands: "FILE... | -",
    about: `${kind.about} With - it reads one report a line as NDJSON: {"id", "text", "published", "publisher", "language", "title", "url"}.`,
    options: { ...TOLD, ...FORMAT, ...PROJECT },
    examples: [
      `tallywire ${kind.name} report.txt --published 2019-08-20`,
      `tallywire ${kind.name} - --format csv < reports.ndjson`,
    ],
    run: (call) => printRows(kind, call),
  };
}

async function printRows<T extends object>(kind: RowKind<T>, call: Call): Promise<ExitCode> {
  if (call.operands.length === 0)
    throw new UsageError(`say which reports: tallywire ${kind.name} FILE... (or - for NDJSON from a pipe)`);
  const writer = rowWriter<T>(formatAsked(call.text("format")), kind.brief);
  const given = told(call);
  const findIn = finderWith(referenceTexts(call.text("project") ?? "."));
  let exit: ExitCode = 0;
  let done = 0;
  for await (const { report, problems, original } of received(call.operands, given)) {
    const found = report === null ? null : findIn(report);
    progressDone();
    for (const problem of problems) {
      say(problemLine(problem));
      if (problem.severity === "error") exit = 1;
    }
    if (report !== null && found !== null) await writer.add(kind.rows(found, report, original));
    progress(`${++done} reports read`);
  }
  progressDone();
  await writer.end();
  return exit;
}

export function figuresOver(found: Found, report: Report, original: string): Figure[] {
  return found.figures.map((figure) => restoreFigure(figure, report, original));
}

export function numbersOver(found: Found, report: Report, original: string): NumberRow[] {
  return found.numbers().map((row) => restoreNumber(row, report, original));
}

/** An amount for the eye: "more than 860", "10 to 15", "vague, from 24". */
export function amountText({
  value,
  low,
  high,
  comparator,
}: Pick<Figure, "value" | "low" | "high" | "comparator">): string {
  if (comparator === "between" && low !== null && high !== null)
    return `${groupedDigits(low)} to ${groupedDigits(high)}`;
  const number = value ?? low ?? high;
  return number === null
    ? ""
    : `${comparator === "vague" ? "vague, from " : HEDGES[comparator]}${groupedDigits(number)}`;
}
