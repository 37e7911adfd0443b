import { groupBy } from "../group.ts";
import { compareText } from "../problems.ts";
import { byPreference } from "./preferred.ts";
import type { Reading } from "./reading.ts";

/**
 * Readings by what their source has to say, where there is no room for all: the preferred sources first, then those with a name, those
 * with most readings, and the newest where two tie.
 */
export function ranked(readings: readonly Reading[]): Reading[] {
  const bodies = [...groupBy(readings, (r) => r.body)];
  const last = (own: readonly Reading[]) => own.at(-1)!;
  return bodies
    .sort(
      ([a, x], [b, y]) =>
        byPreference(last(x), last(y)) ||
        Number(last(y).named) - Number(last(x).named) ||
        y.length - x.length ||
        compareText(last(y).date, last(x).date) ||
        compareText(a, b),
    )
    .flatMap(([, own]) => own);
}
