import { groupBy } from "../group.ts";
import { problem } from "../problems.ts";
import type { Decision, Figure, Problem, Report, ReviewedFigure } from "../types.ts";
import type { MeasureRow } from "../words/vocabulary.ts";
import { additions, rivalsOf } from "./add.ts";
import type { Known } from "./follow.ts";
import { judged } from "./judge.ts";
import { orphanInWords, orphansOf } from "./orphans.ts";
import type { Policy } from "./policy/policy.ts";
import { standing } from "./standing.ts";

/** What review is told besides figures, decisions and reports. */
export interface ReviewOptions {
  /** Path of the decisions file, for messages. */
  file?: string;
  /** Known measures: a decision that names another is refused. Left out, any name goes. */
  measures?: readonly MeasureRow[];
  /** The reference tables, for names and ids that people write. */
  known?: Known;
  policy: Policy;
  /** Figures of rows that could not be read: they wait. */
  unclear?: ReadonlySet<string>;
}

/** Words one problem with a row of the decisions file. */
type Say = (code: string, message: string, line: number, where?: Partial<Problem>) => void;

/**
 * Applies people's decisions to the figures that were found. Gives every figure with its status, found ones in their order,
 * added ones after them; a decision that cannot be applied becomes a problem with its line and changes nothing, but that the
 * figure that it may mean waits.
 */
export function review(
  found: readonly Figure[],
  decisions: readonly Decision[],
  reports: readonly Report[],
  options: ReviewOptions,
): { figures: ReviewedFigure[]; problems: Problem[] } {
  const { file = "data/decisions.csv", measures = null, known = null, policy, unclear = new Set() } = options;
  const problems: Problem[] = [];
  const say: Say = (code, message, line, where) =>
    problems.push(problem("error", code, message, { file, line, ...where }));
  const byFigure = groupBy(standing(decisions), ({ figure }) => figure);
  const { added, faults } = additions(found, byFigure, reports, measures, known);
  for (const { id, message, line } of faults) say("decision-add", message, line, { figure: id });
  const figures = [...found, ...added];
  const held = rivalsOf(found, added);
  for (const orphan of orphansOf(figures, byFigure)) {
    say("decision-gone", orphanInWords(orphan), orphan.rows[0]!.line, { figure: orphan.id });
    if (orphan.alike) for (const { id } of orphan.nearest) held.set(id, reworded(orphan.id));
  }

  const reportsById = new Map(reports.map((report) => [report.id, report]));
  const byReport = groupBy(figures, ({ report }) => report);
  const reviewed = figures.map((figure) => {
    const { id, report } = figure;
    const siblings = byReport.get(report) ?? [];
    const context = {
      report: reportsById.get(report),
      siblings,
      measures,
      known,
      policy,
      unclear: unclear.has(id),
      held: held.get(id) ?? null,
    };
    const { figure: done, faults: wrong } = judged(figure, byFigure.get(id) ?? [], context);
    for (const { message, line } of wrong) say("decision-field", message, line, { report, figure: id });
    return done;
  });
  return { figures: reviewed, problems: [...problems, ...waits(reviewed, problems)] };
}

const reworded = (id: string) =>
  `a person decided on "${id}", whose words are no more there; it may be this one in other words`;

/** Lists the figures that a person has to look at; those whose decisions have problems of their own are told there. */
function waits(figures: readonly ReviewedFigure[], told: readonly Problem[]): Problem[] {
  const known = new Set(told.map(({ figure }) => figure));
  const waiting = figures.filter(({ id, status }) => status === "waiting" && !known.has(id));
  return waiting.map(({ id, report, span, status_reason }) => {
    const message = `"${span.text}" waits and is in no chart: ${status_reason}; decide on it: tallywire decide ${id} accept, correct or reject`;
    return problem("notice", "figure-waits", message, { report, figure: id, quote: span.text });
  });
}
