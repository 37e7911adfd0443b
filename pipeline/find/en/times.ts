import { C } from "../../words/classes.ts";
import type { TimeMention, TimePoint } from "../../words/findings.ts";
import { readCore } from "../numbers/core.ts";
import type { Units } from "../units.ts";
import { calendarSpan, calendarUnit, type ReadPoint, readDay, readPoint, readYear } from "./points.ts";

/** A time expression in units: `from` to `to` (exclusive). */
export interface ReadTime {
  from: number;
  to: number;
  time: Pick<TimeMention, "type" | "point" | "to" | "count">;
}

/** How far behind "since" a point may stand: "since the farmers rose against the tax on water in 2011". */
const SINCE_CLAUSE = 18;

function skipDet(units: Units, at: number): number {
  return units.is(at, C.DET) && !units.is(at, C.THIS) ? at + 1 : at;
}

/** "since late April", "since 10 May", "since the raid of 3 May 2018", "since war broke out in 2011". */
function since(units: Units, at: number, last: number): ReadTime | null {
  if (!units.is(at, C.SINCE)) return null;
  const direct = readPoint(units, skipDet(units, at + 1), last, true);
  if (direct !== null) return { from: at, to: direct.to, time: { type: "since", point: direct.point } };
  if (!/^(ever )?since$/i.test(units.text(at, at + 1))) return null;
  for (let i = at + 2; i < Math.min(last, at + SINCE_CLAUSE); i++) {
    if (units.is(i, C.COMMA) || units.is(i, C.SEMICOLON) || units.is(i, C.STOP)) break;
    const led = units.is(i - 1, C.DURING) || units.is(i - 1, C.OF) || units.is(i - 1, C.SINCE);
    const point = readPoint(units, skipDet(units, i), last, led);
    if (point !== null) return { from: at, to: point.to, time: { type: "since", point: point.point } };
  }
  // "since the bombardment": the event that the report has told of.
  const event = units.is(at + 1, C.DET) && units.isWord(at + 2) && !units.capital(at + 2);
  return event ? { from: at, to: at + 3, time: { type: "since-event", point: {} } } : null;
}

/** The first point of a pair may leave out what the second says: "between 1 and 15 June", "from April to June 2019". */
function readFirst(units: Units, at: number, last: number): ReadPoint | null {
  const point = readPoint(units, skipDet(units, at), last, true);
  if (point !== null) return point;
  const day = readDay(units, at);
  return day === null ? null : { point: { day: day.day }, to: day.to };
}

const fillFrom = (first: TimePoint, second: TimePoint): TimePoint => {
  const point = { ...first };
  if (point.year === undefined && second.year !== undefined) point.year = second.year;
  if (point.month === undefined && point.weekday === undefined && second.month !== undefined)
    point.month = second.month;
  return point;
};

/** "between 1 and 15 June", "from 28 April to 6 May", "13-15 May", "March to June 2020". */
function between(units: Units, at: number, last: number): ReadTime | null {
  const led = units.is(at, C.BETWEEN);
  const onDays = units.is(at, C.DURING) && units.is(at + 1, C.WEEKDAY);
  const first = readFirst(units, led || onDays ? at + 1 : at, last);
  if (first === null) return null;
  const joint = first.to;
  const weekdays = units.is(joint - 1, C.WEEKDAY) && units.is(joint, C.AND) && units.is(joint + 1, C.WEEKDAY);
  const joined =
    weekdays || led
      ? units.is(joint, C.UNTIL) || units.is(joint, C.AND)
      : /^(to|through)$/i.test(joint < last ? units.text(joint, joint + 1) : "");
  const hyphen = units.is(joint, C.HYPHEN) || units.is(joint, C.DASH);
  if (!joined && !hyphen) return null;
  const second = readPoint(
    units,
    skipDet(units, joint + 1),
    last,
    first.point.year !== undefined && first.point.day === undefined,
  );
  if (second === null || (second.point.named !== undefined && !led)) return null;
  return {
    from: at,
    to: second.to,
    time: { type: "between", point: fillFrom(first.point, second.point), to: second.point },
  };
}

