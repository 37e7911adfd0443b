import { interval } from "../interval.ts";
import type { Conflict, LedgerFigure } from "../types.ts";

/**
 * How far two figures are apart that cannot both hold, by the nearest numbers that they state: "at most 500" and "at least 860" are 360 apart,
 * as 860 is 1.72 times 500. Derived, and said by nobody.
 */
export function apart(a: LedgerFigure, b: LedgerFigure): Conflict {
  const [lower, higher] = interval(a).high < interval(b).low ? [a, b] : [b, a];
  const top = lower.high ?? lower.value ?? 0;
  const bottom = higher.low ?? higher.value ?? 0;
  const ratio = top === 0 ? null : Math.round((bottom / top) * 10_000) / 10_000;
  return { lower: lower.id, higher: higher.id, difference: bottom - top, ratio };
}
