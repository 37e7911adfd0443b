import { whyNot } from "../explain/why-not.ts";
import type { Found } from "../finder.ts";
import type { Metadata } from "../read/metadata.ts";
import { restoreFigure, restoreNumber } from "../read/restore.ts";
import type { Figure, NumberRow, Report } from "../types.ts";

/** What was told of all reports on the command line. */
export type Given = Partial<Metadata>;

export type Row = Figure | ExplainedNumber;

/** Figures over the text as it came. */
export function figuresOver(found: Found, report: Report, original: string): Figure[] {
  return found.figures.map((figure) => restoreFigure(figure, report, original));
}

/** A number and why it is no figure. */
export type ExplainedNumber = NumberRow & { reason: string | null };

/** Numbers over the text as it came. */
function numbersOver(found: Found, report: Report, original: string): ExplainedNumber[] {
  return found.numbers().map((number) => {
    const row = restoreNumber(number, report, original);
    return { ...row, reason: whyNot(row) };
  });
}

/** What is printed of a report, by the name of the command: a name can be sent to another thread, a function cannot. */
export const rowsOf = { find: figuresOver, numbers: numbersOver };

export type RowName = keyof typeof rowsOf;
