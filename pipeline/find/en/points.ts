import { C } from "../../words/classes.ts";
import type { TimePoint } from "../../words/findings.ts";
import type { Units } from "../units.ts";
import { isPlural } from "./plural.ts";

/** A point in time and where it ends (unit index, exclusive). */
export interface ReadPoint {
  point: TimePoint;
  to: number;
}

/** A day of the month: 1-31, "14", "21st". */
export function readDay(units: Units, at: number): { day: number; to: number } | null {
  if (!units.is(at, C.NUM)) return null;
  const text = units.text(at, at + 1);
  const day = Number(text);
  if (text.length > 2 || !Number.isInteger(day) || day < 1 || day > 31) return null;
  return { day, to: units.is(at + 1, C.ORDINAL) && units.glued(at + 1) ? at + 2 : at + 1 };
}

/**
 * "over 2000 houses", "some 1900 families", "a group of 2000 people": a number that looks like a year. "In 2011 people fled", "the 2015
 * attacks" and "the 1994 killings" hold years.
 */
export function countsLikeYear(units: Units, at: number): boolean {
  const { unit } = units.meaning(at + 1);
  if (unit === undefined || !units.is(at + 1, C.NOUN) || !isPlural(units, at + 1)) return false;
  if (units.is(at - 1, C.CMP)) return true;
  const led = units.is(at - 1, C.DET) || units.is(at - 1, C.OF) || units.is(at - 1, C.OPEN);
  return led && (unit === "person" || unit === "household") && !units.is(at + 1, C.MNOUN);
}

/** A year as four digits, 1900-2099. */
export function readYear(units: Units, at: number): number | null {
  if (!units.is(at, C.NUM) || countsLikeYear(units, at)) return null;
  const text = units.text(at, at + 1);
  return /^(19|20)\d\d$/.test(text) ? Number(text) : null;
}

/** A month by name: capitalised, and "May" only where it cannot be the verb. */
function readMonth(units: Units, at: number): number | null {
  if (!units.is(at, C.MONTH) || !units.capital(at)) return null;
  if (units.is(at, C.MODAL) && !mayIsMonth(units, at)) return null;
  return units.meaning(at).number ?? null;
}

function mayIsMonth(units: Units, at: number): boolean {
  const before = at - 1;
  const led =
    units.is(before, C.DURING) ||
    units.is(before, C.SINCE) ||
    units.is(before, C.EARLY) ||
    units.is(before, C.UNTIL) ||
    units.is(before, C.ASOF) ||
    units.is(before, C.LAST) ||
    units.is(before, C.HYPHEN) ||
    units.is(before, C.OF) ||
    units.is(before, C.THIS);
  return led || units.isDigits(before) || units.isDigits(at + 1);
}

/** ", 2019" or " 2019" behind a month or a day. */
function optionalYear(units: Units, at: number): { year?: number; to: number } {
  const comma = units.is(at, C.COMMA) ? at + 1 : at;
  const year = readYear(units, comma);
  if (year === null) return { to: at };
  return { year, to: comma + 1 };
}

function monthFirst(units: Units, at: number): ReadPoint | null {
  const month = readMonth(units, at);
  if (month === null) return null;
  const day = readDay(units, at + 1);
  if (day !== null && !units.is(day.to, C.SCALE)) {
    const { to, ...year } = optionalYear(units, day.to);
    return { point: { month, day: day.day, ...year }, to };
  }
  const { to, ...year } = optionalYear(units, at + 1);
  return { point: { month, ...year }, to };
}

function dayFirst(units: Units, at: number): ReadPoint | null {
  const day = readDay(units, at);
  if (day === null) return null;
  const of = units.is(day.to, C.OF) ? day.to + 1 : day.to;
  const month = readMonth(units, of);
  if (month === null) return null;
  const { to, ...year } = optionalYear(units, of + 1);
  return { point: { month, day: day.day, ...year }, to };
}

