import type { Period } from "../../types.ts";
import type { TimeMention, TimePoint } from "../../words/findings.ts";
import { type DayNumber, isoOf, parseIso, weekdayOf } from "./calendar.ts";
import { type Days, days, oneDay } from "./days.ts";
import { daysBefore, daysOf } from "./point.ts";
import { unitDays } from "./relative.ts";

/** A period of which nothing is known. */
export const NO_PERIOD: Period = {
  start: null,
  end: null,
  precision: null,
  phrase: null,
  edtf: null,
  basis: "unknown",
  rule: null,
};

/** A period taken over from other words by a rule. */
export const takenOver = ({ start, end, precision, phrase, edtf }: Period, rule: string): Period => ({
  start,
  end,
  precision,
  phrase,
  edtf,
  basis: "inferred",
  rule,
});

/** Length of a period in days, both ends included; 0 where an end is open. */
export function daysLong({ start, end }: Period): number {
  const [from, to] = [parseIso(start), parseIso(end)];
  return from === null || to === null ? 0 : to - from + 1;
}

/** Rules of periods that a person should look at, and the flag that says so. */
export const FLAG_OF_RULE: ReadonlyMap<string, string> = new Map([
  ["needs-publication-date", "no-date"],
  ["left-open", "period-open"],
  ["day-or-month", "period-ambiguous"],
  ["weekday-disagrees", "weekday-disagrees"],
]);

/** What a time is seen from. */
export interface Seen {
  text: string;
  published: DayNumber | null;
  /** For what lies ahead a date without a year is the next one. */
  ahead: boolean;
  /** How `3/4/2019` is read: null where the report does not say. */
  monthFirst: boolean | null;
}

/** The EDTF of a period; a single point is written as such, an open end as `..`. */
function edtfOf(start: string | null, end: string | null): string {
  return start === end && start !== null ? start : `${start ?? ".."}/${end ?? ".."}`;
}

/** A period that the words say, from one day to another. */
function stated(
  time: TimeMention,
  seen: Seen,
  start: DayNumber | null,
  end: DayNumber | null,
  days: Pick<Days, "precision" | "edtf">,
): Period {
  return {
    start: start === null ? null : isoOf(start),
    end: end === null ? null : isoOf(end),
    precision: days.precision,
    phrase: seen.text.slice(time.start, time.end),
    edtf: days.edtf,
    basis: "stated",
    rule: disagrees(time.point, start) ? "weekday-disagrees" : `time-${time.type}`,
  };
}

/** "Tuesday, 14 March" of a year in which it is none. */
const disagrees = ({ day, weekday }: TimePoint, start: DayNumber | null) =>
  day !== undefined && weekday !== undefined && start !== null && weekdayOf(start) !== weekday;

/** A point whose day and month may change places, as the report writes them; null where it does not say. */
function ordered(point: TimePoint, { monthFirst }: Seen): TimePoint | null {
  if (point.slashed !== "either") return point;
  if (monthFirst === null) return null;
  return monthFirst ? { ...point, month: point.day!, day: point.month! } : point;
}

/** The days from a span of time that ends or begins with a point: "the year to June", "the week starting on 5 May". */
function anchored(time: TimeMention, seen: Seen, back: boolean): Period | null {
  const anchor = daysOf(time.to!, seen.published, seen.ahead);
  if (anchor === null) return null;
  const { unit } = time.point;
  const count = time.count ?? 1;
  const [start, end] = back
    ? [daysBefore(unit, count, anchor.end + 1), anchor.end]
    : [anchor.start, daysBefore(unit, -count, anchor.start) - 1];
  return stated(time, seen, start, end, { precision: "day", edtf: edtfOf(isoOf(start), isoOf(end)) });
}

