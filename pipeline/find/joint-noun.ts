import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { isPlural } from "./en/plural.ts";
import type { Units } from "./units.ts";

/** The longest noun phrase behind "and": "primary health centres". */
const MOST_WORDS = 3;
/** The same with a name before it, its abbreviation in brackets. */
const MOST_WITH_NAME = 9;
/** How far left of a number its verb may stand: "killed more than 30". */
const VERB_REACH = 5;

const VERBS = maskOf(["V_T", "HARM", "CLAIM", "LEAVE", "CAUSE", "COUNT_VERB"]);
const PREDICATE = maskOf(["BE", "HAVE", "MODAL", "V_I"]);
const ACTIVE = maskOf(["SAY", "V_FIN"]);

/**
 * One past the last noun that one number counts together: "31 hospitals and clinics", "90 men, women and children", "62 monasteries or churches"; `head + 1` where there is
 * none. Only plurals of one kind of thing, none of them with a number of its own.
 */
export function jointEnd(units: Units, head: number, numberEnd: number, last: number): number {
  const alone = head + 1;
  if (!isPlural(units, head) || units.is(head, C.STATE)) return alone;
  let to = alone;
  while (units.is(to, C.COMMA)) {
    const next = nounEnd(units, to + 1, head, last);
    if (next < 0) return alone;
    to = next;
  }
  if (!units.is(to, C.AND) && !units.is(to, C.OR)) return alone;
  const end = nounEnd(units, to + 1, head, last);
  return end < 0 || beginsClause(units, end, numberEnd) ? alone : end;
}

/** One past the plural noun of the head's kind that begins at a unit, or -1; over a name before it: "Torvik Farmers Party (TFP) fighters". */
function nounEnd(units: Units, at: number, head: number, last: number): number {
  let words = 0;
  for (let i = at; i < Math.min(last, at + MOST_WITH_NAME) && words < MOST_WORDS; i++) {
    if (units.is(i, C.NOUN) && isPlural(units, i) && !units.is(i, C.STATE) && !isInsideName(units, i))
      return units.meaning(i).unit === units.meaning(head).unit ? i + 1 : -1;
    if (i > at && units.is(i, C.OPEN) && units.capital(i + 1) && units.is(i + 2, C.CLOSE)) i += 2;
    else if (!isInsideName(units, i)) {
      if (!units.isWord(i) || !(units.isUnlisted(i) || (units.is(i, C.NOUN) && !isPlural(units, i)))) return -1;
      words++;
    }
  }
  return -1;
}

const VERBAL = maskOf([
  "NUM",
  "NUMWORD",
  "VAGUE",
  "DET",
  "V_PP",
  "V_FIN",
  "V_I",
  "V_ING",
  "BE",
  "HAVE",
  "SAY",
  "MODAL",
  "STATE",
]);

/** "Farmers" of "Torvik Farmers Party", "Party" before its abbreviation or "fighters": a word with a capital letter that another noun follows. */
function isInsideName(units: Units, at: number): boolean {
  const next = at + 1;
  if (!units.isWord(at) || !units.capital(at) || units.any(at, VERBAL)) return false;
  if (units.is(next, C.OPEN)) return true;
  if (!units.isWord(next) || units.any(next, VERBAL)) return false;
  return units.capital(next) || (units.is(next, C.NOUN) && !isPlural(units, at));
}

/** "killed 12 rebels and soldiers fled", "... were wounded": the second noun is the subject of what follows. */
function beginsClause(units: Units, end: number, numberEnd: number): boolean {
  if (!units.any(end, PREDICATE)) return units.any(end, ACTIVE) && !units.is(end, C.V_PP);
  for (let i = numberEnd - 1; i >= Math.max(0, numberEnd - VERB_REACH); i--) if (units.any(i, VERBS)) return true;
  return false;
}
