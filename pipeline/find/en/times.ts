import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { readCore } from "../numbers/core.ts";
import type { Units } from "../units.ts";
import { readYear } from "./dates.ts";
import { readPoint } from "./points.ts";
import { calendarUnit, type ReadSpan, readSpan } from "./spans.ts";
import { anchored, between, isPrevious, past, type ReadTime, skipDet, skipWhole } from "./stretches.ts";

export type { ReadTime } from "./stretches.ts";

/** How far behind "since" a point may stand: "since the farmers rose against the tax on water in 2011". */
const SINCE_CLAUSE = 18;
/** How far behind it the word for an event without a date: "since fighting resumed". */
const SINCE_EVENT = 5;

/** "since late April", "since 10 May", "since the raid of 3 May 2018", "since war broke out in 2011". */
function since(units: Units, at: number, last: number): ReadTime | null {
  if (!units.is(at, C.SINCE)) return null;
  const direct = readPoint(units, skipWhole(units, at + 1, last), last, true);
  if (direct !== null) return { from: at, to: direct.to, time: { type: "since", point: direct.point } };
  if (!/^(ever )?since$/i.test(units.text(at, at + 1))) return null;
  for (let i = at + 2; i < Math.min(last, at + SINCE_CLAUSE); i++) {
    if (units.is(i, C.COMMA) || units.is(i, C.SEMICOLON) || units.is(i, C.STOP)) break;
    const led = units.is(i - 1, C.DURING) || units.is(i - 1, C.OF) || units.is(i - 1, C.SINCE);
    const point = readPoint(units, skipDet(units, i), last, led);
    if (point !== null) return { from: at, to: point.to, time: { type: "since", point: point.point } };
  }
  const to = sinceEvent(units, at, last);
  return to < 0 ? null : { from: at, to, time: { type: "since-event", point: {} } };
}

/** One past "since the bombardment", "since then", "since fighting resumed": the event that the report has told of; -1 for none. */
function sinceEvent(units: Units, at: number, last: number): number {
  if (units.is(at + 1, C.THEN)) return at + 2;
  if (units.is(at + 1, C.DET) && units.isWord(at + 2) && !units.capital(at + 2)) return at + 3;
  for (let i = at + 1; i < Math.min(last, at + SINCE_EVENT) && units.isWord(i); i++)
    if (units.is(i, C.BEGIN) || units.is(i, C.EVENT)) return i + 1;
  return -1;
}

/** "three days ago", "a year ago"; "two days earlier", "a week later", "the day before": counted from the time named last. */
function counted(units: Units, at: number, last: number): ReadTime | null {
  const article = units.is(at, C.A_AN) || units.is(at, C.THE);
  const number = article ? { to: at + 1, value: 1 } : readCore(units, at, last);
  if (number === null) return null;
  const unit = calendarUnit(units, number.to);
  const word = number.to + 1;
  if (unit === undefined) return null;
  const time = (type: "ago" | "before" | "after"): ReadTime => ({
    from: at,
    to: word + 1,
    time: { type, point: { unit }, count: number.value },
  });
  if (units.is(word, C.AGO)) return time("ago");
  // "a week earlier, on 11 August": the date says it better.
  if (units.is(word + 1, C.COMMA) && units.is(word + 2, C.DURING) && readPoint(units, word + 3, last, false) !== null)
    return null;
  if (!endsClause(units, word + 1)) return null;
  if (units.is(word, C.EARLIER)) return time("before");
  return units.is(word, C.LATER) ? time("after") : null;
}

/** "the previous day": counted back from the time named last. */
function previous(units: Units, at: number): ReadTime | null {
  if (!units.is(at, C.DET) || !units.is(at + 1, C.LAST) || units.meaning(at + 2).span !== "day") return null;
  if (!isPrevious(units, at + 1)) return null;
  return { from: at, to: at + 3, time: { type: "before", point: { unit: "day" }, count: 1 } };
}

/** "a week before the vote" goes on; "the day before" ends. */
const endsClause = (units: Units, at: number) => !units.isWord(at) || units.is(at, C.IN) || units.is(at, C.AND);

/** "the following day", "the next morning". */
function following(units: Units, at: number): ReadTime | null {
  if (!units.is(at, C.DET) || !units.is(at + 1, C.NEXT)) return null;
  const unit = units.is(at + 2, C.DAYPART) ? "day" : calendarUnit(units, at + 2);
  if (unit !== "day") return null;
  return { from: at, to: at + 3, time: { type: "after", point: { unit }, count: 1 } };
}

