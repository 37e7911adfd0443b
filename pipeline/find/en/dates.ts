import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { TimePoint } from "../../words/findings.ts";
import { wholeNumber } from "../numbers/digits.ts";
import { readRank } from "../numbers/rank.ts";
import type { Units } from "../units.ts";
import { isPlural } from "./plural.ts";

/** A point in time and where it ends (unit index, exclusive). */
export interface ReadPoint {
  point: TimePoint;
  to: number;
}

/** The value of a unit that is made of digits alone, -1 for every other. */
const wholeAt = (units: Units, at: number) => wholeNumber(units.source, units.start(at), units.end(at));

/** A day of the month: 1-31, "14", "21st". */
export function readDay(units: Units, at: number): { day: number; to: number } | null {
  if (!units.is(at, C.NUM) || units.end(at) - units.start(at) > 2) return null;
  const day = wholeAt(units, at);
  if (day < 1 || day > 31) return null;
  return { day, to: units.is(at + 1, C.ORDINAL) && units.glued(at + 1) ? at + 2 : at + 1 };
}

/** Letters of the longest day in one word, "seventeenth": "for the first time" is none. */
const RANK_LETTERS = 11;

/** A day of the month in words: "the first", "the twenty-first"; "the First of May Bridge" is a name. */
export function readDayWord(units: Units, at: number): { day: number; to: number } | null {
  if (!units.is(at - 1, C.THE) || units.capital(at) || units.end(at) - units.start(at) > RANK_LETTERS) return null;
  const rank = readRank(units, at);
  return rank !== null && rank.value! <= 31 ? { day: rank.value!, to: rank.to } : null;
}

/**
 * "over 2000 houses", "some 1900 families", "a group of 2000 people": a number that looks like a year. "In 2011 people fled", "the 2015
 * attacks" and "the 1994 killings" hold years.
 */
export function countsLikeYear(units: Units, at: number): boolean {
  const { unit } = units.meaning(at + 1);
  if (unit === undefined || !units.is(at + 1, C.NOUN) || !isPlural(units, at + 1)) return false;
  if (units.is(at - 1, C.CMP)) return true;
  const led = units.is(at - 1, C.DET) || units.is(at - 1, C.OF) || units.is(at - 1, C.OPEN);
  return led && (unit === "person" || unit === "household") && !units.is(at + 1, C.MNOUN);
}

/** A year as four digits, 1900-2099. */
export function readYear(units: Units, at: number): number | null {
  if (!units.is(at, C.DATELIKE) || units.end(at) - units.start(at) !== 4) return null;
  const year = wholeAt(units, at);
  return year >= 1900 && year < 2100 && !countsLikeYear(units, at) ? year : null;
}

/** A month by name: capitalised, or where a time is due; "May" and "march" only where they cannot be verbs. */
export function readMonth(units: Units, at: number): number | null {
  if (!units.is(at, C.MONTH)) return null;
  const { number } = units.meaning(at);
  const verb = number === MARCH || number === MAY;
  // "Mar" ends names of places, and "jun" is a name.
  const short = units.end(at) - units.start(at) <= SHORT && number !== MAY && number !== JUNE && number !== JULY;
  if ((!units.capital(at) && verb) || ((!units.capital(at) || short) && !isDue(units, at))) return null;
  // "200 May Have Died"
  if (units.is(at, C.MODAL) && (isCount(units, at - 1) || !isDue(units, at))) return null;
  return number ?? null;
}

/** A number that is neither a day nor a year. */
const isCount = (units: Units, at: number) =>
  units.is(at, C.NUM) && !units.is(at, C.DATELIKE) && readDay(units, at) === null;

const MARCH = 3;
const MAY = 5;
const JUNE = 6;
const JULY = 7;
/** Letters of the longest short form, "Sept". */
const SHORT = 4;

const DUE = maskOf([
  ...["DURING", "SINCE", "EARLY", "UNTIL", "ASOF", "LAST", "BETWEEN", "HYPHEN", "DASH"],
  ...["OF", "THIS", "NUM", "ORDINAL"],
]);

const TURNS = /^(?:was|saw|brought|proved)$/;

