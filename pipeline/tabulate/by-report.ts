import { hash } from "node:crypto";
import { groupBy } from "../group.ts";
import { compareText } from "../problems.ts";
import type { LedgerFigure } from "../types.ts";

/** The figures of one report, as they stand in it. */
export interface ReportFigures {
  report: string;
  figures: readonly LedgerFigure[];
  /** The same as long as the figures are. */
  key: string;
}

const known = new WeakMap<readonly LedgerFigure[], ReportFigures[]>();

/** All figures by their report, in the order of the reports' ids; asked for by every table. */
export function byReport(figures: readonly LedgerFigure[]): readonly ReportFigures[] {
  const before = known.get(figures);
  if (before !== undefined) return before;
  const made = [...groupBy(figures, ({ report }) => report)]
    .map(([report, own]) => ({ report, figures: own.sort(byPlace), key: contentKey(own) }))
    .sort((a, b) => compareText(a.report, b.report));
  known.set(figures, made);
  return made;
}

/** The same, where those of some reports are known: what is made of the very same figures has the key that it had. */
export function byReportAgain(figures: readonly LedgerFigure[], before: ReadonlyMap<string, ReportFigures>): void {
  const made = [...groupBy(figures, ({ report }) => report)].map(([report, own]) => {
    const former = before.get(report);
    const isSame = former?.figures.length === own.length && former.figures.every((one, i) => one === own[i]);
    return isSame ? former : { report, figures: own, key: contentKey(own) };
  });
  known.set(figures, made);
}

/** One key for things that JSON can tell. */
export function contentKey(...things: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(things));
}

function byPlace(a: LedgerFigure, b: LedgerFigure): number {
  return a.span.start - b.span.start || compareText(a.id, b.id);
}
