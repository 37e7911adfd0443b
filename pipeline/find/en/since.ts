import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { readCore } from "../numbers/core.ts";
import type { Units } from "../units.ts";
import { overClock } from "./clock.ts";
import { counted, unitPointedAt } from "./counted.ts";
import { readPoint } from "./points.ts";
import { type ReadTime, skipDet, skipWhole } from "./stretches.ts";

const UNTIL_NOW = maskOf(["AS_OF_DATE"]);

/** How far behind "since" a point may stand: "since the farmers rose against the tax on water in 2011". */
const SINCE_CLAUSE = 18;
/** How far behind it the word for an event without a date: "since fighting resumed". */
const SINCE_EVENT = 5;
/** The same for a war: "since Ruritania's full-scale invasion". */
const SINCE_ERA = 9;

/** "since late April", "since 10 May", "since the raid of 3 May 2018", "since war broke out in 2011". */
export function since(units: Units, at: number, last: number): ReadTime | null {
  if (!units.is(at, C.SINCE) && !isFrom(units, at)) return null;
  // "since at least 2019"
  const from = units.is(at + 1, C.CMP) ? at + 2 : at + 1;
  const direct = readPoint(units, skipWhole(units, overClock(units, from), last), last, true);
  if (direct !== null) return { from: at, to: direct.to, time: { type: "since", point: direct.point } };
  if (!units.is(at, C.SINCE)) return null;
  // "since dawn", "since midnight": of the day on which that is written.
  if (units.is(at + 1, C.DAYPART) && !units.is(at + 2, C.DURING) && !units.is(at + 2, C.OF))
    return { from: at, to: at + 2, time: { type: "since", point: { named: "today" } } };
  // "since the year began"
  const { span } = units.meaning(at + 2);
  if (
    units.is(at + 1, C.THE) &&
    (span === "year" || span === "month") &&
    /^(?:began|started)$/i.test(units.text(at + 3, at + 4))
  )
    return { from: at, to: at + 4, time: { type: "since", point: { which: "this", unit: span } } };
  if (!/^(ever )?since$/i.test(units.text(at, at + 1))) return null;
  if (recallsCount(units, at)) return null;
  if (isSinceThen(units, at) || endsWithSince(units, at))
    return { from: at, to: at + 1, time: { type: "since-event", point: THEN } };
  if (units.is(at + 1, C.THEN)) return { from: at, to: at + 2, time: { type: "since-event", point: THEN } };
  const same = sinceSame(units, at);
  if (same !== null) return same;
  for (let i = at + 2; i < Math.min(last, at + SINCE_CLAUSE); i++) {
    if (units.is(i, C.COMMA) || units.is(i, C.SEMICOLON) || units.is(i, C.STOP)) break;
    const led = units.is(i - 1, C.DURING) || units.is(i - 1, C.OF) || units.is(i - 1, C.SINCE);
    const point = readPoint(units, skipDet(units, i), last, led);
    if (point !== null) return { from: at, to: point.to, time: { type: "since", point: point.point } };
    const ago = units.any(i, OPENS_AGO) ? counted(units, i, last) : null;
    if (ago?.time.type === "ago" && !ago.time.point.open)
      return { ...ago, from: at, time: { ...ago.time, type: "past" } };
  }
  const era = sinceEra(units, at, last);
  if (era > 0) return { from: at, to: era, time: { type: "since", point: { open: true } } };
  const to = sinceEvent(units, at, last);
  if (to < 0) return null;
  // "since the fighting began": not with the raid that was told last.
  const begins = units.is(to - 1, C.BEGIN) || units.is(to, C.BEGIN);
  return { from: at, to, time: { type: "since-event", point: begins ? { open: true } : {} } };
}

/** "have been missing since that night", "since the same day" */
function sinceSame(units: Units, at: number): ReadTime | null {
  const unit = units.is(at + 1, C.SAME_TIME) ? unitPointedAt(units.text(at + 1, at + 2)) : undefined;
  return unit === undefined ? null : { from: at, to: at + 2, time: { type: "since-event", point: { unit } } };
}

const CLOSES = maskOf(["COMMA", "SEMICOLON", "COLON", "QUOTE", "CLOSE"]);
const COUNTS = maskOf(["NUM", "NUMWORD", "CMP", "VAGUE"]);
const OPENS_AGO = maskOf(["NUM", "NUMWORD", "A_AN"]);
/** How far before "since" the "deadliest" may stand. */
const COMPARED = 12;

/** "the deadliest attack since 90 villagers were killed in 2011": what it is set beside has a count and a time of its own. */
function recallsCount(units: Units, at: number): boolean {
  if (!units.any(at + 1, COUNTS)) return false;
  for (let i = at - 1; i >= Math.max(0, at - COMPARED); i--) if (units.is(i, C.WORST)) return true;
  return false;
}

/** "besieged from 29 October", "counting from 2009": on from then; "from 3 to 9 May" is read before. */
const isFrom = (units: Units, at: number) =>
  units.is(at, C.FROM) && /^(?:besieged|blockaded|occupied|encircled|counting|held)$/i.test(units.text(at - 1, at));

/** "has since killed", "have since been arrested": from what was told until now; "has since died" and "has since risen" tell of its own day. */
function isSinceThen(units: Units, at: number): boolean {
  if (!units.is(at - 1, C.HAVE)) return false;
  if (!units.is(at + 1, C.BE)) return units.is(at + 1, C.V_T) || units.is(at + 1, C.LEAVE_VERB);
  const { measure } = units.meaning(at + 2);
  return measure === "displaced" || measure === "detained" || measure === "returned";
}

