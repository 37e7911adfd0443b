import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { TimeMention, TimePoint } from "../../words/findings.ts";
import type { Units } from "../units.ts";
import { type ReadPoint, readDay, readDayWord } from "./dates.ts";
import { readPoint } from "./points.ts";

/** A time expression in units: `from` to `to` (exclusive). */
export interface ReadTime {
  from: number;
  to: number;
  time: Pick<TimeMention, "type" | "point" | "to" | "count">;
}

export function skipDet(units: Units, at: number): number {
  return units.is(at, C.DET) && !units.is(at, C.THIS) ? at + 1 : at;
}

/** Classes of which a unit that is stepped over has one. */
const SKIPPED = maskOf(["DAYPART", "DURATION", "WHOLE", "OF", "DET"]);

/** Over "the night of", "the whole of", "the month of", "the year", "the course of": what stands before a point and changes nothing. */
export function skipWhole(units: Units, at: number, last: number): number {
  let i = at;
  while (i < last && i < at + 5) {
    if (!units.any(i, SKIPPED) && !units.is(i - 1, C.DAYPART)) return i;
    const { span } = units.meaning(i);
    // "the night of 6 July", "the early hours of Monday": the day, whatever the hour.
    if (units.is(i, C.DAYPART) && (units.is(i + 1, C.OF) || units.is(i + 1, C.DURING))) i++;
    const dated = (span === "year" || span === "month") && (units.isDigits(i + 1) || units.is(i + 1, C.OF));
    if (
      dated ||
      units.is(i, C.WHOLE) ||
      units.is(i, C.OF) ||
      units.is(i - 1, C.DAYPART) ||
      (units.is(i, C.DET) && !units.is(i, C.THIS))
    )
      i++;
    else break;
  }
  return i;
}

/** The first point of a pair may leave out what the second says: "between 1 and 15 June", "from April to June 2019". */
function readFirst(units: Units, at: number, last: number): ReadPoint | null {
  const start = skipWhole(units, at, last);
  const point = readPoint(units, start, last, true);
  if (point !== null) return point;
  const day = readDay(units, start) ?? readDayWord(units, start);
  return day === null ? null : { point: { day: day.day }, to: day.to };
}

/** The second point may leave out what the first says: "June 1-15", "March 14 to 16", "2014-18". */
function readSecond(units: Units, at: number, last: number, first: ReadPoint): ReadPoint | null {
  const point = readPoint(units, skipWhole(units, at, last), last, first.point.year !== undefined);
  if (point !== null) return point;
  if (units.is(at, C.NOWADAYS)) return { point: { named: "today" }, to: at + 1 };
  const { year, month, day } = first.point;
  const next = readDay(units, at);
  if (next === null || units.is(next.to, C.NOUN)) return null;
  if (month !== undefined && day !== undefined) return { point: { ...first.point, day: next.day }, to: next.to };
  const short = year !== undefined && month === undefined && next.to === at + 1 && next.day > year % 100;
  return short ? { point: { year: year - (year % 100) + next.day }, to: next.to } : null;
}

const fillFrom = (first: TimePoint, second: TimePoint): TimePoint => {
  const point = { ...first };
  if (point.year === undefined && second.year !== undefined && point.open === undefined) point.year = second.year;
  if (point.yearsBack === undefined && second.yearsBack !== undefined) point.yearsBack = second.yearsBack;
  if (point.day === undefined || point.month !== undefined || point.weekday !== undefined) return point;
  // "from 5 to 19 this month"
  if (second.month !== undefined) point.month = second.month;
  else if (second.which !== undefined && second.day !== undefined) point.which = second.which;
  return point;
};

/** Whether the word behind the first point joins it with a second: "to" and a hyphen always, "and" where both must be points. */
function isJoint(units: Units, at: number, first: ReadPoint, led: boolean, listed: boolean): boolean {
  if (units.is(at, C.HYPHEN) || units.is(at, C.DASH)) return true;
  if (led) return units.is(at, C.UNTIL) || units.is(at, C.AND);
  if (units.is(at, C.THROUGH)) return true;
  const weekdays = first.point.weekday !== undefined && units.is(at + 1, C.WEEKDAY);
  return units.is(at, C.AND) && (weekdays || listed);
}

/** Whether a list of days or months begins: "on 3 and 5 June", "in June and July", "in 2017 and 2018", "the floods of 3 and 4 June". */
function isList(units: Units, at: number, { point }: ReadPoint): boolean {
  if (!units.is(at, C.DURING) && !units.is(at - 1, C.OF)) return false;
  return point.named === undefined && point.unit === undefined && point.open === undefined;
}

/** Over ", September" in "in July, September and November", ", Tuesday" in "on Monday, Tuesday and Friday"; the unit itself where no such list goes on. */
function overListed(units: Units, at: number): number {
  let to = at;
  const goesOn = (cls: number) => units.is(to - 1, cls) && units.is(to + 1, cls);
  while (units.is(to, C.COMMA) && (goesOn(C.MONTH) || goesOn(C.WEEKDAY))) to += 2;
  return units.is(to, C.AND) ? to : at;
}

/** The longest aside between two points, in units. */
const ASIDE = 14;

/** "between 16 September, when a woman died in custody, and 12 November": the "and" behind the aside, or the unit itself. */
function overAside(units: Units, at: number, last: number): number {
  if (!units.is(at, C.COMMA)) return at;
  for (let i = at + 1; i < Math.min(last - 1, at + ASIDE); i++)
    if (units.is(i, C.COMMA)) return units.is(i + 1, C.AND) ? i + 1 : at;
  return at;
}

/** "between 1 and 15 June", "from 28 April to 6 May", "13-15 May", "March to June 2020", "in June and July". */
export function between(units: Units, at: number, last: number): ReadTime | null {
  const led = units.is(at, C.BETWEEN);
  const from = led || units.is(at, C.DURING) || units.is(at, C.FROM) ? at + 1 : at;
  const first = readFirst(units, from, last);
  if (first === null || first.to + 1 >= last) return null;
  const listed = isList(units, at, first);
  const joint =
    units.is(first.to, C.COMMA) && readDay(units, first.to + 1) !== null
      ? first.to + 2
      : overListed(units, led ? overAside(units, first.to, last) : first.to);
  if (!isJoint(units, joint, first, led, listed || joint !== first.to)) return null;
  const second = readSecond(units, joint + 1, last, first);
  if (second === null || (second.point.named !== undefined && !led && !units.is(joint, C.THROUGH))) return null;
  // "between the first and the third week of May"
  if (first.point.day !== undefined && second.point.slice !== undefined) return null;
  const point = fillFrom(first.point, second.point);
  // "on 12 and 40 died": a day needs its month.
  const whole =
    point.month !== undefined || point.day === undefined || point.weekday !== undefined || point.which !== undefined;
  return whole ? { from: at, to: second.to, time: { type: "between", point, to: second.point } } : null;
}
