import { openingOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import { isState } from "./place-stated.ts";

/** How many units after "and" the verb of a new subject may stand. */
const SUBJECT = 6;

const isCounted = (units: Units, at: number) => units.is(at, C.NUM) || units.is(at, C.NUMWORD) || units.is(at, C.VAGUE);

/** ", and soldiers later arrested": a subject that nobody counts, with a verb of its own. */
function hasSubject(units: Units, at: number): boolean {
  for (let i = at; i < at + SUBJECT && units.isWord(i); i++) {
    if (isCounted(units, i)) return false;
    if (i > at && (units.is(i, C.V_FIN) || units.is(i, C.BE) || units.is(i, C.HAVE))) return true;
  }
  return false;
}

/** "and, in Qamra alone, 64", "and in Qamra five": what follows has its place before it. */
function hasPlaceFirst(units: Units, at: number): boolean {
  const lead = units.is(at, C.COMMA) ? at + 1 : at;
  if (!units.is(lead, C.IN)) return false;
  for (let i = lead + 1; i < lead + SUBJECT; i++) {
    if (isCounted(units, i)) return i > lead + 1;
    if (!units.isWord(i) && !units.is(i, C.COMMA)) return false;
    if (units.is(i, C.MONTH) || units.is(i, C.WEEKDAY) || units.is(i, C.DURATION)) return false;
  }
  return false;
}

/** "in Aleppo and two people were shot in Daraa": what is counted behind "and" has its place behind it, and another stands before. */
function hasPlaceBehind(units: Units, at: number): boolean {
  if (!isCounted(units, at)) return false;
  for (let i = at + 1; i < at + REACH; i++) {
    if (isCounted(units, i) || !units.isWord(i)) return false;
    if (isPlaceWord(units, i)) return hasPlaceBefore(units, at - 2);
  }
  return false;
}

function hasPlaceBefore(units: Units, at: number): boolean {
  for (let i = at; i > at - REACH && i > 0 && (units.isWord(i) || units.is(i, C.NUM)); i--) {
    if (isPlaceWord(units, i)) return true;
  }
  return false;
}

/** How many units before and behind "and" a place is looked for. */
const REACH = 10;

const isPlaceWord = (units: Units, at: number) =>
  (units.is(at - 1, C.IN) || units.is(at - 1, C.OF) || units.is(at - 1, C.FROM)) &&
  (units.is(at, C.PLACE) || (units.capital(at) && units.isUnlisted(at)));

/** "and Beit Tal 91", "and neighbouring Beit Tal 91": a name, and a number right behind it. */
function hasNameAndNumber(units: Units, from: number): boolean {
  const at = /^(?:neighbou?ring|nearby|adjacent)$/i.test(units.text(from, from + 1)) ? from + 1 : from;
  let to = at;
  while (to < at + NAME && units.isWord(to) && units.capital(to)) to++;
  return to > at && isCounted(units, to) && !units.is(to - 1, C.MONTH);
}

/** The longest name before a number, in words. */
const NAME = 3;

/** "counts 700 deaths in Qamra and says that": the next words of whoever speaks. */
const saysMore = (units: Units, at: number) =>
  units.is(at, C.SAY) && (/^that$/i.test(units.text(at + 1, at + 2)) || isCounted(units, at + 1));

/** "took 17 lives, and another at Torvik" */
const hasAnother = (units: Units, and: number) =>
  units.is(and - 1, C.COMMA) && /^another$/i.test(units.text(and + 1, and + 2)) && units.is(and + 2, C.IN);

/** ", and in Qamra the agency", ", and in Tesba, Iowa, a nurse": a place, and who did something there. */
function hasPlaceOpening(units: Units, and: number): boolean {
  if (!units.is(and - 1, C.COMMA) || !units.is(and + 1, C.IN) || !isPlaceWord(units, and + 2)) return false;
  let at = and + 3;
  while (at < and + SUBJECT && units.isWord(at) && units.capital(at)) at++;
  if (isState(units, at)) at += 2;
  return units.is(units.is(at, C.COMMA) ? at + 1 : at, C.DET);
}

/** ", and a suicide attack outside": an event with a place of its own. */
function hasEvent(units: Units, and: number): boolean {
  if (!units.is(and - 1, C.COMMA) || !units.is(and + 1, C.A_AN)) return false;
  for (let i = and + 2; i < and + SUBJECT && units.isWord(i) && !units.is(i, C.IN); i++)
    if (units.is(i, C.EVENT)) return units.is(i + 1, C.IN);
  return false;
}

/** "said that 749 had been arrested and that one soldier had died in Qamra" */
const isThat = (units: Units, at: number) => /^that$/i.test(units.text(at, at + 1));

const isNewEvent = (units: Units, and: number) =>
  isThat(units, and + 1) ||
  saysMore(units, and + 1) ||
  hasAnother(units, and) ||
  hasPlaceOpening(units, and) ||
  hasEvent(units, and) ||
  hasNameAndNumber(units, and + 1) ||
  hasPlaceFirst(units, and + 1) ||
  hasPlaceBehind(units, and + 1) ||
  (units.is(and - 1, C.COMMA) && hasSubject(units, and + 1));

/** ", as crews in Qamra dug": what others did at the time, and where. */
function isMeanwhile(units: Units, at: number): boolean {
  if (!/^as$/i.test(units.text(at, at + 1))) return false;
  for (let i = at + 1; i < at + SUBJECT && units.isWord(i) && !isCounted(units, i); i++)
    if (units.is(i, C.IN)) return isPlaceWord(units, i + 1);
  return false;
}

/** How far behind "when" what it counts may stand: "when fighters from the north killed 1,200". */
const WHEN = 8;

/** "since Friday, when gunmen killed 12 in Qamra": what was done on that day has a place of its own. */
function isOfThatDay(units: Units, at: number): boolean {
  if (!/^when$/i.test(units.text(at, at + 1))) return false;
  let verb = false;
  for (let i = at + 1; i < at + WHEN && units.isWord(i) !== isCounted(units, i); i++) {
    if (isCounted(units, i)) return verb || units.is(i - 1, C.CLAUSE);
    if (units.is(i, C.IN)) return false;
    verb ||= units.is(i, C.V_FIN);
  }
  return false;
}

/** The units that a clause can begin at. */
export const OPENS_CLAUSE = openingOf(["SEMICOLON", "CONJ", "AND", "COMMA", "AGAINST"]);

/** Whether a clause begins at such a unit that has places of its own: what was said of the one before does not hold in it, or the other way round. */
export function beginsClause(units: Units, at: number): boolean {
  if (units.is(at, C.SEMICOLON)) return true;
  if (units.is(at, C.CONJ)) return units.is(at - 1, C.COMMA);
  if (units.is(at, C.AND)) return isNewEvent(units, at);
  // ", against 72,000 in Qamra"
  if (units.is(at, C.AGAINST)) return units.is(at - 1, C.COMMA) && isCounted(units, at + 1);
  if (units.is(at, C.COMMA) && (isMeanwhile(units, at + 1) || isOfThatDay(units, at + 1))) return true;
  // ", the latest a guard shot near Qamra"
  return units.is(at, C.COMMA) && units.is(at + 1, C.THE) && units.is(at + 2, C.LATEST);
}
