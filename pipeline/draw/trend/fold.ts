import { groupBy } from "../../group.ts";
import { compareText } from "../../problems.ts";
import { byPreference } from "../preferred.ts";
import type { Reading } from "../reading.ts";

/** Sources beyond this stay in the table: eight labels are what the height of a panel holds. */
const MOST_SOURCES = 8;

/** The readings of the preferred sources, then of those with most readings, the newest first where two tie. */
export function foldSources(readings: readonly Reading[]): Reading[] {
  const sources = groupBy(readings, (r) => r.body);
  const last = (own: readonly Reading[]) => own.at(-1)!;
  const ranked = [...sources].sort(
    ([a, x], [b, y]) =>
      byPreference(last(x), last(y)) ||
      y.length - x.length ||
      compareText(last(y).date, last(x).date) ||
      compareText(a, b),
  );
  const kept = new Set(ranked.slice(0, MOST_SOURCES).map(([source]) => source));
  return readings.filter((r) => kept.has(r.body));
}
