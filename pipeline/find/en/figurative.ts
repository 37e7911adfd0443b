import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Measured } from "../measured.ts";
import type { NumberUnits } from "../numbers/number.ts";
import type { Units } from "../units.ts";

/** How far from the verb the doer may stand, and from what is done whom or what it is done to. */
const NEAR = 5;
const HELPERS = maskOf(["HAVE", "MODAL", "ADV"]);
const PLACING = maskOf(["FROM", "OF", "IN", "BY", "PREP", "TO", "FOR", "ON"]);
const PHRASE_ENDS = maskOf([
  ...["STOP", "SEMICOLON", "COLON", "QUOTE", "SAY", "FROM", "IN", "BY", "PREP", "CLAUSE", "AFTERWARDS", "CONJ", "TIME"],
]);
const FINITE = maskOf(["BE", "HAVE", "MODAL"]);
const LABOUR = maskOf(["OF", "BY"]);
const STRIKERS = maskOf(["IMMATERIAL", "UNARMED"]);
const AIMED = maskOf(["ON", "AGAINST", "IN"]);
const SMALL = maskOf(["DET", "ADV", "MORE", "TOTAL"]);
const ARTICLES = maskOf(["DET", "A_AN", "THE", "THEIR"]);
const THIEVES = maskOf(["IMMATERIAL", "THIEF"]);

/** Whether the subject of an active verb is of some classes: "taxes would hit", "noise from the airport hits". */
function isDoneBy(units: Units, verb: number, first: number, doers: number): boolean {
  let end = verb;
  while (end > first && units.any(end - 1, HELPERS)) end--;
  for (let at = end - 1; at >= first && at >= end - NEAR; at--) {
    if (units.any(at, doers)) return (at === end - 1 || units.any(at + 1, PLACING)) && !isPlaced(units, at);
  }
  return false;
}

/** "after an outbreak of fighting" */
const isPlaced = (units: Units, at: number) => units.any(units.any(at - 1, ARTICLES) ? at - 2 : at - 1, PLACING);

/** Whether a word of some classes stands in the phrase that begins at a unit: "by severe staff shortages". */
function isNear(units: Units, from: number, classes: number): boolean {
  for (let at = from; at < from + NEAR && !units.any(at, PHRASE_ENDS); at++) if (units.any(at, classes)) return true;
  return false;
}

/** "by staff shortages", "by a strike of doctors" */
function isImmaterial(units: Units, from: number): boolean {
  if (isNear(units, from, C.IMMATERIAL)) return true;
  const strike = units.any(from, ARTICLES) ? from + 1 : from;
  return units.is(strike, C.ASSAULT) && units.any(strike + 1, LABOUR) && isNear(units, strike + 2, STRIKERS);
}

/**
 * Whether what harms things is none that could damage them: "taxes will hit 300 hospitals", "40 hospitals were hit by staff shortages", "the firm
 * claims 300 homes have its alarm".
 */
export function isFigurative(units: Units, { from, to }: NumberUnits, { trigger }: Measured, first: number): boolean {
  if (units.is(trigger, C.CLAIM) && trigger < from && units.any(to, FINITE)) return true;
  if (units.is(trigger, C.FELLS)) return units.is(to, C.TO) && isImmaterial(units, to + 1);
  if (trigger > to) return units.is(trigger + 1, C.BY) && isImmaterial(units, trigger + 2);
  return isDoneBy(units, trigger, first, units.is(trigger, C.HIT) ? THIEVES : C.IMMATERIAL);
}

const AUXILIARIES = maskOf(["HAVE", "BE", "MODAL", "TO", "ADV"]);

/** Whether things that were harmed are counted by their repair: "repaired 14 damaged schools", "2,000 destroyed homes have been rebuilt". */
export function isMended(units: Units, { from, to }: NumberUnits): boolean {
  let before = from - 1;
  while (units.any(before, SMALL)) before--;
  if (units.is(before, C.MENDS)) return true;
  let at = to;
  while (units.any(at, AUXILIARIES)) at++;
  return at > to && units.is(at, C.MENDS);
}

/** Whether attacks are none of arms: "the opposition launched 12 attacks on the budget", "police made 40 raids", "two strikes by dockers". */
export function isUnarmed(units: Units, { from, to, noun }: NumberUnits, first: number): boolean {
  if (noun === null || !units.is(noun.head, C.ASSAULT) || noun.head > noun.from) return false;
  let verb = from - 1;
  while (verb > first && units.any(verb, SMALL)) verb--;
  if (units.is(verb, C.MAKES) && isDoneBy(units, verb, first, C.UNARMED)) return true;
  if (units.is(to, C.BY)) return isNear(units, to + 1, C.UNARMED);
  return units.any(to, AIMED) && isNear(units, to + 1, C.UNARMED_AIM);
}
