import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { isAny } from "./marks.ts";
import type { Place } from "./place.ts";

/** Behind them the clause tells more than that somebody spoke. */
const GOES_ON = maskOf(["WHO", "BE", "NUM", "NUMWORD", "V_T", "V_PP", "AID"]);

/** The verb closes the clause: a mark behind it, or a time, a place or a listener and a mark. */
export function isFinal(units: Units, at: number, last: number): boolean {
  for (let i = at + 1; i < Math.min(last, at + 12); i++) {
    if (isRelative(units, i)) return true;
    if (isCompound(units, i)) continue;
    if (units.any(i, GOES_ON) && !units.capital(i) && !units.is(i + 1, C.BY) && !isIssued(units, i)) return false;
    if (!units.isWord(i)) return true;
  }
  return at + 12 >= last;
}

/** "in a report released on Monday", "in a note given to reporters" */
const isIssued = (units: Units, at: number) =>
  isAny(units, at - 1, C.COUNT_NOUN, C.LISTENER) && /(?:ed|en|out|sent)$/.test(units.text(at, at + 1));

/** "64" and its hyphen in "a 64-page report". */
const isCompound = (units: Units, at: number) =>
  (units.is(at, C.NUM) && units.is(at + 1, C.HYPHEN) && units.glued(at + 1)) ||
  (units.is(at, C.HYPHEN) && units.glued(at) && units.is(at - 1, C.NUM));

/** How many units a clause is followed: keeps the work in proportion to the text where nothing but verbs of saying stand. */
const REACH = 40;

/** "added in a statement that blamed the army": not what was added. */
const isRelative = (units: Units, at: number) =>
  units.is(at, C.WHO) && !units.is(at - 1, C.SAY) && at + 1 < units.count && /ed$/.test(units.text(at + 1, at + 2));

/** The longest clause that is followed back to its semicolon. */
const LONGEST = 80;

/** "40 died in 2015; another 12 are missing, say police": where the clause begins that is told, behind a semicolon. */
export function clauseStart({ units, first }: Place, at: number): number {
  for (let i = at - 1; i > Math.max(first, at - LONGEST); i--) if (units.is(i, C.SEMICOLON)) return i + 1;
  return first;
}

/** What follows a comma and still belongs to what was counted before it: "against 31 in 2021", "of whom six were children". */
const SAME_COUNT = maskOf(["AGAINST", "INCLUDING", "OF_WHOM", "PARTLY", "RISE"]);

/** ", which the army said was empty,": the clause ends at its comma; "where the ministry counted 40 deaths, against 31 in 2021" goes on. */
export function commaAfter(units: Units, at: number, last: number): number {
  for (let i = at + 1; i < Math.min(last, at + REACH); i++)
    if (units.is(i, C.COMMA) && !units.any(i + 1, SAME_COUNT)) return i;
  return last;
}

/** "denied the raid on Qamra, where 12 people died": what is told of a place in passing. */
export const leavesOff = (units: Units, at: number) =>
  units.is(at, C.WHO) && units.is(at - 1, C.COMMA) && /^where$/i.test(units.text(at, at + 1));

/** Where what is told of a place in passing begins behind a verb: "told reporters in Qamra, where 40 died". */
export function passingFrom(units: Units, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + REACH); i++) if (leavesOff(units, i)) return i;
  return end;
}

/** What a clause that is said has, and an object or a listener has not. */
const SAID = maskOf(["WHO", "BE", "HAVE", "MODAL", "NUM", "IT", "HE", "COLON", "QUOTE", "STATE", "V_FIN"]);

/** "concluded after a long inquiry that 12 had died" */
function leadsToThat(units: Units, at: number): boolean {
  for (let i = at + 1; i < at + THAT && (units.isWord(i) || units.is(i, C.HYPHEN)); i++)
    if (/^that$/i.test(units.text(i, i + 1))) return !units.is(i + 1, C.V_FIN);
  return false;
}

/** How many units "after a six-month inquiry in Kessu" may have. */
const THAT = 10;

/** Up to "after raids killed 12" behind "warned residents", "declared three days of mourning": what the report says itself. */
export function scopeEnd(units: Units, at: number, last: number): number {
  for (let i = at + 1; i < Math.min(last, at + REACH); i++) {
    if (units.is(i, C.NUM) && units.is(i + 1, C.DURATION)) continue;
    if (leavesOff(units, i)) return i;
    if (units.any(i, SAID)) return last;
    if (units.is(i, C.AFTERMATH) && !leadsToThat(units, i)) return i;
  }
  return last;
}
