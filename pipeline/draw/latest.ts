import { canBothHold, interval } from "../interval.ts";
import type { Reading } from "./reading.ts";
import type { Window } from "./windows.ts";

/**
 * The last reading of each body, and of each year where years stand side by side. What is told again later of the same days, only more
 * loosely, takes no place: "more than 10,000 in 2019" says less than "at least 11,215 in 2019" of the year before.
 */
export function latestOf({ readings, byYear }: Window): Reading[] {
  const latest = new Map<string, Reading>();
  for (const r of readings) {
    const key = byYear ? `${r.body}\u0000${r.during}` : r.body;
    const before = latest.get(key);
    if (before === undefined || !isLooser(r, before)) latest.set(key, r);
  }
  return [...latest.values()];
}

function isLooser(r: Reading, before: Reading): boolean {
  const sameDays = r.periodStart === before.periodStart && r.date === before.date;
  return sameDays && canBothHold(r, before) && interval(r).low < interval(before).low;
}
