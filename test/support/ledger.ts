import type { Known } from "../../pipeline/reconcile/known.ts";
import { reconcile } from "../../pipeline/reconcile/reconcile.ts";
import type { Ledger, Problem, Report, ReviewedFigure } from "../../pipeline/types.ts";
import { report, reviewed, type Sketch } from "./figures.ts";

/** A figure in a report of its own, published on the day. */
export type Told = [published: string | null, sketch: Sketch<ReviewedFigure>, publisher?: string];

/** Reconciles figures `f1`, `f2`, ... of reports `r1`, `r2`, ...; the words of one with a value are that value. */
export function ledgerWith(known: Partial<Known>, ...told: Told[]): { ledger: Ledger; problems: Problem[] } {
  const reports: Report[] = told.map(([published, , publisher = `paper ${published}`], i) =>
    report({ id: `r${i + 1}`, published, publisher }),
  );
  const figures = told.map(([published, { period, ...sketch }], i) =>
    reviewed({ id: `f${i + 1}`, report: `r${i + 1}`, ...sketch, period: { end: published, ...period } }),
  );
  return reconciled(figures, reports, known);
}

/** The ledger of figures, and all that is wrong in it. */
export function reconciled(...given: Parameters<typeof reconcile>): { ledger: Ledger; problems: Problem[] } {
  const { ledger, within, between } = reconcile(...given);
  return { ledger, problems: [...within, ...between] };
}

export function ledgerOf(...told: Told[]): { ledger: Ledger; problems: Problem[] } {
  return ledgerWith({}, ...told);
}

export const [JULY, AUGUST, SEPTEMBER] = ["2019-07-27", "2019-08-20", "2019-09-20"];

/** The fields of a bare number. */
export const exact = (value: number) => ({ value, low: value, high: value, comparator: "exact" as const });
