import { once } from "../once.ts";
import { reportId } from "../read/read.ts";
import { parseDecisions } from "../review/decisions.ts";
import type { RunInput } from "../run.ts";
import type { Graph } from "./graph.ts";
import type { FoundReport, ReportStep } from "./reports.ts";
import { type FormerLedger, type LedgerState, readFacts } from "./state.ts";

/** What became of the reports since the run before. */
export interface ReportChange {
  /** Ids of those that are gone, are new, or say something else. */
  gone: ReadonlySet<string>;
  /** What the new ones and those that say something else say. */
  found: FoundReport[];
  /** What all of them say of themselves. */
  reads: LedgerState["reads"];
}

/**
 * What became of the reports. Null where a ledger cannot go on from there: two files have one id, or people decided on a figure of a report that changed,
 * or on one that is nowhere, as figures of all reports are looked at for what it has become.
 */
export async function changeSince(
  { state, own }: FormerLedger,
  steps: readonly ReportStep[],
  { decisions }: Pick<RunInput, "decisions">,
  graph: Graph,
): Promise<ReportChange | null> {
  const before = new Map(state.reads);
  const isUnique = (paths: readonly string[]) => new Set(paths.map(reportId)).size === paths.length;
  const paths = steps.map(({ path }) => path);
  if (!isUnique(paths) || !isUnique([...before.keys()])) return null;
  const changed = steps.filter(({ path, gave }) => graph.recordBefore(path)?.gave !== gave);
  const there = new Set(paths);
  const lost = [...before.keys()].filter((path) => !there.has(path));
  const gone = new Set([...changed.map(({ id }) => id), ...lost.map(reportId)]);
  const found: FoundReport[] = [];
  const reads = new Map<string, LedgerState["reads"][number][1]>();
  for (const step of changed) {
    const one = await step.value();
    found.push(one);
    reads.set(step.path, readFacts(one));
  }
  const { decisions: rows, unclear } = parseDecisions(decisions?.text ?? "", decisions?.path ?? "");
  const decided = new Set([...rows.map(({ figure }) => figure), ...unclear]);
  const left = [...own.values()].filter(({ report }) => !gone.has(report));
  const stands = once(() => new Set(left.flatMap(({ figures }) => figures.map(({ id }) => id))));
  const isLoose =
    [...decided].some((id) => !stands().has(id)) ||
    found.some(({ figures }) => figures.some(({ id }) => decided.has(id)));
  if (isLoose) return null;
  return { gone, found, reads: paths.map((path) => [path, reads.get(path) ?? before.get(path)!]) };
}
