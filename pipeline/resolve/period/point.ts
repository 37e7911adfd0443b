import type { TimePoint } from "../../words/findings.ts";
import { civil, type DayNumber, dayNumber, lastOfMonth, monthsBefore } from "./calendar.ts";
import { type Days, days, month2, oneDay } from "./days.ts";
import { easterDay } from "./easter.ts";
import { namedDays, unitDays, weekAround, weekdayBefore } from "./relative.ts";
import { sliceOf } from "./slice.ts";

/** Last days of "early", "mid" and "late" in a month and months of them in a year; "late April" is 21-30 (the design, section 2). */
const PART_DAYS = { early: [1, 10], mid: [11, 20], late: [21, 31] } as const;
const PART_MONTHS = { early: [1, 4], mid: [5, 8], late: [9, 12] } as const;
/** The same in a week, from Monday on. */
const PART_WEEK = { early: [1, 3], mid: [3, 5], late: [4, 7] } as const;

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

function yearDays(year: number, { part, years }: TimePoint): Days {
  if (years !== undefined)
    return days(dayNumber(year, 1, 1), dayNumber(year + years - 1, 12, 31), "year", yearsOf(year, years));
  if (part === undefined) return days(dayNumber(year, 1, 1), dayNumber(year, 12, 31), "year", `${year}`);
  const [from, to] = PART_MONTHS[part];
  return days(dayNumber(year, from, 1), lastOfMonth(year, to), "approx", `${year}~`);
}

/** A decade, or years beside each other: `199X`, `2007/2008`. */
const yearsOf = (year: number, years: number) =>
  years === 10 ? `${String(year).slice(0, 3)}X` : `${year}/${year + years - 1}`;

/** "early this month", "the start of the year", "late last week". */
function partDays(point: TimePoint, whole: Days): Days {
  const { unit, part, which } = point;
  const { year, month } = civil(whole.start);
  // "the start of the year", "the end of the year": its first and its last month.
  if (unit === "year" && which === undefined) return monthDays(year, { early: 1, mid: 6, late: 12 }[part!], undefined);
  if (unit === "year") return yearDays(year, { part: part! });
  if (unit === "month") return monthDays(year, month, part);
  if (unit !== "week") return whole;
  const [from, to] = PART_WEEK[part!];
  const end = Math.max(Math.min(whole.start + to - 1, whole.end), whole.start + from - 1);
  return { ...whole, start: whole.start + from - 1, end, precision: "approx" };
}

/** How many days back a day without a year still is the one that is meant where something is only feared: "40 may have drowned on 9 May". */
const FEARED = 183;

/** The year of a month or day without one: the latest not after publication; for what lies ahead the next one, or a day that has just been. */
function yearOf(point: TimePoint, published: DayNumber, ahead: boolean): number {
  const { year, month } = civil(published);
  if (point.yearsBack !== undefined) return year - point.yearsBack;
  const begin = (y: number) => dayNumber(y, point.month!, point.day ?? 1);
  const feared = point.day !== undefined && published - begin(year) < FEARED;
  // A month under way is ahead as well.
  const over = point.day === undefined ? lastOfMonth(year, point.month!) : begin(year);
  if (ahead) return over < published && !feared ? year + 1 : year;
  if (point.which === "last" && point.month === month) return year - 1;
  return begin(year) > published ? year - 1 : year;
}

/** "the 14th": of the latest month in which it is not after publication. */
function dayOfMonth(point: TimePoint, published: DayNumber): Days | null {
  const { year, month, day } = civil(published);
  const back = point.which === "last" || (point.day! > day && point.which === undefined);
  const before = back ? civil(dayNumber(year, month, 1) - 1) : { year, month };
  const found = dayNumber(before.year, before.month, point.day!);
  return found <= lastOfMonth(before.year, before.month) ? oneDay(found) : null;
}

function monthOrDay(point: TimePoint, published: DayNumber | null, ahead: boolean): Days | null {
  const month = point.month!;
  const year = point.year ?? yearOf(point, published!, ahead);
  if (point.day === undefined) return monthDays(year, month, point.part);
  const day = dayNumber(year, month, point.day);
  return day <= lastOfMonth(year, month) ? oneDay(day) : null;
}

/** The month, year, week or day without the slice that is cut from it. */
function wholeOf(point: TimePoint, published: DayNumber | null, ahead: boolean): Days | null {
  if (point.easter !== undefined) return easterDay(point, published);
  if (point.month !== undefined) return monthOrDay(point, published, ahead);
  if (point.year !== undefined) return yearDays(point.year, point);
  if (point.day !== undefined) return dayOfMonth(point, published!);
  if (point.weekday !== undefined && point.unit === "week")
    return oneDay(unitDays(point, published!)!.start + point.weekday - 1);
  if (point.weekday !== undefined) return oneDay(weekdayBefore(point.weekday, published!, point.which === "last"));
  if (point.named !== undefined) return namedDays(point.named, published!);
  if (point.unit === undefined) return null;
  const whole = unitDays(point, published!);
  return whole !== null && point.part !== undefined ? partDays(point, whole) : whole;
}

/** The days of a point in time; null where it needs a publication date and there is none, or where it has no dates of its own. */
export function daysOf(point: TimePoint, published: DayNumber | null, ahead = false): Days | null {
  // Only a year makes a point one of its own; everything else is seen from the publication date.
  if (point.open || (published === null && point.year === undefined)) return null;
  const whole = wholeOf(point, published, ahead);
  if (whole === null) return null;
  if (point.slice !== undefined) return sliced(point, whole, published);
  return point.unit === "week" && point.day !== undefined ? weekAround(whole.start) : whole;
}

/** A slice of "the year" that has not begun yet is that of the year before: "the third quarter" in May. */
function sliced(point: TimePoint, whole: Days, published: DayNumber | null): Days | null {
  const slice = sliceOf(point.slice!, whole);
  if (slice === null || published === null || slice.start <= published || point.which !== "this") return slice;
  const year = civil(whole.start).year - 1;
  return point.unit === "year" ? sliceOf(point.slice!, yearDays(year, {})) : slice;
}

/** The day so many units before another. */
export function daysBefore(unit: TimePoint["unit"], count: number, from: DayNumber): DayNumber {
  if (unit === "year") return monthsBefore(from, Math.round(count * 12));
  if (unit === "month") return monthsBefore(from, Math.round(count));
  return from - Math.round(unit === "week" ? count * 7 : count);
}
