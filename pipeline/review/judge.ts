import { extending } from "../extend.ts";
import type { Decision, Figure, Report, ReviewedFigure } from "../types.ts";
import type { MeasureRow } from "../words/vocabulary.ts";
import { numberFault } from "./bounds.ts";
import { FIELDS } from "./fields.ts";
import type { Known } from "./follow.ts";
import { apartOf, type Policy, preferenceOf, reasonToWait } from "./policy/policy.ts";
import { otherWords, readingOf } from "./seen.ts";
import { type Fault, writeFields } from "./write.ts";

/** What a figure's decisions are judged against. */
export interface Context {
  report: Report | undefined;
  /** All figures of the same report. */
  siblings: readonly Figure[];
  measures: readonly MeasureRow[] | null;
  known: Known | null;
  policy: Policy;
  /** True where a row on the figure cannot be read: it may have been a rejection. */
  unclear: boolean;
  /** Why the figure must be decided on whatever the policy says, or null. */
  held: string | null;
}

const withVerdict = extending<Figure, Omit<ReviewedFigure, keyof Figure>>();

/** One figure with its decisions (any but `undo`) applied, and the decisions that could not be. */
export function judged(
  found: Figure,
  decisions: readonly Decision[],
  context: Context,
): { figure: ReviewedFigure; faults: Fault[] } {
  const strange = decisions.flatMap((row) => otherWords(row, found) ?? []);
  const rows = decisions.filter((row) => otherWords(row, found) === null);
  const corrections = rows.filter(({ action }) => action === "correct");
  const { figure, faults } = writeFields(found, corrections, context.known);
  const last = rows.at(-1);
  const wrong = last && misfit(figure, context);
  if (wrong) faults.push({ message: wrong, line: (corrections.at(-1) ?? last).line });
  faults.push(...strange);
  // What cannot be read as a whole is not applied in part: the figure stays as found and waits.
  const standing = faults.length > 0 ? found : figure;
  const verdict = status(standing, found, rows, faults.length > 0, context);
  return {
    figure: withVerdict(standing, {
      status: verdict.status,
      status_reason: verdict.status_reason,
      corrected_from: originals(found, standing),
      preference: preferenceOf(context.policy, standing),
      apart: apartOf(context.policy, standing, context.report),
      decided_by: rows.findLast(({ by }) => by !== null)?.by ?? null,
      decided_at: rows.findLast(({ at }) => at !== null)?.at ?? null,
    }),
    faults,
  };
}

/** What no figure may be, or null. */
function misfit(figure: Figure, { siblings, measures }: Context): string | null {
  if (measures !== null && !measures.some(({ id }) => id === figure.measure)) {
    return `"${figure.measure}" is no known measure; use one of ${measures.map(({ id }) => id).join(", ")}`;
  }
  const whole = figure.part_of;
  if (whole !== null && (whole === figure.id || !siblings.some(({ id }) => id === whole))) {
    return `part_of "${whole}" is no other figure of report "${figure.report}"`;
  }
  return numberFault(figure);
}

/** The last accept or reject stands; without one, a figure is accepted unless something keeps it. */
function status(
  figure: Figure,
  found: Figure,
  decisions: readonly Decision[],
  faulty: boolean,
  { report, held, known, policy, unclear }: Context,
): Pick<ReviewedFigure, "status" | "status_reason"> {
  const verdict = decisions.findLast(({ action }) => action === "accept" || action === "reject");
  if (verdict?.action === "reject") return { status: "rejected", status_reason: inWords(verdict, "rejected") };
  if (unclear) return { status: "waiting", status_reason: "a decision on it cannot be read" };
  if (faulty) return { status: "waiting", status_reason: "a decision on it cannot be applied" };
  if (verdict) return accepted(verdict, found, decisions, known);
  const reason = held ?? reasonToWait(policy, figure, report);
  if (reason !== null) return { status: "waiting", status_reason: reason };
  const change = decisions.findLast(({ by, why }) => by !== null || why !== null) ?? decisions.at(-1);
  return {
    status: "accepted",
    status_reason: change ? inWords(change, change.action === "add" ? "added" : "corrected") : null,
  };
}

/** A person accepts what they saw: where the figure would read otherwise now, by an edit elsewhere or another rule, it is theirs to look again. */
function accepted(
  verdict: Decision,
  found: Figure,
  decisions: readonly Decision[],
  known: Known | null,
): Pick<ReviewedFigure, "status" | "status_reason"> {
  const before = decisions.slice(0, decisions.indexOf(verdict)).filter(({ action }) => action === "correct");
  const now = readingOf(writeFields(found, before, known).figure);
  if (verdict.read_as === null || verdict.read_as === now)
    return { status: "accepted", status_reason: inWords(verdict, "accepted") };
  return { status: "waiting", status_reason: `it was accepted as "${verdict.read_as}" and now reads "${now}"` };
}

/** "rejected by MK: a march, not a toll". */
function inWords({ by, why }: Decision, deed: string): string {
  return `${deed}${by === null ? "" : ` by ${by}`}${why === null ? "" : `: ${why}`}`;
}

/** What stood in every field that decisions changed, those that changed along with another among them. */
function originals(found: Figure, standing: Figure): Record<string, string> {
  if (found === standing) return {};
  const changed = Object.entries(FIELDS).filter(([, { read }]) => read(found) !== read(standing));
  return Object.fromEntries(changed.map(([name, { read }]) => [name, String(read(found) ?? "")]));
}