function isDue(units: Units, at: number): boolean {
  if (units.any(at - 1, DUE)) return true;
  // "Nov. 7" as "Nov 7"
  const behind = units.is(at + 1, C.STOP) && units.glued(at + 1) ? at + 2 : at + 1;
  // "Jan-May 2019"
  if ((units.is(behind, C.HYPHEN) || units.is(behind, C.DASH)) && units.is(behind + 1, C.MONTH)) return true;
  // "May was the deadliest month", "May saw 40 killed"
  return units.isDigits(behind) || (units.capital(at) && TURNS.test(units.text(behind, behind + 1)));
}

/** A point with the ", 2019", " of 2019", "last year", "of this year" that may stand behind a month or a day. */
export function withYear(units: Units, point: TimePoint, at: number): ReadPoint {
  const of = units.is(at, C.OF) ? at + 1 : at;
  const joint = units.is(at, C.COMMA) ? at + 1 : of;
  const year = readYear(units, joint);
  if (year !== null) {
    point.year = year;
    return { point, to: joint + 1 };
  }
  const back = units.is(of, C.LAST) ? 1 : units.is(of, C.THIS) ? 0 : -1;
  if (back < 0 || units.meaning(of + 1).span !== "year") return { point, to: at };
  point.yearsBack = back;
  return { point, to: of + 2 };
}

/** "in", "during", "early": what leads a month and no day. */
const isMonthLead = (units: Units, at: number) =>
  units.is(at, C.EARLY) || (units.is(at, C.DURING) && units.text(at, at + 1).toLowerCase() !== "on");

/** "March 14, 2019", "Sept. 14", "June 2019", "March". */
export function monthFirst(units: Units, at: number): ReadPoint | null {
  const month = readMonth(units, at);
  if (month === null) return null;
  const dotted = units.is(at + 1, C.STOP) && units.glued(at + 1) && units.isDigits(at + 2);
  const next = dotted ? at + 2 : at + 1;
  const day = readDay(units, next);
  // "In May 12 people died" counts people, "On May 12 gunmen struck" does not.
  const counts = day !== null && units.is(day.to, C.NOUN) && isMonthLead(units, at - 1);
  const isDay = day !== null && !units.is(day.to, C.SCALE) && !counts;
  return isDay ? withYear(units, { month, day: day.day }, day.to) : withYear(units, { month }, next);
}

/** "14 March", "the 14th of March 2019". */
export function dayFirst(units: Units, at: number): ReadPoint | null {
  const day = readDay(units, at);
  return day === null ? null : ofMonth(units, day);
}

/** "the fourteenth of March"; "the second of March's raids" is one of many. */
export function dayWordFirst(units: Units, at: number): ReadPoint | null {
  const day = readDayWord(units, at);
  if (day === null || !units.is(day.to, C.OF)) return null;
  const read = ofMonth(units, day);
  return read === null || units.is(read.to, C.POSS) ? null : read;
}

function ofMonth(units: Units, day: { day: number; to: number }): ReadPoint | null {
  const of = units.is(day.to, C.OF) ? day.to + 1 : day.to;
  const which = units.is(of, C.THIS) ? "this" : units.is(of, C.LAST) ? "last" : null;
  if (which !== null && units.meaning(of + 1).span === "month") return { point: { which, day: day.day }, to: of + 2 };
  const month = readMonth(units, of);
  if (month === null) return null;
  return withYear(units, { month, day: day.day }, of + 1);
}

const ENDS_DAY = maskOf(["IN", "HE", "IT", "DET", "UNTIL", "AND", "V_FIN", "V_T", "V_I", "BE", "HAVE", "CLAIM", "SAY"]);
const LEADS_DAY = maskOf(["DURING", "SINCE", "ASOF", "OF"]);

/** "on the 14th": a day of the month alone. "The 14th attack" is none. */
export function dayAlone(units: Units, at: number): ReadPoint | null {
  const day = readDay(units, at);
  return day === null || day.to !== at + 2 ? null : alone(units, at, day);
}

/** "Two buses were hit; nine people died on the first": up to here words say which of several. */
const FEW = 9;

/** "on the fourteenth" */
export function dayWordAlone(units: Units, at: number): ReadPoint | null {
  const day = readDayWord(units, at);
  return day === null || day.day <= FEW ? null : alone(units, at, day);
}

function alone(units: Units, at: number, { day, to }: { day: number; to: number }): ReadPoint | null {
  if (!units.is(at - 1, C.THE) || !units.any(at - 2, LEADS_DAY)) return null;
  const ends = !units.isWord(to) || units.any(to, ENDS_DAY);
  return ends && !units.is(to, C.HYPHEN) ? { point: { day }, to } : null;
}
