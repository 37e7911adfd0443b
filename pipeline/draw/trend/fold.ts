import { compareText } from "../../problems.ts";
import type { Reading } from "../reading.ts";

/** Sources beyond this stay in the table: eight labels are what the height of a panel holds. */
const MOST_SOURCES = 8;

/** The readings of the sources with most readings, the newest first where two tie. */
export function foldSources(readings: readonly Reading[]): Reading[] {
  const sources = new Map<string, { count: number; last: string }>();
  for (const r of readings) sources.set(r.body, { count: (sources.get(r.body)?.count ?? 0) + 1, last: r.date });
  const ranked = [...sources].sort(
    ([a, x], [b, y]) => y.count - x.count || compareText(y.last, x.last) || compareText(a, b),
  );
  const kept = new Set(ranked.slice(0, MOST_SOURCES).map(([source]) => source));
  return readings.filter((r) => kept.has(r.body));
}
