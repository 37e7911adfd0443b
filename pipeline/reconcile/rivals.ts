import { canBothHold, interval } from "../interval.ts";
import type { LedgerFigure } from "../types.ts";
import { daysBetween } from "./days.ts";
import { endOf } from "./order.ts";
import { beginTogether } from "./windows.ts";

/** Counts told within a week of each other are told of one time. */
const SAME_TIME_DAYS = 7;
/** How much faster than before a toll may have grown between two reports until they contradict each other. Chosen, not measured. */
const BURST = 3;

/**
 * Whether an earlier count and a later one of another source cannot both hold. A running toll only grows: a later one that is smaller
 * contradicts the earlier however long after; one that is larger does so only where the days between leave no time for it. What is true
 * on a date contradicts what is said of the days around.
 */
export function contradict(earlier: LedgerFigure, later: LedgerFigure): boolean {
  if (canBothHold(earlier, later)) return false;
  const days = daysBetween(endOf(earlier) || null, endOf(later) || null);
  // Two undated ones are of no known time, and nothing parts them.
  const together = days <= SAME_TIME_DAYS || endOf(earlier) === endOf(later);
  if (later.counting === "stock") return together;
  if (!beginTogether(earlier, later)) return false;
  const [before, after] = [interval(earlier), interval(later)];
  if (after.high < before.low) return true;
  return together && after.low > before.high + growth(later, after.low, days);
}

/** What a toll may have grown by in some days, from its pace so far. */
function growth(toll: LedgerFigure, number: number, days: number): number {
  const length = daysBetween(toll.period.start, endOf(toll) || null);
  return Number.isFinite(length) && length > 0 ? (BURST * number * days) / length : 0;
}
