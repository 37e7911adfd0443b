import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { PlaceMention } from "../../words/findings.ts";
import type { Names } from "../../words/names.ts";
import type { Units } from "../units.ts";
import type { FoundPlace } from "./places.ts";

/** The longest dateline, in units: "LIMA, Dec 3 (Wire Desk) -". */
const DATELINE = 14;

/** What stands in a sentence and in no dateline: "IS mines kill four soldiers: army". */
const SENTENCE = maskOf(["BE", "SAY", "V_T", "V_I", "V_FIN", "HARM", "NOUN"]);

/** "Dec. 3", "Ore. (Desk)": a stop that ends no sentence. */
const isAbbreviated = (units: Units, at: number) => units.is(at - 1, C.MONTH) || !units.isWord(at + 1);

/**
 * "Nairobi – Floods have killed": one past the dash behind the name of a town that a report opens with, or `first`. "Nairobi – nine dead" counts by places,
 * and in "Nairobi – the capital – was hit" the name is told of.
 */
export function townEnd(units: Units, first: number, last: number): number {
  const dash = first + 1;
  if (!units.is(first, C.PLACE) || !units.capital(first) || !units.is(dash, C.DASH) || units.any(dash + 1, COUNTS))
    return first;
  if (!units.isWord(dash + 1) || !units.capital(dash + 1)) return first;
  let told = false;
  for (let i = dash + 1; i < last; i++) {
    if (units.is(i, C.DASH)) return first;
    told ||= units.any(i, TELLS);
  }
  return told ? dash + 1 : first;
}

const COUNTS = maskOf(["NUM", "VAGUE", "NONE"]);
const TELLS = maskOf(["V_FIN", "HAVE", "BE", "SAY"]);

/** One past the dateline that a report opens with, or `first`: capitals, then at most a few words, then a dash or a colon. */
export function datelineEnd(units: Units, first: number, last: number): number {
  if (units.is(first, C.OPEN)) return bracketEnd(units, first, last);
  if (!units.shouts(first)) return datedEnd(units, first, last);
  for (let i = first + 1; i < Math.min(last, first + DATELINE); i++) {
    if (isDash(units, i)) return i + 1;
    if (units.any(i, SENTENCE) || (units.is(i, C.STOP) && !isAbbreviated(units, i))) return first;
  }
  return first;
}

/**
 * "Gursana (Bihar), Jul 18 (DDN) ", "Gursana / Geneva, 22 March 2019 - ": names, a date, then initials in brackets or a dash; `first` where it is none.
 */
function datedEnd(units: Units, first: number, last: number): number {
  if (!units.capital(first) || !units.isWord(first)) return first;
  const end = Math.min(last, first + DATELINE);
  let at = first + 1;
  while (at < end && isOfName(units, at)) at++;
  if (at >= end || !(units.is(at, C.MONTH) || units.is(at + 1, C.MONTH)) || !units.is(at - 1, C.COMMA)) return first;
  while (at < end && (units.is(at, C.MONTH) || units.isDigits(at) || units.is(at, C.COMMA) || isMonthsStop(units, at)))
    at++;
  const initials = units.is(at, C.OPEN) && units.shouts(at + 1) && units.is(at + 2, C.CLOSE);
  if (initials) at += 3;
  if (isDash(units, at)) return at + 1;
  return initials ? at : first;
}

const isOfName = (units: Units, at: number) =>
  !units.is(at, C.MONTH) &&
  ((units.isWord(at) && units.capital(at)) || (!units.isWord(at) && !units.isDigits(at) && !units.is(at, C.STOP)));

const isMonthsStop = (units: Units, at: number) => units.is(at, C.STOP) && units.is(at - 1, C.MONTH);

const isDash = (units: Units, at: number) =>
  units.is(at, C.DASH) || units.is(at, C.COLON) || (units.is(at, C.HYPHEN) && !units.glued(at));

/** "VALLETTA, 8 July 2019.": a dateline that is a sentence of its own. */
export function isDateline(units: Units, first: number, last: number): boolean {
  if (!units.shouts(first) || last - first > DATELINE || !units.is(last - 1, C.STOP)) return false;
  if (!units.is(first + 1, C.COMMA) && !units.is(first + 2, C.COMMA)) return false;
  for (let i = first; i < last - 1; i++) if (units.any(i, SENTENCE)) return false;
  return true;
}

/** "(Bangkok, 14 March) ": one past the bracket, where it holds a place. */
function bracketEnd(units: Units, first: number, last: number): number {
  let place = false;
  for (let i = first + 1; i < Math.min(last, first + DATELINE); i++) {
    if (units.is(i, C.CLOSE)) return place ? i + 1 : first;
    if (units.any(i, SENTENCE)) return first;
    place ||= units.is(i, C.PLACE);
  }
  return first;
}

/** The shortest unknown name of a dateline: shorter ones are initials of bodies. */
const SHORTEST = 4;

/** A place of the dateline: the name that it opens with, known or not, and others that are known. */
export function readDateline(units: Units, names: Names, at: number, end: number, first: number): FoundPlace | null {
  const known = units.is(at, C.PLACE);
  let to = at + 1;
  if (!known) {
    if (at > first || units.is(at, C.SOURCE) || !units.isUnlisted(at)) return null;
    while (to < end && units.isWord(to) && units.shouts(to) && units.isUnlisted(to)) to++;
    if (units.end(to - 1) - units.start(at) < SHORTEST) return null;
  }
  const mention: PlaceMention = {
    sentence: -1,
    start: units.start(at),
    end: units.end(to - 1),
    candidates: units.name[at]! >= 0 ? names.entries[units.name[at]!]!.places : [],
    name: units.text(at, to),
    wider: false,
    generic: null,
    role: "dateline",
    within: at > first,
    aside: false,
    framed: false,
  };
  return { mention, to };
}
