import type { IsoDate, LedgerFigure } from "../types.ts";
import { daysBetween } from "./days.ts";
import { endOf } from "./order.ts";

/** Counts begin together where they open about the same time: "since late April" and "since 28 April". */
export const START_DAYS = 10;
/** In a short window a few days are much: what one Tuesday killed does not contradict what the week did. */
const SMALL_PART = 1 / 3;

type Dated = Pick<LedgerFigure, "period" | "published">;

/** Days from the first to the last of what a figure counts; Infinity where an end is not known. */
export function lengthOf(figure: Dated): number {
  return daysBetween(figure.period.start, endOf(figure) || null);
}

/** Whether two counts begin on nearly the same day, measured by the shorter of them; unknown first days are near each other alone. */
export function beginTogether(a: Dated, b: Dated): boolean {
  const small = Math.min(lengthOf(a), lengthOf(b)) * SMALL_PART;
  return near(a.period.start, b.period.start, Math.min(START_DAYS, small));
}

/** Whether two days are at most so many apart; an unknown day is near another unknown one only. */
export function near(a: IsoDate | null, b: IsoDate | null, days: number): boolean {
  return a === null || b === null ? a === b : daysBetween(a, b) <= days;
}
