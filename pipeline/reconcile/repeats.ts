import { groupBy } from "../group.ts";
import type { LedgerFigure } from "../types.ts";
import { daysBetween } from "./days.ts";

/** A toll that runs to the day of its report moves on: the same number after more than a week is a new reading that found no change. */
const SAME_READING_DAYS = 7;

/**
 * Which figures of one series only tell again what an earlier report told: the same number with the same comparator, counted to the same
 * day. `readings` are in the order of their reports; gives the id of the first telling by the id of each repeat. Two numbers of one report
 * are two events.
 */
export function repeatsOf(readings: readonly LedgerFigure[]): Map<string, string> {
  const repeats = new Map<string, string>();
  for (const same of groupBy(readings, amountKey).values()) {
    let firsts: LedgerFigure[] = [];
    for (const reading of same) {
      const first = firsts.find((one) => tellsAgain(reading, one));
      if (first === undefined) firsts = [...firsts.filter((one) => isOpen(one, reading)), reading];
      else repeats.set(reading.id, first.id);
    }
  }
  return repeats;
}

function amountKey({ value, low, high, comparator }: LedgerFigure): string {
  return [value, low, high, comparator].join("/");
}

function tellsAgain(reading: LedgerFigure, first: LedgerFigure): boolean {
  if (reading.report === first.report) return false;
  if (!runsOn(reading) || !runsOn(first)) return reading.period.end !== null && reading.period.end === first.period.end;
  return daysBetween(first.published, reading.published) <= SAME_READING_DAYS;
}

/** Whether a toll is told up to the day of its report. */
function runsOn({ period, published }: LedgerFigure): boolean {
  return period.end === null || period.end === published;
}

/** Whether a first telling may still be told again: a running one only for some days. */
function isOpen(first: LedgerFigure, { published }: LedgerFigure): boolean {
  return !runsOn(first) || daysBetween(first.published, published) <= SAME_READING_DAYS;
}