/** "which erupted in March 2016", "the offensive began on 24 March and has": what began then has gone on since. */
function begun(units: Units, at: number, last: number): ReadTime | null {
  if (!units.is(at, C.DURING) || !units.is(at - 1, C.BEGIN)) return null;
  if (!units.is(at - 2, C.WHO) && !units.is(at - 2, C.EVENT)) return null;
  const point = readPoint(units, skipWhole(units, at + 1, last), last, true);
  if (point === null) return null;
  const { day, weekday } = point.point;
  const brief = (day !== undefined || weekday !== undefined) && !goesOn(units, point.to, last);
  return { from: at, to: point.to, time: { type: brief ? "at" : "since", point: point.point } };
}

/** How far behind the day on which something began "has killed" may stand. */
const GOES_ON = 12;

/** "The clashes that broke out on Sunday killed 12" are Sunday's; "have killed 12" and "as of 3 May" tell of all days since. */
function goesOn(units: Units, at: number, last: number): boolean {
  for (let i = at; i < Math.min(last, at + GOES_ON); i++) if (units.is(i, C.HAVE)) return true;
  return units.hasAny(UNTIL_NOW);
}

const UNTIL_NOW = maskOf(["AS_OF_DATE"]);

/** Over the hour of "as of 6 p.m. on Monday", "by noon on Monday", "by late Monday"; where no day follows it is the unit itself. */
function overClock(units: Units, at: number): number {
  let i = units.isDigits(at) && units.is(at + 1, C.CLOCK) ? at + 2 : at;
  while (units.is(i, C.CLOCK)) i++;
  if (i > at && units.is(i, C.COMMA)) i++;
  if (i > at && units.is(i, C.DURING)) i++;
  return units.is(i, C.EARLY) && units.is(i + 1, C.WEEKDAY) ? i + 1 : i;
}

/** "as of 14 March", "by Friday", "until 31 March", "by the following evening". */
function until(units: Units, at: number, last: number): ReadTime | null {
  if (!units.is(at, C.ASOF)) return null;
  const point = readPoint(units, skipWhole(units, overClock(units, at + 1), last), last, true);
  if (point !== null) return { from: at, to: point.to, time: { type: "until", point: point.point } };
  const { span } = units.meaning(at + 2);
  // "by the end of the year"
  if (units.is(at + 1, C.DET) && (span === "year" || span === "month" || span === "week"))
    return { from: at, to: at + 3, time: { type: "until", point: { which: "this", unit: span } } };
  const next = following(units, at + 1);
  return next === null ? null : { ...next, from: at, time: { ...next.time, type: "until-after" } };
}

/** "on Tuesday", "in 2011", "in the month of May", "in the whole of 2019", "overnight", "Tuesday". */
function plain(units: Units, at: number, last: number): ReadTime | null {
  const led = units.is(at, C.DURING);
  const start = led ? skipWhole(units, at + 1, last) : at;
  const years = led || units.is(at - 1, C.OF) || (units.is(at - 1, C.DET) && readYear(units, at) !== null);
  const point =
    readPoint(units, start, last, years) ?? (led ? readPoint(units, skipDet(units, at + 1), last, true) : null);
  return point === null ? null : { from: at, to: point.to, time: { type: "at", point: point.point } };
}

/** "the same six months", "those three days". */
function sameSpan(units: Units, at: number, last: number): ReadSpan | null {
  if (!units.is(at, C.DET)) return null;
  const those = units.is(at, C.THEM);
  if (!those && !units.is(at + 1, C.SAME)) return null;
  return readSpan(units, those ? at + 1 : at + 2, last);
}

/** "in that time", "over the same days", "that month"; "over the same months of 2018" moves them into another year. */
function same(units: Units, at: number, last: number): ReadTime | null {
  const led = units.is(at, C.DURING) ? at + 1 : at;
  const span = led > at ? sameSpan(units, led, last) : null;
  if (span !== null)
    return { from: at, to: span.to, time: { type: "same", point: { unit: span.unit }, count: span.count } };
  if (!units.is(led, C.SAME_TIME) || (led === at && !/^(that|those|the same)/i.test(units.text(led, led + 1))))
    return null;
  const to = led + 1;
  const of = units.is(to, C.OF) || units.is(to, C.DURING) || units.is(to, C.LAST) ? to : -1;
  const year = of < 0 ? null : readPoint(units, units.is(to, C.LAST) ? to : to + 1, last, true);
  if (year !== null && (year.point.year !== undefined || year.point.unit === "year"))
    return { from: at, to: year.to, time: { type: "same", point: year.point } };
  return { from: at, to, time: { type: "same", point: {} } };
}

/** Tried in this order: what bounds a point comes before the point itself. */
const READERS = [same, counted, previous, following, begun, between, since, anchored, past, until, plain];

/** The time expression that begins at a unit, or null. */
export function readTime(units: Units, at: number, last: number): ReadTime | null {
  for (const read of READERS) {
    const found = read(units, at, last);
    if (found !== null) return found;
  }
  return null;
}
