import { groupBy } from "../group.ts";
import { compareText, problem } from "../problems.ts";
import type { LedgerFigure, Problem } from "../types.ts";
import { canBothHold } from "./bounds.ts";
import { type Names, nameKey, unitKey, voiceKey } from "./keys.ts";
import { endOf } from "./order.ts";

/** Windows are one for this purpose where they open and close about the same time: "since late April" and "since 28 April". */
const START_DAYS = 10;
const END_DAYS = 7;
/** In a short window a few days are much: what one Tuesday killed does not contradict what the week did. */
const SMALL_PART = 1 / 3;

/**
 * Lists, both ways, accepted figures of different sources that count the same in the same window and cannot both hold. They
 * stand side by side; nothing is merged or averaged.
 */
export function withConflicts(figures: readonly LedgerFigure[], names: Names): LedgerFigure[] {
  const comparable = figures.filter(
    ({ status, modality, part_of }) => status === "accepted" && modality === "reported" && part_of === null,
  );
  const against = new Map<string, string[]>();
  const topic = (f: LedgerFigure) =>
    [f.measure, f.counting, f.unit_class, unitKey(f), nameKey(f.place, names.places)].join("/");
  for (const group of groupBy(comparable, topic).values()) {
    for (const [a, b] of nearPairs(group)) {
      if (voiceKey(a, names) === voiceKey(b, names) || !disagree(a, b)) continue;
      against.set(a.id, [...(against.get(a.id) ?? []), b.id]);
      against.set(b.id, [...(against.get(b.id) ?? []), a.id]);
    }
  }
  return figures.map((figure) => ({ ...figure, conflicts_with: (against.get(figure.id) ?? []).sort(compareText) }));
}

/** All pairs whose windows close about the same time; the order by last day spares the rest. */
function* nearPairs(figures: readonly LedgerFigure[]): Generator<[LedgerFigure, LedgerFigure]> {
  const ordered = [...figures].sort((a, b) => compareText(endOf(a), endOf(b)));
  for (const [i, a] of ordered.entries()) {
    for (let j = i + 1; j < ordered.length && within(endOf(a), endOf(ordered[j]!), END_DAYS); j++)
      yield [a, ordered[j]!];
  }
}

/** A documented count and an estimate count different things, so they never disagree. */
function disagree(a: LedgerFigure, b: LedgerFigure): boolean {
  const otherMethods = a.method !== null && b.method !== null && a.method !== b.method;
  return !otherMethods && (a.counting === "stock" || sameWindow(a, b)) && !canBothHold(a, b);
}

/** Whether two flows open and close about the same time, measured by the longer of them. */
function sameWindow(a: LedgerFigure, b: LedgerFigure): boolean {
  const small = Math.max(lengthOf(a), lengthOf(b)) * SMALL_PART;
  return (
    within(a.period.start, b.period.start, Math.min(START_DAYS, small)) &&
    within(endOf(a), endOf(b), Math.min(END_DAYS, small))
  );
}

/** Days from the first to the last of what a figure counts; without end where one is not known. */
function lengthOf(figure: LedgerFigure): number {
  const [start, end] = [figure.period.start, endOf(figure)];
  return start && end ? (Date.parse(end) - Date.parse(start)) / 86_400_000 : Number.POSITIVE_INFINITY;
}

/** Whether two days are near; an unknown day is near another unknown one only. */
function within(a: string | null, b: string | null, days: number): boolean {
  if (!a || !b) return !a && !b;
  return Math.abs(Date.parse(a) - Date.parse(b)) <= days * 86_400_000;
}

/** Tells each disagreement once. */
export function conflictProblems(figures: readonly LedgerFigure[]): Problem[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figures.flatMap((a) =>
    a.conflicts_with
      .filter((id) => compareText(a.id, id) < 0)
      .map((id) => {
        const b = byId.get(id)!;
        const message = `${said(a)} and ${said(b)} cannot both hold; both are shown, side by side`;
        return problem("notice", "sources-disagree", message, { report: a.report, figure: a.id, quote: a.span.text });
      }),
  );
}

/** A figure with who says it, for messages. */
function said({ span, source, publisher, report }: LedgerFigure): string {
  return `"${span.text}" (${source.name ?? publisher ?? report})`;
}
