import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { readCore } from "../numbers/core.ts";
import type { Units } from "../units.ts";
import { readPoint } from "./points.ts";
import { readSpan } from "./spans.ts";
import { type ReadTime, skipDet, skipWhole } from "./stretches.ts";

/** Over "to", "ending", "ended on", "up to and including" behind a span of time; -1 where none stands there. */
function overEnding(units: Units, at: number): number {
  if (!units.is(at, C.ENDING)) return -1;
  return units.is(at + 1, C.DURING) ? at + 2 : at + 1;
}

const PERIOD = /^(?:period|stretch|spell|span|window)$/i;

/** "the 12 months to June 2019", "three days from 5 May", "the week ending 12 August", "the week of 12 August", "the week starting on 5 May". */
export function anchored(units: Units, at: number, last: number): ReadTime | null {
  const start = skipDet(units, units.is(at, C.DURING) ? at + 1 : at);
  if (start === at) return null;
  const span = readSpan(units, units.is(start, C.LAST) ? start + 1 : start, last);
  if (span === null) return null;
  const { unit } = span;
  // "a two-week period ending on 9 May"
  if (PERIOD.test(units.text(span.to, span.to + 1))) span.to++;
  const ending = overEnding(units, span.to);
  const starting =
    (units.is(span.to, C.SINCE) && !/^since$/i.test(units.text(span.to, span.to + 1))) ||
    (units.is(span.to, C.FROM) && span.counted);
  const sinceEvent =
    units.is(span.to, C.SINCE) &&
    span.counted &&
    readPoint(units, skipWhole(units, span.to + 1, last), last, true) === null;
  // "in the two weeks since the truce"
  if (sinceEvent && !starting)
    return { from: at, to: span.to, time: { type: "past", point: { unit }, count: span.count } };
  const around = units.is(span.to, C.OF) && !span.counted && unit === "week";
  if (ending < 0 && !starting && !around) return null;
  const point = readPoint(units, skipDet(units, ending < 0 ? span.to + 1 : ending), last, !around);
  if (point === null || (around && point.point.day === undefined)) return null;
  if (around) return { from: at, to: point.to, time: { type: "at", point: { ...point.point, unit } } };
  const type = starting ? "onward" : "past";
  // "the 24 hours to Thursday morning" began on Wednesday.
  const hours = units.meaning(span.to - 1).span === "hour";
  const count = hours && !starting ? span.count + 1 : span.count;
  return { from: at, to: point.to, time: { type, point: { unit }, count, to: point.point } };
}

/** "the previous three days" are counted from the time named last, "the past three days" from publication. */
export const isPrevious = (units: Units, at: number) => units.is(at, C.PREVIOUS);

const PAST = /^past$/i;

const isMany = (units: Units, at: number) => /s$/i.test(units.text(at, at + 1));

/** "the past few days": nobody knows how many. */
const isVague = (units: Units, at: number) =>
  (units.is(at, C.FEW) || units.is(at, C.VAGUE)) && units.is(at + 1, C.DURATION);

/** "in the past three months", "over the last 24 hours", "in the past year", "the past few days". */
export function past(units: Units, at: number, last: number): ReadTime | null {
  const led = units.is(at, C.DURING) ? at + 1 : at;
  const start = skipDet(units, led);
  if (!units.is(start, C.LAST)) return led > at && start === led ? within(units, at, last) : null;
  if (led === at && start === at) return null;
  if (isVague(units, start + 1)) return { from: at, to: start + 3, time: { type: "at", point: { open: true } } };
  const span = readSpan(units, start + 1, last);
  if (span === null || units.is(span.to, C.OF)) return null;
  // "in last week's floods", "the previous week": weeks of the calendar; a headline's "in past week" has lost its article.
  const bare = start === led && !(PAST.test(units.text(start, start + 1)) && !units.is(span.to, C.POSS));
  if (!span.counted && (isMany(units, span.to - 1) || bare || isPrevious(units, start))) return null;
  const type = isPrevious(units, start) ? "preceding" : "past";
  return { from: at, to: span.to, time: { type, point: { unit: span.unit }, count: span.count } };
}

/** Spans that no single day of the sentence before can stand for. */
const LONGER = new Set(["week", "month", "year"]);

/** "22 shells within two hours": hours of an event, not those before publication. */
const HALF_A_DAY = 12;

const CALENDAR = maskOf(["MONTH", "DATELIKE", "DET", "THIS", "LAST", "NUM", "SEASON"]);

/** "in ten months of war", "in nearly a year of fighting", not "in one week of June": as long as that has gone on; "in nine hours of shelling" hides no day. */
function ofWar(units: Units, at: number, last: number): ReadTime | null {
  const bound = units.is(at + 1, C.CMP) ? at + 2 : at + 1;
  const start = units.is(bound, C.A_AN) ? bound + 1 : bound;
  const span = readSpan(units, start, last);
  if (span === null || !units.is(span.to, C.OF) || units.any(span.to + 1, CALENDAR)) return null;
  if (units.meaning(span.to - 1).span === "hour") return null;
  return { from: at, to: span.to, time: { type: "at", point: { open: true } } };
}

/** "within 24 hours", "in 48 hours": those before publication; "in three months" may be any, "in two days" those just told. */
function within(units: Units, at: number, last: number): ReadTime | null {
  if (!/^(in|within|over)$/i.test(units.text(at, at + 1))) return null;
  const span = readSpan(units, at + 1, last);
  if (span === null || !span.counted || units.is(span.to, C.OF)) return ofWar(units, at, last);
  const unit = units.meaning(span.to - 1).span ?? "";
  if (LONGER.has(unit)) return { from: at, to: span.to, time: { type: "at", point: { open: true } } };
  if (unit !== "hour" || (readCore(units, at + 1, last)?.value ?? 0) < HALF_A_DAY) return null;
  return { from: at, to: span.to, time: { type: "past", point: { unit: span.unit }, count: span.count } };
}
