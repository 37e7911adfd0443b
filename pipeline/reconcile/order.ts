import { compareText } from "../problems.ts";
import type { LedgerFigure } from "../types.ts";

/** The last day that a figure speaks of: its period's end, else the day of its report. */
export function endOf({ period, published }: Pick<LedgerFigure, "period" | "published">): string {
  return period.end ?? published ?? "";
}

/** Readings in the order of their reports. */
export function byReport(a: LedgerFigure, b: LedgerFigure): number {
  return (
    compareText(a.published ?? "", b.published ?? "") ||
    compareText(a.report, b.report) ||
    a.span.start - b.span.start ||
    compareText(a.id, b.id)
  );
}

/** Readings in the order of the last days that they speak of. */
export function byDay(a: LedgerFigure, b: LedgerFigure): number {
  return compareText(endOf(a), endOf(b)) || byReport(a, b);
}

/** Figures as they stand, report by report. */
export function byPlace(a: LedgerFigure, b: LedgerFigure): number {
  return compareText(a.report, b.report) || a.span.start - b.span.start || compareText(a.id, b.id);
}
