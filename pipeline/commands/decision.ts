import { finder } from "../finder.ts";
import { UsageError } from "../problems.ts";
import type { TextFile } from "../project/text.ts";
import { type Addition, rowsToAdd } from "../review/addition.ts";
import { appended, type NewRow } from "../review/append.ts";
import { type Intent, type Reviewed, rowsOn, whyRefused } from "../review/decide.ts";
import { parseDecisions } from "../review/decisions.ts";
import { standing } from "../review/standing.ts";
import { type Gathered, type RunInput, reviewWith } from "../run.ts";
import type { Decision, ReviewedFigure } from "../types.ts";
import { idNamed } from "./named.ts";

/** The decisions file with one decision more, and what the figure is under it; none where it is there no more. */
export interface Decided {
  id: string;
  text: string;
  figure: ReviewedFigure | undefined;
  /** What else a person should know: of the words added, and of other figures that fare otherwise now. */
  notes: string[];
}

/** Adds a decision to the file as it stands now; refused where it would be an error or change nothing. */
export async function decisionOn(
  target: string,
  intent: Intent,
  gathered: Gathered,
  policy: RunInput["policy"],
  now: TextFile,
): Promise<Decided> {
  const before = await reviewWith(gathered, { decisions: now, policy });
  const decisions = standing(parseDecisions(now.text, now.path).decisions);
  const { id, rows, note } = rowsFor(target, intent, gathered, before, decisions);
  const next = textWith(now, rows);
  const after = await reviewWith(gathered, { decisions: { ...now, text: next }, policy });
  const own = decisions.filter(({ figure }) => figure === id);
  const refusal = whyRefused(id, intent, before, after, own);
  if (refusal !== null) throw new UsageError(`${refusal}; nothing was written`);
  const figure = after.figures.find((one) => one.id === id);
  return { id, text: next, figure, notes: [...(note === null ? [] : [note]), ...others(id, before, after)] };
}

/** Other figures whose status hangs on the decision: one that an addition rivals, one that waited for what was taken back. */
function others(id: string, before: Reviewed, after: Reviewed): string[] {
  const was = new Map(before.figures.map((figure) => [figure.id, figure.status]));
  const moved = after.figures.filter((figure) => figure.id !== id && was.get(figure.id) !== figure.status);
  return moved.map((figure) => `figure "${figure.id}" (${figure.span.text}) is ${figure.status} now`);
}

function rowsFor(
  target: string,
  intent: Intent,
  { reports, vocabulary }: Gathered,
  { figures }: Reviewed,
  decisions: readonly Decision[],
): Addition {
  if (intent.action === "add") {
    const named = reports.map((report) => ({ id: report.id, words: report.title ?? "without a title" }));
    const id = idNamed(target, named, "report", "data/figures.csv, column report");
    const report = reports.find((one) => one.id === id)!;
    const numbers = finder(vocabulary)(report).numbers();
    const missed = { report, numbers, figures: figures.filter((one) => one.report === id) };
    const addition = rowsToAdd(missed, intent);
    if (typeof addition === "string") throw new UsageError(`${addition}; nothing was written`);
    return addition;
  }
  const there = figures.map(({ id, span }) => ({ id, words: span.text }));
  // What was decided on a figure that is gone can be taken back too.
  const ids = new Set(there.map(({ id }) => id));
  const gone = decisions.filter(({ figure }) => !ids.has(figure));
  const orphans = [...new Map(gone.map((row) => [row.figure, { id: row.figure, words: "no more there" }])).values()];
  const id = idNamed(target, intent.action === "undo" ? [...there, ...orphans] : there, "figure", "data/figures.csv");
  const figure = figures.find((one) => one.id === id);
  return { id, rows: rowsOn(id, figure, intent), note: null };
}

function textWith({ path, text }: TextFile, rows: readonly NewRow[]): string {
  const next = appended(text, rows);
  if ("text" in next) return next.text;
  throw new UsageError(
    `the first line of "${path}" lacks the column "${next.missing.join('", "')}"; add it there, at the end of the line, then decide again`,
  );
}
