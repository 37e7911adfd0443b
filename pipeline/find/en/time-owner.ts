import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { TimeMention } from "../../words/findings.ts";
import type { Units } from "../units.ts";
import type { ReadTime } from "./stretches.ts";

/** How far behind "the 7 August" the attack may stand. */
const NAMED = 2;

/** "Saturday's earthquake", "the 7 August attack", "the July toll", "the toll from the sinking of a ferry on Sunday climbed": a time that is part of a name. */
export function isOwner(units: Units, from: number, to: number, first: number): boolean {
  if (units.is(to, C.POSS) || isOfTollsEvent(units, from, to, first)) return true;
  if (isOfThoseKilled(units, from, to)) return true;
  // "bodies from a ferry that sank on Sunday"
  if (units.is(from - 1, C.BEFALLS) && units.is(from - 2, C.WHO) && !units.is(from - 3, C.COMMA)) return true;
  // "the toll for 2022"
  if (units.is(from, C.FOR) && units.is(from - 1, C.TOLL)) return true;
  if (units.is(from, C.SINCE)) return tellsOfOne(units, from + 1, to);
  // "31 killed in Monday attack", "toll from Sunday blast rises": a headline has lost the "'s".
  if (units.is(to - 1, C.WEEKDAY) && units.is(to, C.SUDDEN) && !units.is(to + 1, C.OF)) return true;
  if (units.is(from, C.DURING) || !units.is(from - 1, C.DET)) return false;
  for (let i = to; i < to + NAMED && units.isWord(i); i++) if (units.is(i, C.EVENT) || units.is(i, C.TOLL)) return true;
  return false;
}

/** "the number of people killed this year", "the toll so far this year"; on Monday "the toll" may have been read. */
function isOfThoseKilled(units: Units, from: number, to: number): boolean {
  const toll = units.is(from - 1, C.ADV) ? from - 2 : from - 1;
  if (!units.is(toll, C.TOLL)) return false;
  if (units.endsIn(toll, C.STATE)) return true;
  for (let i = from; i < to; i++)
    if (units.meaning(i).span === "year" || (units.is(i, C.DATELIKE) && to - from <= YEAR)) return true;
  return false;
}

/** The most units of "in all of 2023". */
const YEAR = 3;

/** "since the quake of 3 May", "since the dam burst on Sunday": what was over in a day. */
function tellsOfOne(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (units.any(i, ONCE)) return true;
  return false;
}

const ONCE = maskOf(["SUDDEN", "BEFALLS"]);

/** How many units behind "the toll" its verb may stand: "the number of people killed in the fires that raced through the hills above Kessu on Friday". */
const TOLL = 24;
const COUNTED = maskOf(["NUM", "NUMWORD", "VAGUE", "CMP"]);
const CLIMBS = maskOf(["REACH", "RISE", "NUMBERED"]);
const TELLS = maskOf(["EVENT", "SUDDEN", "WHO", "CLAUSE", "AFTERWARDS"]);

/**
 * "The toll from the sinking of a ferry on Sunday climbed": the day of what the toll is of, before its verb; "the toll of the fire on Sunday climbed"
 * may say when it climbed. "A block hit on Sunday, with the toll standing at six" has the day of the event too.
 */
function isOfTollsEvent(units: Units, from: number, to: number, first: number): boolean {
  const comma = units.is(to, C.COMMA) ? to + 1 : to;
  if (/^with$/i.test(units.text(comma, comma + 1)) && units.is(overDet(units, comma + 1), C.TOLL)) return true;
  // "The toll of the raid in Kessu on Sunday is now 43"
  const stands = units.is(comma, C.BE) && (units.is(comma + 1, C.NOWADAYS) || units.any(comma + 1, COUNTED));
  if (!stands && !units.any(units.is(comma, C.HAVE) ? comma + 1 : comma, CLIMBS)) return false;
  // "The toll from the cyclone, which made landfall on Sunday, stands at 43"
  let aside = comma > to;
  let told = false;
  // "The toll of the fire on Sunday has reached 43", "rose to 43 on Tuesday"
  const read = units.is(comma, C.HAVE) || isReadLater(units, comma);
  for (let i = from - 1; i >= Math.max(first, from - TOLL); i--) {
    if (units.is(i, C.COMMA)) {
      if (!aside || !units.is(i + 1, C.WHO)) return false;
      aside = false;
    }
    if (units.is(i, C.TOLL)) return told && !aside;
    told ||= units.any(i, TELLS) && (i < from - 1 || read);
  }
  return false;
}

/** How many units behind "rose" the day may stand on which a toll was read. */
const READ = 6;
const DAY = maskOf(["WEEKDAY", "MONTH"]);

function isReadLater(units: Units, climbs: number): boolean {
  for (let i = climbs + 1; i <= climbs + READ && !units.is(i, C.COMMA); i++) if (units.any(i, DAY)) return true;
  return false;
}

const overDet = (units: Units, at: number) => (units.is(at, C.DET) ? at + 1 : at);

/** "On 13 October a bomb went off during Friday prayers": the date says better when. */
export const isOfDated = (units: Units, to: number, before: TimeMention | undefined, sentence: number) =>
  before?.sentence === sentence && before.point.day !== undefined && /prayers$/i.test(units.text(to - 1, to));

/** "the 28 September stadium", "Kessu's 8 May square": a day in the name of a place is no time. */
export const namesPlace = (units: Units, { from, to, time }: ReadTime) =>
  time.point.day !== undefined && units.is(to, C.LANDMARK) && (units.is(from - 1, C.POSS) || units.is(from - 1, C.DET));

/** How far behind its year a law may stand: "the 1951 Refugee Convention". */
const LAW = 2;
const MINOR = maskOf(["DET", "A_AN", "POSS", "THE"]);

/** "the terrorism act of 1979", "a 2012 decree", "the 2016 accord": the year of a law or a treaty is not when anything else happened. */
export function namesLaw(units: Units, { from, to, time: { point } }: ReadTime): boolean {
  if (point.year === undefined || point.month !== undefined || point.day !== undefined) return false;
  if (
    (units.is(from - 1, C.OF) || units.is(from, C.FROM)) &&
    units.is(units.is(from, C.FROM) ? from - 1 : from - 2, C.LAW)
  )
    return true;
  if (!units.any(from, MINOR) && !units.any(from - 1, MINOR)) return false;
  for (let i = to; i <= to + LAW && units.isWord(i); i++) if (units.is(i, C.LAW)) return true;
  return false;
}
