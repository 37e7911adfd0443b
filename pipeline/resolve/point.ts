import type { Precision } from "../types.ts";
import type { TimePoint } from "../words/findings.ts";
import { civil, type DayNumber, dayNumber, isoOf, lastOfMonth, monthsBefore, weekdayOf } from "./calendar.ts";

/** The days that a point in time can mean. */
export interface Days {
  start: DayNumber;
  end: DayNumber;
  precision: Precision;
  /** The point as an EDTF level 1 date: `2019-04~`. */
  edtf: string;
}

const days = (start: DayNumber, end: DayNumber, precision: Precision, edtf: string): Days => ({
  start,
  end,
  precision,
  edtf,
});

const oneDay = (day: DayNumber) => days(day, day, "day", isoOf(day));

const month2 = (year: number, month: number) => `${year}-${String(month).padStart(2, "0")}`;

/** Last days of "early", "mid" and "late" in a month and months of them in a year; "late April" is 21-30 (the design, section 2). */
const PART_DAYS = { early: [1, 10], mid: [11, 20], late: [21, 31] } as const;
const PART_MONTHS = { early: [1, 4], mid: [5, 8], late: [9, 12] } as const;

function monthDays(year: number, month: number, part: TimePoint["part"]): Days {
  const last = lastOfMonth(year, month);
  if (part === undefined) return days(dayNumber(year, month, 1), last, "month", month2(year, month));
  const [from, to] = PART_DAYS[part];
  return days(
    dayNumber(year, month, from),
    Math.min(dayNumber(year, month, 1) + to - 1, last),
    "approx",
    `${month2(year, month)}~`,
  );
}

function yearDays(year: number, { part, months }: TimePoint): Days {
  if (months !== undefined)
    return days(
      dayNumber(year, months[0], 1),
      lastOfMonth(year, months[1]),
      "month",
      `${month2(year, months[0])}/${month2(year, months[1])}`,
    );
  if (part === undefined) return days(dayNumber(year, 1, 1), dayNumber(year, 12, 31), "year", `${year}`);
  const [from, to] = PART_MONTHS[part];
  return days(dayNumber(year, from, 1), lastOfMonth(year, to), "approx", `${year}~`);
}

/** The latest weekday on or before a day; `before` leaves the day itself out ("last Friday"). */
function weekdayBefore(weekday: number, from: DayNumber, before: boolean): DayNumber {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  return from - (before && back === 0 ? 7 : back);
}

/** "today", "yesterday", "overnight" seen from the day of publication; overnight began the day before. */
function namedDays(named: string, published: DayNumber): Days | null {
  if (named === "today") return oneDay(published);
  if (named === "yesterday") return oneDay(published - 1);
  if (named === "overnight")
    return days(published - 1, published, "day", `${isoOf(published - 1)}/${isoOf(published)}`);
  return null;
}

/** "last year" is the whole year before; "this month" runs until publication. */
function unitDays(point: TimePoint, published: DayNumber): Days | null {
  const { which, unit, part, months } = point;
  const { year, month } = civil(published);
  // "the start of the year", "the end of the month", "the first half of the year"
  if (unit === "year" && months !== undefined) return yearDays(year, point);
  if (unit === "year" && part !== undefined)
    return monthDays(year, part === "early" ? 1 : part === "mid" ? 6 : 12, undefined);
  if (unit === "month" && part !== undefined) return monthDays(year, month, part);
  if (unit === "year")
    return which === "last" ? yearDays(year - 1, {}) : days(dayNumber(year, 1, 1), published, "year", `${year}`);
  if (unit === "month") {
    const before = civil(dayNumber(year, month, 1) - 1);
    return which === "last"
      ? monthDays(before.year, before.month, undefined)
      : days(dayNumber(year, month, 1), published, "month", month2(year, month));
  }
  const monday = published - weekdayOf(published) + 1;
  if (unit === "week")
    return which === "last"
      ? days(monday - 7, monday - 1, "day", `${isoOf(monday - 7)}/${isoOf(monday - 1)}`)
      : days(monday, published, "day", `${isoOf(monday)}/${isoOf(published)}`);
  return null;
}

/** The year of a month or day without one: the latest not after publication, or the next one for what lies ahead. */
function yearOf(point: TimePoint, published: DayNumber, ahead: boolean): number {
  const { year } = civil(published);
  const begin = (y: number) => dayNumber(y, point.month!, point.day ?? 1);
  if (ahead) return begin(year) < published ? year + 1 : year;
  return begin(year) > published ? year - 1 : year;
}

/** The days of a point in time; null where it needs a publication date and there is none, or where it has no meaning. */
export function daysOf(point: TimePoint, published: DayNumber | null, ahead = false): Days | null {
  // Only a year makes a point one of its own; everything else is seen from the publication date.
  if (published === null && point.year === undefined) return null;
  if (point.month !== undefined) {
    const year =
      point.year ??
      yearOf(point, published!, ahead) - (point.which === "last" && civil(published!).month === point.month ? 1 : 0);
    if (point.day === undefined) return monthDays(year, point.month, point.part);
    const day = dayNumber(year, point.month, point.day);
    return day <= lastOfMonth(year, point.month) ? oneDay(day) : null;
  }
  if (point.year !== undefined) return yearDays(point.year, point);
  if (point.weekday !== undefined) return oneDay(weekdayBefore(point.weekday, published!, point.which === "last"));
  if (point.named !== undefined) return namedDays(point.named, published!);
  if (point.unit !== undefined && point.which !== undefined) return unitDays(point, published!);
  return null;
}

/** The day so many units before another. */
export function daysBefore(unit: TimePoint["unit"], count: number, from: DayNumber): DayNumber {
  if (unit === "year") return monthsBefore(from, Math.round(count * 12));
  if (unit === "month") return monthsBefore(from, Math.round(count));
  return from - Math.round(unit === "week" ? count * 7 : count);
}
