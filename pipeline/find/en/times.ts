import { type ClassMask, maskOf, openingOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import { overClock } from "./clock.ts";
import { counted, daysAfter, following, previous, same } from "./counted.ts";
import { covered } from "./covered.ts";
import { readYear } from "./dates.ts";
import { anchored, past } from "./pasts.ts";
import { OPENS_POINT, readPoint } from "./points.ts";
import { begun, lapse, since } from "./since.ts";
import { between, type ReadTime, skipDet, skipWhole } from "./stretches.ts";

/** "as of 14 March", "by Friday", "until 31 March", "by the following evening". */
function until(units: Units, at: number, last: number): ReadTime | null {
  // "the run-up to the 2023 vote"
  if (!units.is(at, C.ASOF) || units.is(at - 1, C.HYPHEN)) return null;
  const day = overClock(units, at + 1);
  const point = readPoint(units, day, last, true) ?? readPoint(units, skipWhole(units, day, last), last, true);
  // "killed by Wednesday's quake"
  if (point !== null && units.is(point.to, C.POSS)) return null;
  // "triggered by the 7 October attack"
  if (point !== null && units.is(at + 1, C.THE) && units.is(point.to, C.EVENT)) return null;
  if (point !== null) return { from: at, to: point.to, time: { type: "until", point: point.point } };
  // "through 31 May" ends then; what helps to get "through the year" does not.
  if (/^through$/i.test(units.text(at, at + 1))) return null;
  const { span } = units.meaning(at + 2);
  // "by the end of the year"
  if (units.is(at + 1, C.DET) && (span === "year" || span === "month" || span === "week"))
    return { from: at, to: at + 3, time: { type: "until", point: { which: "this", unit: span } } };
  const next = following(units, at + 1);
  return next === null ? null : { ...next, from: at, time: { ...next.time, type: "until-after" } };
}

/** "the worst year was 2014, when ...": no other number goes on so. */
function isWhen(units: Units, at: number): boolean {
  const next = units.is(at, C.COMMA) ? at + 1 : at;
  return units.is(next, C.CLAUSE) && /^when$/i.test(units.text(next, next + 1));
}

/** "on Tuesday", "in 2011", "in the month of May", "in the whole of 2019", "overnight", "Tuesday". */
function plain(units: Units, at: number, last: number): ReadTime | null {
  const led = units.is(at, C.DURING);
  const start = led ? skipWhole(units, at + 1, last) : at;
  if (!led && !units.any(at, OPENS_POINT)) return null;
  const years =
    led ||
    units.is(at - 1, C.OF) ||
    ((units.is(at - 1, C.DET) || isWhen(units, at + 1)) && readYear(units, at) !== null);
  const point =
    readPoint(units, start, last, years) ?? (led ? readPoint(units, skipDet(units, at + 1), last, true) : null);
  if (point === null) return null;
  // "overnight from Tuesday to Wednesday"
  const night = point.point.named === "overnight" ? nightOf(units, point.to, last) : null;
  return night === null ? { from: at, to: point.to, time: { type: "at", point: point.point } } : { ...night, from: at };
}

/** The days behind "overnight": "from Tuesday to Wednesday", "into Wednesday", "on Tuesday". */
function nightOf(units: Units, at: number, last: number): ReadTime | null {
  const nights = between(units, at, last);
  if (nights !== null) return nights;
  const into = INTO.test(units.text(at, at + 1));
  const day = readPoint(units, into || units.is(at, C.DURING) ? at + 1 : at, last, false);
  if (day === null || (day.point.day === undefined && day.point.weekday === undefined)) return null;
  const time: ReadTime["time"] = into
    ? { type: "past", point: { unit: "day" }, count: 2, to: day.point }
    : { type: "at", point: day.point };
  return { from: at, to: day.to, time };
}

const INTO = /^(?:into|to)$/i;

interface Reader {
  read: (units: Units, at: number, last: number) => ReadTime | null;
  /** Classes of which the unit must have one; null where any may come first. */
  opens: ClassMask | null;
  /** The opening that the sentence must hold; null where it needs none. */
  needs: number | null;
}

const NUMBER = ["A_AN", "NUM", "NUMWORD", "SCALE", "VAGUE", "HALF"];
const DET = maskOf(["DET"]);
const LED = maskOf(["DURING"]);
const LED_OR_DET = maskOf(["DURING", "DET"]);
const LENGTH = openingOf(["DURATION"]);
const AFTER = openingOf(["DAYS_AFTER"]);
/** What joins two points. */
const JOINTS = openingOf(["HYPHEN", "DASH", "UNTIL", "THROUGH", "AND"]);

/** Tried in this order: what bounds a point comes before the point itself. */
const READERS: readonly Reader[] = [
  { read: same, opens: maskOf(["DURING", "SAME_TIME"]), needs: null },
  { read: daysAfter, opens: maskOf([...NUMBER, "DAYS_AFTER"]), needs: AFTER },
  { read: counted, opens: maskOf([...NUMBER, "THE"]), needs: openingOf(["DURATION", "DAYPART"]) },
  { read: previous, opens: DET, needs: LENGTH },
  { read: following, opens: DET, needs: null },
  { read: begun, opens: maskOf(["DURING", "LAST", "THIS", "WEEKDAY", "EARLY", "TIME"]), needs: null },
  { read: lapse, opens: LED, needs: openingOf(["LAPSE", "DAYS_AFTER"]) },
  { read: between, opens: null, needs: JOINTS },
  { read: since, opens: maskOf(["SINCE", "FROM"]), needs: null },
  { read: anchored, opens: LED_OR_DET, needs: LENGTH },
  { read: past, opens: LED_OR_DET, needs: LENGTH },
  { read: covered, opens: maskOf(["DURING", "DET"]), needs: openingOf(["COVERED", "DURATION"]) },
  { read: until, opens: maskOf(["ASOF"]), needs: null },
  { read: plain, opens: null, needs: null },
];

/** The time expression that begins at a unit, or null. */
export function readTime(units: Units, at: number, last: number): ReadTime | null {
  for (const { read, opens, needs } of READERS) {
    if ((opens !== null && !units.any(at, opens)) || (needs !== null && !units.mayHold(needs))) continue;
    const found = read(units, at, last);
    if (found !== null) return found;
  }
  return null;
}
