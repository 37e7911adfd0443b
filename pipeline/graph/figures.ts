import type { Reckoned, Tools } from "../run.ts";
import { byReport } from "../tabulate/by-report.ts";
import type { LedgerFigure } from "../types.ts";
import type { Step } from "./graph.ts";
import type { Kept } from "./kept.ts";
import type { ReportSteps } from "./ledger.ts";

/** The figures of a ledger by their report, which can be had one report at a time without making the ledger. */
export interface FiguresByReport {
  /** Ids of the reports that have figures, in their order, each with a key that is the same as long as its figures are. */
  keys: readonly (readonly [report: string, key: string])[];
  of(report: string): Promise<readonly LedgerFigure[]>;
}

/** What is kept of them beside the figures themselves. */
export interface FiguresIndex extends Pick<FiguresByReport, "keys"> {
  /** Hash of the ledger that they are of. */
  ledger: string;
}

const INDEX = "figures by report";
export const FIGURES = "figures";

/** The keys of the figures that are kept, or null. */
export function keptIndex(kept: Kept, program: string): FiguresIndex | null {
  const line = kept.get(INDEX, INDEX, program);
  return line === null ? null : (JSON.parse(line) as FiguresIndex);
}

/** Keeps the figures of a ledger that was made, those that changed; of one that was not, gives what is kept. */
export async function figuresByReport(
  ledger: Step<Reckoned>,
  reports: ReportSteps,
  { kept, program }: Pick<Tools, "kept" | "program">,
): Promise<FiguresByReport> {
  const before = keptIndex(kept, program);
  const made = async () => byReport((await ledger.value()).ledger.figures);
  const paths = new Map([...reports.steps].reverse().map(({ id, path }) => [id, path]));
  if (!ledger.made && before?.ledger === ledger.gave) {
    const keyOf = new Map(before.keys);
    const of = async (report: string) => {
      const own = kept.get(FIGURES, paths.get(report)!, keyOf.get(report)!);
      if (own !== null) return JSON.parse(own) as LedgerFigure[];
      return (await made()).find((one) => one.report === report)!.figures;
    };
    return { keys: before.keys, of };
  }
  const all = await made();
  const known = new Map(before?.keys);
  for (const { report, key, figures } of all)
    if (known.get(report) !== key) kept.set(FIGURES, paths.get(report)!, key, JSON.stringify(figures));
  const keys = all.map(({ report, key }) => [report, key] as const);
  kept.set(INDEX, INDEX, program, JSON.stringify({ ledger: ledger.gave, keys } satisfies FiguresIndex));
  kept.release(FIGURES);
  const own = new Map(all.map(({ report, figures }) => [report, figures]));
  return { keys, of: async (report) => own.get(report)! };
}
