import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { TimePoint } from "../../words/findings.ts";
import type { Units } from "../units.ts";
import {
  dayAlone,
  dayFirst,
  dayWordAlone,
  dayWordFirst,
  monthFirst,
  type ReadPoint,
  readYear,
  withYear,
} from "./dates.ts";
import { portion } from "./portions.ts";
import { decade, definite, fiscal, inARow, numberedWeek, overDaypart, relative, season } from "./relatives.ts";
import { numericDate } from "./slashed.ts";
import { calendarUnit } from "./spans.ts";

/** "Friday", "Sunday night", "Tue 14 March", "Friday the 14th of March". */
function weekday(units: Units, at: number, last: number): ReadPoint | null {
  const short = units.is(at, C.DAY_SHORT);
  if (!(short || units.is(at, C.WEEKDAY)) || !units.capital(at)) return null;
  const day = units.meaning(at).number!;
  const next = short && units.is(at + 1, C.STOP) && units.glued(at + 1) ? at + 2 : at + 1;
  const comma = units.is(next, C.COMMA) || units.is(next, C.THE) ? next + 1 : next;
  const date =
    comma < last
      ? (numericDate(units, comma, last) ??
        dayFirst(units, comma) ??
        dayWordFirst(units, comma) ??
        monthFirst(units, comma))
      : null;
  if (date?.point.day !== undefined) return { point: { ...date.point, weekday: day }, to: date.to };
  // "Sat" and "Mon" are words of their own but for "on Sat".
  if (short && !(units.is(at - 1, C.DURING) && !units.isWord(at + 1))) return null;
  const of = units.is(at + 1, C.OF) ? at + 2 : at + 1;
  // "on Monday last week"
  if (units.is(of, C.LAST) && units.meaning(of + 1).span === "week")
    return { point: { weekday: day, which: "last", unit: "week" }, to: of + 2 };
  return { point: { weekday: day }, to: overDaypart(units, at + 1) };
}

/** "late April", "mid-June 2019", "the start of May", "early 2019", "late last week". */
function partOf(units: Units, at: number, last: number): ReadPoint | null {
  if (!units.is(at, C.EARLY)) return null;
  let next = at + 1;
  while (units.is(next, C.HYPHEN) || (units.is(next, C.DET) && next < last && !units.is(next, C.THIS))) next++;
  const unit = units.is(next - 1, C.DET) || units.is(next - 1, C.EARLY) ? calendarUnit(units, next) : undefined;
  const whole: ReadPoint | null =
    unit === "year" || unit === "month" || unit === "week" ? { point: { unit }, to: next + 1 } : null;
  const inner = readPoint(units, next, last, false) ?? whole;
  const part = units.meaning(at).time as TimePoint["part"];
  if (inner === null || part === undefined || !hasParts(inner.point)) return null;
  if (inner.point.years !== undefined) return { point: { open: true }, to: inner.to };
  const closing = part === "late" && units.is(at - 1, C.AT) ? { closing: true } : {};
  // "at the end of 2023", "since the start of 2023": its last and its first month, unlike "late 2023"
  const { year, month } = inner.point;
  if (year !== undefined && month === undefined && part !== "mid" && /of$/i.test(units.text(at, at + 1)))
    return { point: { year, month: part === "early" ? 1 : 12, ...closing }, to: inner.to };
  return { point: { ...inner.point, part, ...closing }, to: inner.to };
}

/** Whether "early", "mid" and "late" say anything of a point: not of days. */
const hasParts = ({ day, weekday, named, slice, open, easter }: TimePoint) =>
  easter === undefined &&
  day === undefined &&
  weekday === undefined &&
  named === undefined &&
  slice === undefined &&
  open === undefined;

const ACTS = maskOf(["HAVE", "V_T", "V_I", "V_FIN"]);

/** "Orthodox Easter Sunday" is another day. */
const OTHER_CALENDAR = /^(?:orthodox|coptic|eastern)$/i;

