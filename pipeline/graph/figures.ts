import { once } from "../once.ts";
import type { Reckoned, Tools } from "../run.ts";
import { byReport } from "../tabulate/by-report.ts";
import type { LedgerFigure } from "../types.ts";
import type { Step } from "./graph.ts";
import type { Kept } from "./kept.ts";
import { type KeptReport, keepFigures, keptFigures, lotWith } from "./lots.ts";

/** The figures of a ledger by their report, which can be had one report at a time without making the ledger. */
export interface FiguresByReport {
  /** Ids of the reports that have figures, in their order, each with a key that is the same as long as its figures are. */
  keys: readonly (readonly [report: string, key: string])[];
  of(report: string): Promise<readonly LedgerFigure[]>;
}

/** What is kept of them beside the figures themselves. */
interface FiguresIndex {
  /** Hash of the ledger that they are of. */
  ledger: string;
  reports: readonly KeptReport[];
}

const INDEX = "figures by report";

/** The keys of the figures that are kept, or null. */
export function keptIndex(kept: Kept, program: string): FiguresIndex | null {
  const line = kept.get(INDEX, INDEX, program);
  return line === null ? null : (JSON.parse(line) as FiguresIndex);
}

/** Keeps the figures of a ledger that was made, those that changed; of one that was not, gives what is kept. */
export async function figuresByReport(
  ledger: Step<Reckoned>,
  { kept, program }: Pick<Tools, "kept" | "program">,
): Promise<FiguresByReport> {
  const before = keptIndex(kept, program);
  const made = once(async () => byReport((await ledger.value()).ledger.figures));
  if (!ledger.made && before?.ledger === ledger.gave) {
    const of = async (report: string) => {
      const own = keptFigures(lotWith(report, before.reports), kept, program);
      return own?.get(report) ?? (await made()).find((one) => one.report === report)!.figures;
    };
    return { keys: before.reports.map(({ report, key }) => [report, key]), of };
  }
  const all = await made();
  const reports = all.map(({ report, key, figures }) => ({ report, key, count: figures.length }));
  keepFigures(all, kept, program);
  kept.set(INDEX, INDEX, program, JSON.stringify({ ledger: ledger.gave, reports } satisfies FiguresIndex));
  const own = new Map(all.map(({ report, figures }) => [report, figures]));
  return { keys: reports.map(({ report, key }) => [report, key]), of: async (report) => own.get(report)! };
}
