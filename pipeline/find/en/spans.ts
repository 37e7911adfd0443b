import { maskOf } from "../../words/class-sets.ts";
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
function calendarSpan(units: Units, at: number, count: number, counted: boolean): ReadSpan | null {
  const { span } = units.meaning(at);
  const to = at + 1;
  if (span === undefined) return null;
  if (span === "hour") return { unit: "day", count: Math.max(1, Math.ceil(count / 24)), to, counted };
  if (span === "fortnight") return { unit: "week", count: count * 2, to, counted };
  return span === "decade" ? { unit: "year", count: count * 10, to, counted } : { unit: span, count, to, counted };
}

/** A number of units of time and where it ends: "three months", "week" (one), "a couple of days". */
export interface ReadSpan {
  unit: NonNullable<TimePoint["unit"]>;
  count: number;
  to: number;
  /** The number is written: "the past 2 weeks", not "the past week". */
  counted: boolean;
}

const OPENS_SPAN = maskOf(["DURATION", "NUM", "NUMWORD", "SCALE", "HALF", "A_AN"]);

/** "three months", "72 hours", "12-month", "week"; null where no word of time stands there, "few days" among them. */
export function readSpan(units: Units, at: number, last: number): ReadSpan | null {
  if (!units.any(at, OPENS_SPAN)) return null;
  const number = readCore(units, at, last);
  if (number !== null && number.vague !== null) return null;
  const next = number?.to ?? at;
  const unitAt = number !== null && units.is(next, C.HYPHEN) ? next + 1 : next;
  return unitAt >= last ? null : calendarSpan(units, unitAt, number?.value ?? 1, number !== null);
}
