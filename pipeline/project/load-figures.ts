import type { LedgerFigure } from "../types.ts";
import { projectFolder } from "./project.ts";

/**
 * All figures of a project, reconciled, as records: the same rows as `data/figures.csv`, made anew from the reports and decisions as they stand.
 *
 * @example
 * const figures = await loadFigures({ project: "my-project" });
 * const toll = figures.filter(({ measure, status }) => measure === "deaths" && status === "accepted");
 */
export async function loadFigures({ project = "." }: { project?: string } = {}): Promise<LedgerFigure[]> {
  return (await reckonedIn(project)).ledger.figures;
}

/** What the stages up to reconcile give for a project's folder. */
export async function reckonedIn(project: string) {
  const folder = projectFolder(project);
  const { runInput } = await import("./input.ts");
  const { reckon } = await import("../run.ts");
  return reckon(runInput(folder), () => undefined);
}