/** A feast with its year: "Christmas Day 2019", "Good Friday last year", "Easter Sunday in 2019". */
function inYear(units: Units, point: TimePoint, at: number): ReadPoint {
  const year = units.is(at, C.IN) || units.is(at, C.DURING) ? readYear(units, at + 1) : null;
  return year === null ? withYear(units, point, at) : { point: { ...point, year }, to: at + 2 };
}

/** "today", "overnight", "Christmas Day", "Ramadan". */
function named(units: Units, at: number): ReadPoint | null {
  if (!units.is(at, C.TIME)) return null;
  const name = units.meaning(at).time!;
  const date = /^(\d\d)-(\d\d)$/.exec(name);
  if (date !== null) return inYear(units, { month: Number(date[1]), day: Number(date[2]) }, at + 1);
  const easter = /^easter([+-]\d+)$/.exec(name);
  if (easter !== null)
    return OTHER_CALENDAR.test(units.text(Math.max(0, at - 1), at))
      ? { point: { open: true }, to: at + 1 }
      : inYear(units, { easter: Number(easter[1]) }, at + 1);
  // "Since June the monsoon has killed 90"
  if (name === "open" && units.any(at + 1, ACTS)) return null;
  const to = overDaypart(units, at + 1);
  return { point: name === "open" ? { open: true } : { named: name }, to };
}

/** "2018 June", "2018 H2". */
function yearFirst(units: Units, at: number, last: number, year: number): ReadPoint | null {
  const rest = monthFirst(units, at + 1) ?? portion(units, at + 1, last, readPoint);
  if (rest === null || rest.to > last || rest.point.year !== undefined) return null;
  const { month, day, slice, which } = rest.point;
  if (month !== undefined) return { point: { year, month, ...(day === undefined ? {} : { day }) }, to: rest.to };
  return slice !== undefined && which === "this" ? { point: { year, slice }, to: rest.to } : null;
}

/** A point that digits open. */
const inDigits = (units: Units, at: number, last: number) =>
  numericDate(units, at, last) ?? dayFirst(units, at) ?? dayAlone(units, at) ?? decade(units, at);

/** A point that a word opens. */
const inWords = (units: Units, at: number, last: number, years: boolean) =>
  named(units, at) ??
  monthFirst(units, at) ??
  dayWordFirst(units, at) ??
  dayWordAlone(units, at) ??
  weekday(units, at, last) ??
  portion(units, at, last, readPoint) ??
  relative(units, at) ??
  partOf(units, at, last) ??
  definite(units, at) ??
  season(units, at, years) ??
  inARow(units, at) ??
  numberedWeek(units, at);

/** Classes of which the first unit of every point has one. */
export const OPENS_POINT = maskOf([
  ...["NUM", "TIME", "MONTH", "WEEKDAY", "DAY_SHORT", "PORTION", "NTH", "LAST", "THIS", "NEXT", "EARLY"],
  ...["DURATION", "SEASON", "FISCAL", "NUMWORD", "NTH_WORD"],
]);

/** Reads the point in time that begins at a unit. A bare year counts only with `years`. */
export function readPoint(units: Units, at: number, last: number, years: boolean): ReadPoint | null {
  if (at >= last || !units.any(at, OPENS_POINT)) return null;
  const found = units.isDigits(at) ? inDigits(units, at, last) : inWords(units, at, last, years);
  if (found !== null) {
    if (found.to > last) return null;
    found.to = overDaypart(units, found.to);
    return found;
  }
  if (!years && !units.is(at - 1, C.EARLY) && !units.is(at - 1, C.HYPHEN)) return null;
  const span = fiscal(units, at);
  if (span !== null) return span.to <= last ? span : null;
  const year = readYear(units, at);
  if (year !== null && year % 10 === 0 && units.glued(at + 1) && units.text(at + 1, at + 2) === "s")
    return { point: { year, years: 10 }, to: at + 2 };
  return year === null ? null : (yearFirst(units, at, last, year) ?? { point: { year }, to: at + 1 });
}
