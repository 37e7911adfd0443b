import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { isPlural } from "./en/plural.ts";
import type { Units } from "./units.ts";

/** The longest noun phrase behind "and": "primary health centres". */
const MOST_WORDS = 3;
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

/** One past the plural noun of the head's kind that begins at a unit, or -1. */
function nounEnd(units: Units, at: number, head: number, last: number): number {
  for (let i = at; i < Math.min(last, at + MOST_WORDS); i++) {
    if (units.is(i, C.NOUN) && isPlural(units, i) && !units.is(i, C.STATE))
      return units.meaning(i).unit === units.meaning(head).unit ? i + 1 : -1;
    if (!units.isWord(i) || !(units.isUnlisted(i) || (units.is(i, C.NOUN) && !isPlural(units, i)))) return -1;
  }
  return -1;
}

/** "killed 12 rebels and soldiers fled", "... were wounded": the second noun is the subject of what follows. */
function beginsClause(units: Units, end: number, numberEnd: number): boolean {
  if (!units.any(end, PREDICATE)) return units.any(end, ACTIVE) && !units.is(end, C.V_PP);
  for (let i = numberEnd - 1; i >= Math.max(0, numberEnd - VERB_REACH); i--) if (units.any(i, VERBS)) return true;
  return false;
}
