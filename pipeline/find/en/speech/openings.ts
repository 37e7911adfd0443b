import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { isAny, isRole, links } from "./marks.ts";

const OPENING = maskOf(["ADV", "CONJ", "AND", "EARLIER", "ELSEWHERE", "SAME_TIME", "DAYS_AFTER"]);
const BEFORE_DURATION = maskOf(["DET", "LAST", "THIS", "NEXT", "NUM", "NUMWORD", "VAGUE"]);
const BEHIND_DURATION = maskOf(["AGO", "EARLIER", "AFTERWARDS"]);
const NO_SUBJECT = maskOf(["OF", "HYPHEN", "POSS", "OLD", "BE", "HAVE"]);

/** Over "last week", "the next day", "a month ago"; the unit itself where none of them stands there, or it is all there is. */
function overDuration(units: Units, from: number, to: number): number {
  let at = from;
  while (at < to && units.any(at, BEFORE_DURATION)) at++;
  if (at === from || !units.is(at, C.DURATION)) return from;
  at++;
  if (units.any(at, BEHIND_DURATION)) at++;
  return at < to && !units.any(at, NO_SUBJECT) ? at : from;
}

/** A bullet, a dash: no word of the subject. */
const isMark = (units: Units, at: number) => !units.isWord(at) && !units.isDigits(at) && !units.is(at, C.OPEN);

/** "In a statement on Tuesday the union": the subject begins behind the opening. */
export function overOpening(units: Units, from: number, to: number): number {
  let at = from;
  while (at < to && (units.any(at, OPENING) || isMark(units, at))) at++;
  at = overDuration(units, at, to);
  const dated =
    isAny(units, at, C.TIME, C.WEEKDAY, C.MONTH, C.EARLY) || (units.is(at, C.NUM) && units.is(at + 1, C.MONTH));
  if (!links(units, at) && !dated && !units.is(at, C.ASOF)) return at;
  for (let i = to - 1; i > at + 1; i--) {
    if (isAny(units, i, C.DET, C.THEIR) && !links(units, i - 1)) return i;
    if (isAny(units, i - 1, C.TIME, C.WEEKDAY, C.MONTH) && !links(units, i)) return i;
    if (links(units, i) && units.is(i + 1, C.PLACE) && i + 2 < to) return i + 2;
  }
  return links(units, at) && units.is(at + 1, C.PLACE) ? at + 2 : at + 1;
}

const MODIFIERS = maskOf(["DET", "NUMWORD", "NUM", "VAGUE", "MORE", "CMP", "RANK", "ADV", "DURATION", "OLD", "HYPHEN"]);

/** "Daily" of "the Daily Post". */
const isOfName = (units: Units, at: number) =>
  at > 0 && units.is(at, C.RANK) && units.capital(at) && units.capital(at + 1) && units.is(at - 1, C.THE);

/** Over "Nairobi-based" of "the Nairobi-based Horn Observatory". */
function overBased(units: Units, from: number, to: number): number {
  const at = from < to && units.is(from, C.DET) ? from + 1 : from;
  const based = at + 3 < to && units.is(at + 1, C.HYPHEN) && units.capital(at + 3);
  return based && /^based$/i.test(units.text(at + 2, at + 3)) ? at + 3 : from;
}

/** Over "the", "another", "three", "a senior". */
export function overModifiers(units: Units, from: number, to: number): number {
  let at = overBased(units, from, to);
  while (at + 1 < to && units.any(at, MODIFIERS) && !isOfName(units, at)) at++;
  // "Old-timers": a modifier that the noun's own hyphen joins to it.
  return at > from && units.is(at - 1, C.HYPHEN) && units.glued(at) && !units.capital(at) ? at - 2 : at;
}

/** "speaking", "based": lower-case words behind the head that begin a clause. */
export const isClauseVerb = (units: Units, at: number) =>
  (isRole(units, at - 1) || units.is(at + 1, C.BY)) &&
  units.isWord(at) &&
  !units.capital(at) &&
  !isRole(units, at) &&
  !isRole(units, at + 1) &&
  CLAUSE_VERB.test(units.text(at, at + 1));

const CLAUSE_VERB = /(?:ed|ing)$|^(?:set up|set|led|run|kept|held|known|sent|made|built|given|seen|hit|cut)$/;

/** The longest "• 08:20 CET —", in units. */
const STAMP = 8;

/** Behind the time or the bullet that begins an entry: "11:47 Ministry: ...". */
export function behindStamp(units: Units, first: number, to: number): number {
  let at = first;
  while (at < to && at - first < STAMP && (!units.isWord(at) || units.is(at, C.CLOCK))) at++;
  return at;
}