/** "in the past three months", "two years ago": counted back from publication. */
function fromPublication(time: TimeMention, seen: Seen, published: DayNumber): Period {
  const { unit } = time.point;
  const count = time.count ?? 1;
  const start = daysBefore(unit, count, published);
  if (time.type === "ago") {
    const from = time.to === undefined ? null : daysOf(time.to, published);
    const then = from === null ? around(unit, start) : moved(from, unit, count);
    return stated(time, seen, then.start, then.end, then);
  }
  const precision = unit === "day" ? "day" : "approx";
  return stated(time, seen, start, published, { precision, edtf: edtfOf(isoOf(start), isoOf(published)) });
}

/** The days so many units before others: "five years ago on Monday". */
function moved(from: Days, unit: TimePoint["unit"], count: number): Days {
  const start = daysBefore(unit, count, from.start);
  if (from.end === from.start) return oneDay(start);
  const end = daysBefore(unit, count, from.end);
  return days(start, end, "approx", edtfOf(isoOf(start), isoOf(end)));
}

/** The month or the year that a day lies in, of "two months ago" and "eleven years ago": nobody who counts in years tells a day. */
function around(unit: TimePoint["unit"], day: DayNumber): Days {
  const point = { unit, which: "this" } as const;
  if (unit === "month" || unit === "year") return unitDays(point, day) ?? oneDay(day);
  return { ...oneDay(day), precision: unit === "day" ? "day" : "approx" };
}

/** Both points; where the first lies behind the second it is the one before: "from November to February", "Monday to Sunday". */
function between(time: TimeMention, seen: Seen, days: Days, to: Days): Period | null {
  const { year, weekday, month } = time.point;
  const own = year === undefined || year === time.to?.year;
  let from = days;
  if (days.start > to.end && weekday !== undefined && month === undefined) from = oneDay(days.start - 7);
  else if (days.start > to.end && month !== undefined && own) {
    const year = Number(isoOf(days.start).slice(0, 4)) - 1;
    from = daysOf({ ...time.point, year }, seen.published) ?? days;
  }
  if (from.start > to.end) return null;
  return stated(time, seen, from.start, to.end, { ...from, edtf: edtfOf(from.edtf, to.edtf) });
}

/** What a time expression means. Without what it needs it stays unresolved: the phrase is kept, the dates are null. */
export function periodOf(time: TimeMention, seen: Seen): Period {
  const { published, ahead } = seen;
  const none = (rule: string): Period => ({ ...NO_PERIOD, phrase: seen.text.slice(time.start, time.end), rule });
  if (time.point.open || time.to?.open) return none("left-open");
  if (time.type === "past" && time.to !== undefined)
    return anchored(time, seen, true) ?? none("needs-publication-date");
  if (time.type === "onward") return anchored(time, seen, false) ?? none("needs-publication-date");
  if (time.type === "past" || time.type === "ago")
    return published === null ? none("needs-publication-date") : fromPublication(time, seen, published);
  const point = ordered(time.point, seen);
  if (point === null) return none("day-or-month");
  const days = daysOf(point, published, ahead && time.type !== "since");
  if (days === null) return none(published === null ? "needs-publication-date" : "left-open");
  if (time.type === "since") {
    if (published === null) return none("needs-publication-date");
    return stated(time, seen, days.start, published, { ...days, edtf: edtfOf(days.edtf, isoOf(published)) });
  }
  if (time.type === "until")
    return stated(time, seen, null, days.end, { ...days, edtf: edtfOf(null, isoOf(days.end)) });
  if (time.type === "between") {
    const second = ordered(time.to!, seen);
    const to = second === null ? null : daysOf(second, published, ahead);
    return (to === null ? null : between({ ...time, point }, seen, days, to)) ?? none("left-open");
  }
  // A month or year under way ends with what the report can know.
  const end = published !== null && days.start <= published && !ahead ? Math.min(days.end, published) : days.end;
  return stated(time, seen, days.start, end, days);
}

/** A period taken over from other words; one without dates says by itself what it lacks. */
export const inferred = (period: Period, rule: string): Period =>
  period.end === null ? period : takenOver(period, rule);
