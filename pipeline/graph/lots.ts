import { groupBy } from "../group.ts";
import { spread } from "../spread.ts";
import type { ReportFigures } from "../tabulate/by-report.ts";
import type { LedgerFigure } from "../types.ts";
import { columnsOf, type FigureColumns, figureAt } from "./figure-columns.ts";
import { keyOf } from "./graph.ts";
import type { Kept } from "./kept.ts";

/** A report whose figures are kept: their key, and how many they are. */
export interface KeptReport {
  report: string;
  key: string;
  count: number;
}

const FIGURES = "figures";
/** The figures of all reports are kept in as many lots: a run that changes one report makes one of them again. */
const LOTS = 64;

const lotOf = (report: string) => `lot ${spread(report, LOTS)}`;

/** Keeps the figures of reports, where they are not kept already. */
export function keepFigures(reports: readonly ReportFigures[], kept: Kept, program: string): void {
  for (const [name, lot] of groupBy(reports, ({ report }) => lotOf(report))) {
    const key = keyOfLot(lot, program);
    if (kept.get(FIGURES, name, key) !== null) continue;
    const figures = lot.flatMap((one) => one.figures);
    kept.set(FIGURES, name, key, JSON.stringify(columnsOf(figures)));
  }
  kept.release(FIGURES);
}

/** The figures of reports by their id, in their order; null where they were not all kept. */
export function keptFigures(
  reports: readonly KeptReport[],
  kept: Kept,
  program: string,
): Map<string, LedgerFigure[]> | null {
  const figures = new Map<string, LedgerFigure[]>();
  for (const [name, lot] of groupBy(reports, ({ report }) => lotOf(report))) {
    const line = kept.get(FIGURES, name, keyOfLot(lot, program));
    if (line === null) return null;
    const columns = JSON.parse(line) as FigureColumns;
    let end = 0;
    for (const { report, count } of lot) {
      const start = end;
      end += count;
      figures.set(
        report,
        Array.from({ length: count }, (_, i) => figureAt(columns, start + i)),
      );
    }
  }
  return figures;
}

/** Those of the reports that are kept together with one. */
export function lotWith<T extends { report: string }>(report: string, reports: readonly T[]): T[] {
  return reports.filter((one) => lotOf(one.report) === lotOf(report));
}

const keyOfLot = (lot: readonly { key: string }[], program: string) =>
  keyOf({ figures: lot.map(({ key }) => key).join(), program });