/** "have been gunned down since": until now. "They have long since left" says nothing of when, and "were not seen since" that they are missing from then. */
const endsWithSince = (units: Units, at: number) =>
  at > 0 &&
  (at + 1 === units.count || units.is(at + 1, C.STOP) || units.any(at + 1, CLOSES)) &&
  units.isWord(at - 1) &&
  !/\b(?:long|seen|from|missing)$/i.test(units.text(at - 1, at));

/** One past "since the full-scale invasion": whoever reads it knows when, and the raid that the report has told of it is not; -1 for none. */
function sinceEra(units: Units, at: number, last: number): number {
  for (let i = at + 1; i < Math.min(last, at + SINCE_ERA) && (units.isWord(i) || units.is(i, C.HYPHEN)); i++)
    if (units.is(i, C.ERA)) return i + 1;
  return -1;
}

/** The event is not named. */
const THEN = { named: "then" };

/** One past "since the bombardment", "since fighting resumed": the event that the report has told of; -1 for none. */
function sinceEvent(units: Units, at: number, last: number): number {
  if (units.is(at + 1, C.DET) && units.isWord(at + 2) && !units.capital(at + 2)) return at + 3;
  for (let i = at + 1; i < Math.min(last, at + SINCE_EVENT) && units.isWord(i); i++)
    if (units.is(i, C.BEGIN) || units.is(i, C.EVENT)) return i + 1;
  return -1;
}

/** "which erupted in March 2016", "the offensive began on 24 March and has": what began then has gone on since. */
export function begun(units: Units, at: number, last: number): ReadTime | null {
  // "The offensive launched on 24 March has"
  const launched = units.is(at - 1, C.LAUNCH) && units.any(at - 2, LASTS);
  if (!units.is(at - 1, C.BEGIN) && !launched) return null;
  if (!units.is(at - 2, C.WHO) && !units.is(at - 2, C.EVENT)) return null;
  const point = readPoint(units, units.is(at, C.DURING) ? skipWhole(units, at + 1, last) : at, last, true);
  if (point === null) return null;
  const { day, weekday } = point.point;
  const brief = (day !== undefined || weekday !== undefined) && !goesOn(units, point.to, last);
  return { from: at, to: point.to, time: { type: brief ? "at" : "since", point: point.point } };
}

const LASTS = maskOf(["ONGOING", "STRUGGLE", "ERA"]);

/** "in the weeks after 5 January", "over the days that followed Sunday's quake": until when is not said; "in the five months after the coup of 1 May" says it. */
export function lapse(units: Units, at: number, last: number): ReadTime | null {
  const after = units.is(at + 1, C.DET) ? at + 2 : at + 1;
  if (!units.is(at, C.DURING)) return null;
  if (!isLapse(units, after)) return isLapse(units, after + 1) ? countedLapse(units, at, after, last) : null;
  const point = readPoint(units, skipDet(units, after + 1), last, true);
  return point === null ? null : { from: at, to: point.to, time: { type: "at", point: { open: true } } };
}

const isLapse = (units: Units, at: number) => units.is(at, C.LAPSE) || units.is(at, C.DAYS_AFTER);

/** How many units "the coup of" may have. */
const OF_EVENT = 4;
const LAPSES = [
  ["day", /^days/i],
  ["week", /^weeks/i],
  ["month", /^months/i],
  ["year", /^years/i],
] as const;

function countedLapse(units: Units, at: number, number: number, last: number): ReadTime | null {
  const count = units.any(number, COUNTS) ? readCore(units, number, number + 1) : null;
  const [unit] = LAPSES.find(([, word]) => word.test(units.text(number + 1, number + 2))) ?? [];
  if (count?.value == null || unit === undefined) return null;
  for (let i = number + 2; i <= number + 2 + OF_EVENT && units.isWord(i - 1); i++) {
    const read = readPoint(units, skipDet(units, i), last, units.is(i - 1, C.OF));
    if (read === null) continue;
    const { to, point } = read;
    // "in the two years after the war of 2014": from when on is not said.
    if (point.day === undefined && point.weekday === undefined)
      return { from: at, to, time: { type: "at", point: { open: true } } };
    return { from: at, to, time: { type: "onward", point: { unit }, count: count.value, to: point } };
  }
  return null;
}

/** How far from the day on which something began "has killed" may stand. */
const GOES_ON = 12;

/** "The clashes that broke out on Sunday killed 12" are Sunday's; "have killed 12", "stands at 12" and "as of 3 May" tell of all days since. */
function goesOn(units: Units, at: number, last: number): boolean {
  for (let i = at; i < Math.min(last, at + GOES_ON); i++)
    if (units.is(i, C.HAVE) || /^(?:now )?stands at$/i.test(units.text(i, i + 1))) return true;
  return hasKilled(units, at) || units.hasAny(UNTIL_NOW);
}

const PARTS_CLAUSE = maskOf(["COMMA", "SEMICOLON", "SAY", "CONJ"]);

/** "have been killed in clashes that broke out on Sunday": in all days since. */
function hasKilled(units: Units, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - HAS_KILLED) && !units.any(i, PARTS_CLAUSE); i--)
    if (units.is(i, C.HAVE)) return /^(?:has|have)$/i.test(units.textOfFirst(i));
  return false;
}

const HAS_KILLED = 16;
