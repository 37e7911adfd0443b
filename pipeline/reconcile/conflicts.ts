import { groupBy } from "../group.ts";
import { compareText } from "../problems.ts";
import type { Conflict, LedgerFigure } from "../types.ts";
import { isAddition } from "../words/en/additions.ts";
import { apart } from "./apart.ts";
import { type Names, nameKey, unitKey, voiceKey } from "./keys.ts";
import { byDay, endOf } from "./order.ts";
import { contradict } from "./rivals.ts";
import { near, START_DAYS } from "./windows.ts";

/** Readings of one series in the order of the days that they count to. */
interface Line {
  id: string;
  voice: string;
  start: string | null;
  method: LedgerFigure["method"];
  readings: readonly LedgerFigure[];
}

/**
 * The pairs of accepted figures of different sources that count the same at the same time and cannot both hold, the furthest apart first. They
 * stand side by side; nothing is merged or averaged. A reading is set against the latest of each other source on its day, not against all of
 * their past. What other reports tell again is left out, and so are parts.
 */
export function conflictsOf(figures: readonly LedgerFigure[], names: Names): Conflict[] {
  const comparable = figures.filter((figure) => {
    const { series, modality, part_of, repeats } = figure;
    const told = series !== null && modality === "reported" && repeats === null;
    return told && part_of === null && !isAddition(figure);
  });
  const topic = (f: LedgerFigure) =>
    [f.measure, f.counting, f.unit_class, unitKey(f), nameKey(f.place, names.places)].join("/");
  return [...groupBy(comparable, topic).values()]
    .flatMap((group) => [...pairsOf(linesOf(group, names))].flatMap(([a, b]) => clashes(a, b)))
    .sort(furthestFirst);
}

/** The order in which conflicts are told. */
export function furthestFirst(a: Conflict, b: Conflict): number {
  const [x, y] = [a.ratio ?? Number.MAX_VALUE, b.ratio ?? Number.MAX_VALUE];
  return y - x || compareText(a.lower, b.lower) || compareText(a.higher, b.higher);
}

/** The series of a topic in the order of their first days. */
function linesOf(group: readonly LedgerFigure[], names: Names): Line[] {
  return [...groupBy(group, ({ series }) => series)]
    .map(([series, readings]) => lineOf(series!, [...readings].sort(byDay), names))
    .sort((a, b) => compareText(a.start ?? "", b.start ?? "") || compareText(a.id, b.id));
}

/** `readings` in order; the first begins the line, as one that joined it by its words ("up from 47") may have a first day of its own. */
function lineOf(id: string, readings: readonly LedgerFigure[], names: Names): Line {
  const first = readings[0]!;
  const start = first.counting === "stock" ? null : first.period.start;
  return { id, voice: voiceKey(first, names), start, method: first.method, readings };
}

/** Pairs of series of different sources that begin within days of each other. A documented count and an estimate count different things. */
function* pairsOf(lines: readonly Line[]): Generator<[Line, Line]> {
  for (const [i, a] of lines.entries()) {
    for (let j = i + 1; j < lines.length && near(a.start, lines[j]!.start, START_DAYS); j++) {
      const b = lines[j]!;
      const otherMethods = a.method !== null && b.method !== null && a.method !== b.method;
      if (a.voice !== b.voice && !otherMethods) yield [a, b];
    }
  }
}

/** Walks through two series by day, each reading against the latest of the other. */
function clashes(a: Line, b: Line): Conflict[] {
  const found: Conflict[] = [];
  let [i, j] = [0, 0];
  while (i < a.readings.length || j < b.readings.length) {
    const [x, y] = [a.readings[i], b.readings[j]];
    const next = y === undefined || (x !== undefined && endOf(x) <= endOf(y)) ? x! : y;
    const other = next === x ? b.readings[j - 1] : a.readings[i - 1];
    if (next === x) i++;
    else j++;
    // Two that count to one day are set against each other, when the second of them comes, and not against what was told before.
    const tied = next === x && y !== undefined && endOf(x) === endOf(y);
    if (!tied && other !== undefined && contradict(other, next)) found.push(apart(other, next));
  }
  return found;
}

/** Sets in each figure the ids of those that it conflicts with, both ways. */
export function setConflicts(figures: readonly LedgerFigure[], conflicts: readonly Conflict[]): void {
  const both = conflicts.flatMap(({ lower, higher }) => [
    { one: lower, other: higher },
    { one: higher, other: lower },
  ]);
  const against = groupBy(both, ({ one }) => one);
  for (const figure of figures)
    figure.conflicts_with = (against.get(figure.id) ?? []).map(({ other }) => other).sort(compareText);
}
