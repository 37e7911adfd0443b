import { finder } from "../finder.ts";
import { UsageError } from "../problems.ts";
import type { TextFile } from "../project/text.ts";
import { type Addition, rowsToAdd } from "../review/addition.ts";
import { appended, type NewRow } from "../review/append.ts";
import { type Intent, type Reviewed, rowsOn, whyRefused } from "../review/decide.ts";
import { standing } from "../review/standing.ts";
import { together } from "../review/together.ts";
import { type Gathered, type RunInput, readRulings, reviewUnder } from "../run.ts";
import type { Decision, NumberRow, Report, ReviewedFigure } from "../types.ts";
import { idNamed } from "./named.ts";

/** What a decision is held against: reports, their numbers, and their figures under a decisions file. */
export interface Grounds {
  reports: readonly Report[];
  numbers(report: Report): readonly NumberRow[];
  under(file: TextFile): Promise<Reviewed & { decisions: readonly Decision[] }>;
}

/** All reports of a project as gathered. */
export function groundsOf(gathered: Gathered, policy: RunInput["policy"]): Grounds {
  const { reports, vocabulary } = gathered;
  return {
    reports,
    numbers: (report) => finder(vocabulary)(report).numbers(),
    async under(decisions) {
      const rulings = await readRulings(vocabulary, { decisions, policy });
      return { ...(await reviewUnder(gathered, rulings)), decisions: rulings.decided.decisions };
    },
  };
}

/** The decisions file with one decision more, and what the figure is under it; none where it is there no more. */
export interface Decided {
  id: string;
  text: string;
  figure: ReviewedFigure | undefined;
  /** Of an `undo`: the lines that count no more. */
  undid: readonly Decision[];
  /** What else a person should know: of the words added, and of other figures that fare otherwise now. */
  notes: string[];
}

/** A decision that is not written, and the field that it fails on, where there is one. */
export class NotDecided extends UsageError {
  constructor(
    why: string,
    readonly field: string | null,
  ) {
    super(`${why}; nothing was written`);
  }
}

/** Adds a decision to the file as it stands now; refused where it would be an error or change nothing. */
export async function decisionOn(target: string, intent: Intent, grounds: Grounds, now: TextFile): Promise<Decided> {
  const before = await grounds.under(now);
  const decisions = standing(before.decisions);
  const { id, rows, note } = rowsFor(target, intent, grounds, before, decisions);
  const next = textWith(now, rows);
  const after = await grounds.under({ ...now, text: next });
  const own = decisions.filter(({ figure }) => figure === id);
  const refusal = whyRefused(id, intent, before, after, own);
  if (refusal !== null) {
    const row = after.decisions.find(({ line }) => line === refusal.line);
    throw new NotDecided(refusal.message, row?.field ?? null);
  }
  const figure = after.figures.find((one) => one.id === id);
  const notes = [...(note === null ? [] : [note]), ...others(id, before, after)];
  const still = new Set(standing(after.decisions).map(({ line }) => line));
  return { id, text: next, figure, undid: own.filter(({ line }) => !still.has(line)), notes };
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
  grounds: Grounds,
  { figures }: Reviewed,
  decisions: readonly Decision[],
): Addition {
  if (intent.action === "add") {
    const { reports } = grounds;
    const named = reports.map((report) => ({ id: report.id, words: report.title ?? "without a title" }));
    const id = idNamed(target, named, "report", "data/figures.csv, column report");
    const report = reports.find((one) => one.id === id)!;
    const missed = { report, numbers: grounds.numbers(report), figures: figures.filter((one) => one.report === id) };
    const addition = rowsToAdd(missed, intent);
    if (typeof addition === "string") throw new NotDecided(addition, null);
    return addition;
  }
  const there = figures.map(({ id, span }) => ({ id, words: span.text }));
  // What was decided on a figure that is gone can be taken back too.
  const ids = new Set(there.map(({ id }) => id));
  const gone = decisions.filter(({ figure }) => !ids.has(figure));
  const orphans = [...new Map(gone.map((row) => [row.figure, { id: row.figure, words: "no more there" }])).values()];
  const id = idNamed(target, intent.action === "undo" ? [...there, ...orphans] : there, "figure", "data/figures.csv");
  const figure = figures.find((one) => one.id === id);
  const rows = rowsOn(id, figure, intent);
  if (figure !== undefined) return { id, rows, note: null };
  // Nobody wants back what was decided on a figure that is gone: each decision has an undo of its own.
  return { id, rows: together(gone.filter((row) => row.figure === id)).flatMap(() => rows), note: null };
}

function textWith({ path, text }: TextFile, rows: readonly NewRow[]): string {
  const next = appended(text, rows);
  if ("text" in next) return next.text;
  throw new UsageError(
    `the first line of "${path}" lacks the column "${next.missing.join('", "')}"; add it there, at the end of the line, then decide again`,
  );
}