/** `2019-08-20` and `20/08/2019`; of two readings of the latter the one with a month that exists, else day first. */
function numeric(units: Units, at: number, last: number): ReadPoint | null {
  if (!units.isDigits(at) || at + 4 >= last || !units.isDigits(at + 2) || !units.isDigits(at + 4)) return null;
  const joint = units.text(at + 1, at + 2);
  if (joint !== units.text(at + 3, at + 4) || !units.glued(at + 1) || !units.glued(at + 4)) return null;
  const [a, b, c] = [at, at + 2, at + 4].map((i) => Number(units.text(i, i + 1))) as [number, number, number];
  const [year, month, day] = joint === "-" && a > 1900 ? [a, b, c] : b > 12 ? [c, a, b] : [c, b, a];
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  return { point: { year, month, day }, to: at + 5 };
}

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

/** "last Friday", "last year", "this month", "earlier this year". */
function relative(units: Units, at: number): ReadPoint | null {
  const which = units.is(at, C.LAST) ? "last" : units.is(at, C.THIS) ? "this" : null;
  if (which === null) return null;
  const unit = calendarUnit(units, at + 1);
  if (unit !== undefined) return { point: { which, unit }, to: at + 2 };
  if (units.is(at + 1, C.WEEKDAY)) return { point: { which, weekday: units.meaning(at + 1).number! }, to: at + 2 };
  const month = readMonth(units, at + 1);
  return month === null ? null : { point: { which, month }, to: at + 2 };
}

function weekday(units: Units, at: number, last: number): ReadPoint | null {
  if (!units.is(at, C.WEEKDAY) || !units.capital(at)) return null;
  const next = units.is(at + 1, C.COMMA) ? at + 2 : at + 1;
  const date = readPoint(units, next, last, false);
  if (date?.point.day !== undefined) return date;
  return { point: { weekday: units.meaning(at).number! }, to: at + 1 };
}

/** "late April", "mid-June 2019", "the start of May", "early 2019". */
function partOf(units: Units, at: number, last: number): ReadPoint | null {
  if (!units.is(at, C.EARLY)) return null;
  let next = at + 1;
  while (units.is(next, C.HYPHEN) || (units.is(next, C.DET) && next < last)) next++;
  const unit = units.is(next - 1, C.DET) || units.is(next - 1, C.EARLY) ? calendarUnit(units, next) : undefined;
  const whole: ReadPoint | null =
    unit === "year" || unit === "month" ? { point: { which: "this", unit }, to: next + 1 } : null;
  const inner = readPoint(units, next, last, false) ?? whole;
  const part = units.meaning(at).time as TimePoint["part"];
  if (inner === null || inner.point.day !== undefined || inner.point.weekday !== undefined || part === undefined)
    return null;
  return { point: { ...inner.point, part }, to: inner.to };
}

/** "the first half of 2019", "the second quarter of the year". */
function portion(units: Units, at: number): ReadPoint | null {
  if (!units.is(at, C.NTH)) return null;
  const length = { half: 6, quarter: 3 }[units.text(at + 1, Math.min(at + 2, units.count)).toLowerCase()];
  if (length === undefined || !units.is(at + 2, C.OF)) return null;
  const nth = units.meaning(at).number! === 4 && length === 6 ? 2 : units.meaning(at).number!;
  const months = [(nth - 1) * length + 1, nth * length] as const;
  const year = readYear(units, at + 3);
  if (year !== null) return { point: { year, months }, to: at + 4 };
  const this_ = units.is(at + 3, C.DET) || units.is(at + 3, C.THIS);
  return this_ && calendarUnit(units, at + 4) === "year"
    ? { point: { which: "this", unit: "year", months }, to: at + 5 }
    : null;
}

/** Reads the point in time that begins at a unit. A bare year counts only with `years`. */
export function readPoint(units: Units, at: number, last: number, years: boolean): ReadPoint | null {
  if (at >= last) return null;
  if (units.is(at, C.TIME)) return { point: { named: units.meaning(at).time! }, to: at + 1 };
  const found =
    numeric(units, at, last) ??
    dayFirst(units, at) ??
    monthFirst(units, at) ??
    weekday(units, at, last) ??
    relative(units, at) ??
    portion(units, at) ??
    partOf(units, at, last);
  if (found !== null) return found.to <= last ? found : null;
  const year = years || units.is(at - 1, C.EARLY) || units.is(at - 1, C.HYPHEN) ? readYear(units, at) : null;
  return year === null ? null : { point: { year }, to: at + 1 };
}
