import { groupBy } from "../group.ts";
import { problem } from "../problems.ts";
import type { Decision, Figure, Problem, Report, ReviewedFigure } from "../types.ts";
import type { MeasureRow } from "../words/vocabulary.ts";
import { addedFigure } from "./add.ts";
import { insteadOf } from "./instead.ts";
import { judged } from "./judge.ts";

/** What review may be told besides figures, decisions and reports. */
export interface ReviewOptions {
  /** Path of the decisions file, for messages. */
  file?: string;
  /** Known measures: a decision that names another is refused. Left out, any name goes. */
  measures?: readonly MeasureRow[];
}

/** Words one problem with a row of the decisions file. */
type Say = (code: string, message: string, line: number, where?: Partial<Problem>) => void;

/**
 * Applies people's decisions to the figures that were found. Gives every figure with its status, found ones in their order,
 * added ones after them; a decision that cannot be applied becomes a problem with its line and changes nothing.
 */
export function review(
  found: readonly Figure[],
  decisions: readonly Decision[],
  reports: readonly Report[],
  options: ReviewOptions = {},
): { figures: ReviewedFigure[]; problems: Problem[] } {
  const { file = "data/decisions.csv", measures = null } = options;
  const problems: Problem[] = [];
  const say: Say = (code, message, line, where) =>
    problems.push(problem("error", code, message, { file, line, ...where }));
  const byFigure = groupBy(decisions, ({ figure }) => figure);
  const figures = [...found, ...added(found, byFigure, reports, measures, say)];
  sayGone(figures, byFigure, say);

  const reportsById = new Map(reports.map((report) => [report.id, report]));
  const byReport = groupBy(figures, ({ report }) => report);
  const reviewed = figures.map((figure) => {
    const { id, report } = figure;
    const context = { report: reportsById.get(report), siblings: byReport.get(report) ?? [], measures };
    const { figure: done, faults } = judged(figure, byFigure.get(id) ?? [], context);
    for (const { message, line } of faults) say("decision-field", message, line, { report, figure: id });
    return done;
  });
  return { figures: reviewed, problems: [...problems, ...waits(reviewed, problems, file)] };
}

/** The figures that people add. */
function added(
  found: readonly Figure[],
  byFigure: ReadonlyMap<string, readonly Decision[]>,
  reports: readonly Report[],
  measures: readonly MeasureRow[] | null,
  say: Say,
): Figure[] {
  const known = new Set(found.map(({ id }) => id));
  const out: Figure[] = [];
  for (const [id, rows] of byFigure) {
    const additions = rows.filter(({ action }) => action === "add");
    if (additions.length === 0) continue;
    const figure = known.has(id)
      ? {
          message: `"${id}" is the id of a figure that was found; choose another for the one to add`,
          line: additions[0]!.line,
        }
      : addedFigure(additions, reports, measures);
    if ("message" in figure) say("decision-add", figure.message, figure.line, { figure: id });
    else out.push(figure);
  }
  return out;
}

/** Tells each figure that decisions speak of and that is there no more, once, with those that it may have become. */
function sayGone(figures: readonly Figure[], byFigure: ReadonlyMap<string, readonly Decision[]>, say: Say): void {
  const standing = new Set(figures.map(({ id }) => id));
  const decided = new Set(byFigure.keys());
  for (const [id, rows] of byFigure) {
    const orphan = rows.find(({ action }) => action !== "add");
    if (standing.has(id) || orphan === undefined) continue;
    const message = `there is no figure "${id}" any more, so this decision is not applied; ${insteadOf(id, figures, decided)}`;
    say("decision-gone", message, orphan.line, { figure: id });
  }
}

/** Lists the figures that a person has to look at; those whose decisions have problems of their own are told there. */
function waits(figures: readonly ReviewedFigure[], told: readonly Problem[], file: string): Problem[] {
  const known = new Set(told.map(({ figure }) => figure));
  const waiting = figures.filter(({ id, status }) => status === "waiting" && !known.has(id));
  return waiting.map(({ id, report, span, status_reason }) => {
    const message = `"${span.text}" waits and is in no chart: ${status_reason}; accept, correct or reject it in ${file}`;
    return problem("notice", "figure-waits", message, { report, figure: id, quote: span.text });
  });
}
