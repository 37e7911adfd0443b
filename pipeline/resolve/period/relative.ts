import type { TimePoint } from "../../words/findings.ts";
import { civil, type DayNumber, dayNumber, isoOf, lastOfMonth, monthsBefore, weekdayOf } from "./calendar.ts";
import { type Days, days, month2, oneDay } from "./days.ts";

const SATURDAY = 6;

/** The latest weekday on or before a day; `before` leaves the day itself out ("last Friday"). */
export function weekdayBefore(weekday: number, from: DayNumber, before: boolean): DayNumber {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  return from - (before && back === 0 ? 7 : back);
}

/** "today", "yesterday", "overnight" seen from the day of publication; overnight began the day before. */
export function namedDays(named: string, published: DayNumber): Days | null {
  if (named === "today") return oneDay(published);
  if (named === "yesterday") return oneDay(published - 1);
  if (named === "eve") return oneDay(published - 2);
  if (named === "overnight")
    return days(published - 1, published, "day", `${isoOf(published - 1)}/${isoOf(published)}`);
  return null;
}

/** The latest Saturday and Sunday; on a Saturday or a Sunday the weekend under way, and "last weekend" the one before. */
function weekendDays(which: TimePoint["which"], published: DayNumber): Days {
  const underWay = weekdayOf(published) >= SATURDAY;
  const step = STEPS[which ?? "this"];
  const back = step < 0 && !underWay ? step + 1 : step;
  const saturday = weekdayBefore(SATURDAY, published, false) + 7 * back;
  return days(saturday, saturday + 1, "day", `${isoOf(saturday)}/${isoOf(saturday + 1)}`);
}

function weekDays(which: TimePoint["which"], published: DayNumber): Days {
  const monday = published - weekdayOf(published) + 1;
  const step = STEPS[which ?? "this"];
  if (step !== 0) return weekAround(monday + 7 * step);
  return days(monday, published, "day", `${isoOf(monday)}/${isoOf(published)}`);
}

/** How many units from the one under way. */
const STEPS = { "before-last": -2, last: -1, this: 0, next: 1 } as const;

/** Year and month of "last month", "this year": whole; that the one under way ends with publication is its reader's matter. */
export function unitDays(point: TimePoint, published: DayNumber): Days | null {
  const step = STEPS[point.which ?? "this"];
  if (point.unit === "weekend") return weekendDays(point.which, published);
  if (point.unit === "week") return weekDays(point.which, published);
  const { year, month } = civil(published);
  if (point.unit === "year") {
    const y = year + step;
    return days(dayNumber(y, 1, 1), dayNumber(y, 12, 31), "year", `${y}`);
  }
  if (point.unit !== "month") return null;
  const first = dayNumber(year, month, 1);
  const of = civil(monthsBefore(first, -step));
  return days(dayNumber(of.year, of.month, 1), lastOfMonth(of.year, of.month), "month", month2(of.year, of.month));
}

/** The week from Monday to Sunday that holds a day. */
export function weekAround(day: DayNumber): Days {
  const monday = day - weekdayOf(day) + 1;
  return days(monday, monday + 6, "day", `${isoOf(monday)}/${isoOf(monday + 6)}`);
}
