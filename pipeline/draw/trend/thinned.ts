import { groupBy } from "../../group.ts";
import { markOf } from "../marks.ts";
import type { Reading } from "../reading.ts";
import { dayTime } from "../words.ts";

/** Of readings of one body in the same part of the time shown, the last stands for all: their marks would lie on each other. */
const STRETCHES = 48;

/**
 * At most `most` readings of a panel, in their order. One after the other goes that without which the stepped lines change least: by
 * what the line would then be wrong, times the days for which it would. A fall stays as long as there are others, and the last reading
 * of each series longest.
 */
export function thinned(readings: readonly Reading[], most: number): Reading[] {
  const stretch = stretchOf(readings);
  const apart = [...new Map(readings.map((r) => [`${stretch(r)} ${r.body}`, r])).values()];
  const series = [...groupBy(apart, (r) => r.series).values()];
  for (let count = series.flat().length; count > most; count--) {
    const [least] = series.flatMap((own) => own.map((_, i) => ({ own, i, ...weightOf(own, i) }))).sort(byWeight);
    least!.own.splice(least!.i, 1);
  }
  const kept = new Set(series.flat());
  return readings.filter((r) => kept.has(r));
}

function stretchOf(readings: readonly Reading[]): (reading: Reading) => number {
  const times = readings.map((r) => dayTime(r.date));
  const from = times.reduce((a, b) => Math.min(a, b));
  const length = (times.reduce((a, b) => Math.max(a, b)) - from) / STRETCHES || 1;
  return ({ date }) => Math.round((dayTime(date) - from) / length);
}

interface Weight {
  /** Whether it is a common reading, a fall, or the last of its series. */
  rank: number;
  /** In units of the measure times milliseconds. */
  area: number;
  date: string;
}

function weightOf(own: readonly Reading[], i: number): Weight {
  const at = (k: number) => markOf(own[k]!).at;
  const { date } = own[i]!;
  const next = own[i + 1];
  if (next === undefined) return { rank: 2, area: 0, date };
  const before = i === 0 ? 0 : at(i - 1);
  const fall = at(i) < before || at(i + 1) < at(i);
  return { rank: Number(fall), area: Math.abs(at(i) - before) * (dayTime(next.date) - dayTime(date)), date };
}

function byWeight(a: Weight, b: Weight): number {
  return a.rank - b.rank || a.area - b.area || (a.date < b.date ? -1 : 1);
}