/** "in the past three months", "over the last 24 hours", "in the past year". */
function past(units: Units, at: number, last: number): ReadTime | null {
  const start = skipDet(units, units.is(at, C.DURING) ? at + 1 : at);
  const within = units.is(at, C.DURING) && /^within$/i.test(units.text(at, at + 1));
  if (start === at || !(units.is(start, C.LAST) || within)) return null;
  const counted = units.is(start, C.LAST) ? start + 1 : start;
  const number = readCore(units, counted, last);
  if (number === null && within && counted === start) return null;
  const unitAt = number === null ? counted : number.to;
  const span = calendarSpan(units, unitAt, number?.value ?? 1);
  if (span === null) return null;
  return { from: at, to: unitAt + 1, time: { type: "past", point: { unit: span.unit }, count: span.count } };
}

/** "the day before", "two days earlier": counted back from the time named last. */
function earlier(units: Units, at: number, last: number): ReadTime | null {
  const the = units.is(at, C.DET);
  const number = the ? { to: at + 1, value: 1 } : readCore(units, at, last);
  if (number === null) return null;
  const unit = calendarUnit(units, number.to);
  const ends = !units.isWord(number.to + 2) || units.is(number.to + 2, C.IN) || units.is(number.to + 2, C.AND);
  if (unit === undefined || !units.is(number.to + 1, C.EARLIER) || !ends) return null;
  return { from: at, to: number.to + 2, time: { type: "before", point: { unit }, count: number.value } };
}

/** "which erupted in March 2016": what began then has gone on since. */
function begun(units: Units, at: number, last: number): ReadTime | null {
  if (!units.is(at, C.DURING) || !units.is(at - 1, C.BEGIN) || !units.is(at - 2, C.WHO)) return null;
  const point = readPoint(units, skipDet(units, at + 1), last, true);
  return point === null ? null : { from: at, to: point.to, time: { type: "since", point: point.point } };
}

/** "three days ago", "a year ago". */
function ago(units: Units, at: number, last: number): ReadTime | null {
  const article = units.is(at, C.A_AN);
  const number = article ? { to: at + 1, value: 1 } : readCore(units, at, last);
  if (number === null) return null;
  const unit = calendarUnit(units, number.to);
  if (unit === undefined || !units.is(number.to + 1, C.AGO)) return null;
  return { from: at, to: number.to + 2, time: { type: "ago", point: { unit }, count: number.value } };
}

/** "as of 14 March", "by Friday", "until 31 March". */
function until(units: Units, at: number, last: number): ReadTime | null {
  if (!units.is(at, C.ASOF)) return null;
  const point = readPoint(units, skipDet(units, at + 1), last, true);
  return point === null ? null : { from: at, to: point.to, time: { type: "until", point: point.point } };
}

/** "on Tuesday", "in 2011", "in the month of May", "overnight", "Tuesday". */
function plain(units: Units, at: number, last: number): ReadTime | null {
  const led = units.is(at, C.DURING);
  const start = led ? skipDet(units, at + 1) : at;
  const years = led || units.is(at - 1, C.OF) || (units.is(at - 1, C.DET) && readYear(units, at) !== null);
  const point = readPoint(units, start, last, years) ?? (led ? readPoint(units, at, last, false) : null);
  return point === null ? null : { from: at, to: point.to, time: { type: "at", point: point.point } };
}

/** "in that time", "over the same days". */
function same(units: Units, at: number): ReadTime | null {
  if (!units.is(at, C.DURING) || !units.is(at + 1, C.SAME_TIME)) return null;
  return { from: at, to: at + 2, time: { type: "same", point: {} } };
}

/** Tried in this order: what bounds a point comes before the point itself. */
const READERS = [same, earlier, begun, between, since, past, ago, until, plain];

/** The time expression that begins at a unit, or null. */
export function readTime(units: Units, at: number, last: number): ReadTime | null {
  for (const read of READERS) {
    const found = read(units, at, last);
    if (found !== null) return found;
  }
  return null;
}
