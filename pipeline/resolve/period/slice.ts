import type { TimeSlice } from "../../words/findings.ts";
import { civil, type DayNumber, dayNumber, isoOf, lastOfMonth, weekdayOf } from "./calendar.ts";
import { type Days, days, month2 } from "./days.ts";

const LENGTH = { month: 1, quarter: 3, half: 6 } as const;

/** Months of a year or of a part of one: "the first half", "the last three months". */
function monthsOf({ unit, nth, count }: TimeSlice, start: DayNumber): Days | null {
  const length = LENGTH[unit as keyof typeof LENGTH];
  const { year } = civil(start);
  const from = nth < 0 ? 12 + nth * length : (nth - 1) * length;
  const to = from + count * length;
  if (from < 0 || to > 12) return null;
  const edtf = to - from === 1 ? month2(year, to) : `${month2(year, from + 1)}/${month2(year, to)}`;
  return days(dayNumber(year, from + 1, 1), lastOfMonth(year, to), "month", edtf);
}

/** The weeks of a year begin on Mondays; the first holds the year's first Thursday (ISO 8601). */
function weeksOf({ nth, count }: TimeSlice, start: DayNumber, end: DayNumber): Days {
  const monday = (day: DayNumber) => day - weekdayOf(day) + 1;
  const first = monday(start + 3);
  // 28 December always lies in the last week.
  const from = nth < 0 ? monday(end - 3) + 7 * (nth + 1) : first + 7 * (nth - 1);
  return stretch(from, from + 7 * count - 1);
}

const stretch = (start: DayNumber, end: DayNumber) => days(start, end, "day", `${isoOf(start)}/${isoOf(end)}`);

/** Days and weeks counted from the first or back from the last day: "the first week of June" is 1-7 June. */
function daysIn({ unit, nth, count }: TimeSlice, start: DayNumber, end: DayNumber): Days {
  const length = unit === "week" ? 7 : 1;
  const from = nth < 0 ? end + 1 + nth * length : start + (nth - 1) * length;
  return stretch(from, Math.min(from + count * length - 1, end));
}

/** The piece of a month or a year that a slice cuts; null where it has none. */
export function sliceOf(slice: TimeSlice, whole: Days): Days | null {
  const { start, end } = whole;
  const year = end - start > 31;
  if (slice.unit === "half" && !year) {
    const { year: y, month } = civil(start);
    const middle = dayNumber(y, month, 15);
    const found = slice.nth === 1 ? stretch(start, middle) : stretch(middle + 1, lastOfMonth(y, month));
    return { ...found, precision: "approx" };
  }
  if (slice.unit in LENGTH) return monthsOf(slice, start);
  const found = slice.unit === "week" && year ? weeksOf(slice, start, end) : daysIn(slice, start, end);
  return found.start > found.end ? null : found;
}
