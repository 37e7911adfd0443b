import { hashOf } from "../files.ts";
import type { Reconciled } from "../reconcile/reconcile.ts";
import type { Tools } from "../run.ts";
import type { ReportFigures } from "../tabulate/by-report.ts";
import type { Conflict, DerivedShare, Problem, ReportFacts } from "../types.ts";
import { keptIndex } from "./figures.ts";
import { keyOf, type Leans } from "./graph.ts";
import type { Kept } from "./kept.ts";
import { keptFigures } from "./lots.ts";
import type { FoundReport } from "./reports.ts";

/** What was read of a file, its text and figures aside. */
export interface ReadFacts {
  /** Null where it cannot be read. */
  facts: ReportFacts | null;
  counted: string;
  problems: Problem[];
}

/** What is kept of a report that was read. */
export function readFacts({
  report,
  counted,
  problems,
}: Pick<FoundReport, "report" | "counted" | "problems">): ReadFacts {
  if (report === null) return { facts: null, counted, problems };
  const { text: _, origin: __, ...facts } = report;
  return { facts, counted, problems };
}

/** What is kept of a ledger beside its figures, so that the next can go on from it. */
export interface LedgerState {
  /** By path, in the order in which they were read. */
  reads: readonly (readonly [path: string, ReadFacts])[];
  /** Problems by the stage that found them, as each of them is told anew by another change. */
  reviewed: readonly Problem[];
  within: readonly Problem[];
  between: readonly Problem[];
  conflicts: readonly Conflict[];
  shares: readonly DerivedShare[];
}

const LEDGER = "ledger";

/** Keeps the state of a ledger that leans on this. */
export function keepState(state: LedgerState, leans: Leans, kept: Kept): void {
  kept.set(LEDGER, LEDGER, keyOf(leans), JSON.stringify(state));
  // Of ten thousand reports it is long, and is not asked for again.
  kept.release(LEDGER);
}

/** The ledger of the run before. */
export interface FormerLedger {
  state: LedgerState;
  reconciled: Reconciled;
  /** Its figures by report. */
  own: ReadonlyMap<string, ReportFigures>;
}

/**
 * The ledger of the run before, where that leaned on the same beside the reports, and all of it was kept; else null. What is kept counts only where it is
 * of that very ledger: of what that leaned on, report by report, and with the hash that it had.
 */
export function formerLedger(
  besideReports: Leans,
  { graph, kept, program }: Pick<Tools, "graph" | "kept" | "program">,
): FormerLedger | null {
  const before = graph.recordBefore(LEDGER);
  const { reports } = before?.leans ?? {};
  if (before === null || reports === undefined) return null;
  if (graph.changedIn(LEDGER, { ...besideReports, reports }).length > 0) return null;
  const line = kept.get(LEDGER, LEDGER, keyOf(before.leans));
  const index = keptIndex(kept, program);
  if (line === null || index?.ledger !== before.gave) return null;
  const state = JSON.parse(line) as LedgerState;
  const gave = state.reads.map(([path]) => graph.recordBefore(path)?.gave);
  if (hashOf(gave.join("\n")) !== reports) return null;
  const figuresOf = keptFigures(index.reports, kept, program);
  if (figuresOf === null) return null;
  const own = new Map(
    index.reports.map(({ report, key }) => [report, { report, key, figures: figuresOf.get(report)! }]),
  );
  const { conflicts, shares, within, between } = state;
  const figures = [...own.values()].flatMap((one) => one.figures);
  return {
    state,
    reconciled: {
      ledger: { figures, conflicts: [...conflicts], shares: [...shares] },
      within: [...within],
      between: [...between],
    },
    own,
  };
}
