import { C } from "../../words/classes.ts";
import type { TimePoint } from "../../words/findings.ts";
import { readCore } from "../numbers/core.ts";
import type { Units } from "../units.ts";

/** The calendar unit that a duration word names, or undefined: hours and decades name none. */
export function calendarUnit(units: Units, at: number): TimePoint["unit"] {
  const { span } = units.meaning(at);
  return span === "hour" || span === "fortnight" || span === "decade" ? undefined : span;
}

/** So many of what a duration word names, in units of the calendar: 24 hours are a day, a fortnight two weeks. Null for no such word. */
export function calendarSpan(
  units: Units,
  at: number,
  count: number,
): (Required<Pick<TimePoint, "unit">> & { count: number }) | null {
  const { span } = units.meaning(at);
  if (span === undefined) return null;
  if (span === "hour") return { unit: "day", count: Math.max(1, Math.ceil(count / 24)) };
  if (span === "fortnight") return { unit: "week", count: count * 2 };
  return span === "decade" ? { unit: "year", count: count * 10 } : { unit: span, count };
}

/** A number of units of time and where it ends: "three months", "week" (one), "a couple of days". */
export interface ReadSpan {
  unit: NonNullable<TimePoint["unit"]>;
  count: number;
  to: number;
  /** The number is written: "the past 2 weeks", not "the past week". */
  counted: boolean;
}

/** "three months", "72 hours", "12-month", "week"; null where no word of time stands there, "few days" among them. */
export function readSpan(units: Units, at: number, last: number): ReadSpan | null {
  const number = readCore(units, at, last);
  if (number !== null && number.vague !== null) return null;
  const next = number?.to ?? at;
  const unitAt = number !== null && units.is(next, C.HYPHEN) ? next + 1 : next;
  if (unitAt >= last) return null;
  const span = calendarSpan(units, unitAt, number?.value ?? 1);
  return span === null ? null : { ...span, to: unitAt + 1, counted: number !== null };
}
