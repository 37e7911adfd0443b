import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { IN_TOUCH } from "../words/en/patterns.ts";
import { endsLikeVerb, serves } from "./en/verb-forms.ts";
import { isPronoun } from "./numbers/words.ts";
import type { Units } from "./units.ts";

/** No form of "be" before the verb: "were killed 12" is no active verb. */
export function isActive(units: Units, trigger: number, first: number): boolean {
  let at = trigger - 1;
  while (at >= first && units.is(at, C.ADV)) at--;
  return !(at >= first && units.is(at, C.BE)) || units.is(trigger, C.V_ING);
}

/** "Three men had killed a guard": what they did, where "had been killed" was done to them. */
export function isPerfect(units: Units, trigger: number): boolean {
  if (!units.is(trigger, C.V_T) || !units.is(trigger, C.V_PP) || units.is(trigger, C.V_I)) return false;
  let at = trigger - 1;
  while (units.is(at, C.ADV)) at--;
  return units.is(at, C.HAVE) && !units.is(at, C.BE);
}

/** Whether an object stands right behind the verb, or behind the verb that "and" joins to it: "kidnapped and killed a judge". */
export function hasObject(units: Units, trigger: number, last: number): boolean {
  const at = trigger + 1;
  if (at >= last) return false;
  if (units.is(at, C.AND)) {
    const second = units.is(at + 1, C.ADV) ? at + 2 : at + 1;
    return units.is(second, C.V_T) && units.is(second, C.V_FIN) && hasObject(units, second, last);
  }
  if (units.is(at, C.REFLEXIVE)) return true;
  // "wounded the previous day"
  if (units.timeEnd[at]! > 0) return false;
  // "held under an old law"
  if (beginsNumber(units, at)) return !units.is(at, C.CMP) || beginsNumber(units, at + 1) || units.is(at + 2, C.SCALE);
  return (units.is(at, C.DET) && !units.is(at, C.THIS)) || units.is(at, C.THEIR) || units.is(at, C.NOUN);
}

const NOT_VERBS = maskOf(["SAY", "CLAIM", "KNOWN", "COUNT_VERB", "INCLUDING", "ADV", "TALLYING"]);
const PLACING = maskOf(["IN", "PREP", "DET", "BY", "FROM"]);

/** "rescuers plucked 39 passengers from the sea": behind a verb in its past or its -ing form the number is what something was done to. */
export function isObject(units: Units, at: number, first: number): boolean {
  const verb = at - 1;
  if (verb <= first || !units.isWord(verb) || units.capital(verb) || units.any(verb, NOT_VERBS)) return false;
  // "after the bombing 12 people died": a noun.
  if (units.any(verb - 1, PLACING)) return false;
  if (units.is(verb, C.TORMENT) || isHarming(units, verb)) return true;
  return units.isUnlisted(verb) && endsLikeVerb(units.text(verb, verb + 1));
}

const GOVERNING = maskOf(["AT", "ON", "IN", "FROM", "BY", "FOR", "WITH", "GOVERNS"]);
const ARTICLES = maskOf(["THE", "DET", "THEIR", "MORE", "ADV"]);
const VERBS = maskOf(["V_FIN", "V_ING", "HAVE", "HOLDS"]);

/**
 * "carried 40 pilgrims, and nine were killed", "fired at 200 protesters and two were hurt", "to disperse 500 people": what a verb or a preposition
 * before it governs is no subject of a verb further on.
 */
export function isOfVerbBefore(units: Units, at: number, first: number): boolean {
  let before = at - 1;
  while (before > first && units.any(before, ARTICLES)) before--;
  // "called up 30,000 reservists"
  if (units.is(before, C.PARTICLE) && !units.any(before, GOVERNING)) before--;
  if (before <= first || !units.isWord(before) || units.timeEnd[before]! > 0) return false;
  if (units.any(before, GOVERNING)) return true;
  if (units.capital(before) || units.any(before, NOT_VERBS) || units.any(before - 1, PLACING)) return false;
  if (units.is(before - 1, C.TO) || units.is(before - 1, C.MODAL) || units.any(before, VERBS)) return true;
  return endsLikeVerb(units.text(before, before + 1));
}

const isHarming = (units: Units, at: number) =>
  (units.is(at, C.HARM) || units.is(at, C.V_T)) && (units.is(at, C.V_ING) || units.is(at, C.V_FIN));

const FINITE = maskOf(["BE", "HAVE", "MODAL"]);

/** Whether the verb is one that only a subject has: "12 men were killed", not "12 men killed" or "12 men who were killed". */
export function isFinitePredicate(units: Units, from: number, trigger: number): boolean {
  let finite = false;
  for (let at = from; at < trigger; at++) {
    if (units.is(at, C.WHO)) return false;
    if (units.any(at, FINITE)) finite = true;
  }
  return finite;
}

const RELATING = maskOf(["IN", "PREP", "FROM"]);

/** ", and three people are missing", ", in which five guards died": the verb behind has another subject than the number before the comma. */
export function isCutOff(units: Units, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!units.is(at, C.COMMA)) continue;
    if (units.any(at + 1, RELATING) && units.is(at + 2, C.WHO)) return true;
    // "of 640 families who left in May, only 90 have returned"
    if (units.is(from, C.WHO) && opensOther(units, at + 1, to)) return true;
    // "one in Qamra, where 73 people are missing"
    if (units.is(at + 1, C.WHO) && at + 2 < to && beginsNumber(units, at + 2)) return true;
    return units.is(at + 1, C.AND) && at + 2 < to && (beginsNumber(units, at + 2) || units.is(at + 2, C.MORE));
  }
  return false;
}

/** A number that the verb at `to` follows without a further comma. */
function opensOther(units: Units, at: number, to: number): boolean {
  if (!beginsNumber(units, units.is(at, C.ADV) ? at + 1 : at)) return false;
  for (let i = at; i < to; i++) if (units.is(i, C.COMMA)) return false;
  return true;
}

const NUMBERS = maskOf(["NUM", "NUMWORD", "VAGUE", "CMP"]);

function beginsNumber(units: Units, at: number): boolean {
  return units.any(at, NUMBERS);
}

/** The longest owner: "the besieged city's". */
const OWNER = 4;

const PARTED = maskOf(["OF", "HALF"]);

/** Unit before the owner that ends in a possessive: of "five of the city's", "of", of "half the city's", "half". */
function ownerStart(units: Units, possessive: number, first: number): number {
  for (let i = possessive - 1; i >= Math.max(first, possessive - OWNER); i--)
    if (units.any(i, PARTED) || (units.is(i, C.VAGUE) && units.endsIn(i, C.OF))) return i;
  return possessive;
}

const GOVERNS = maskOf(["FROM", "IN", "OF", "BY"]);

/** The longest "circulating on social media" between "claims" and "of". */
const CLAIM = 4;
const CLAIMS = maskOf(["RUMOUR", "REPORTS"]);

/** "reports of 12 people killed", "claims circulating online of 60 soldiers captured": what is told is a clause. */
function isTold(units: Units, of: number, first: number): boolean {
  for (let at = of - 1; at >= Math.max(first, of - 1 - CLAIM) && units.isWord(at); at--)
    if (units.any(at, CLAIMS)) return true;
  return false;
}

/** "six of them from one house were wounded": what a preposition governs is no subject. */
export function isGoverned(units: Units, at: number, first: number): boolean {
  let before = at - 1;
  // "of the city's 12 hospitals": it is the whole that is governed.
  if (units.is(before, C.POSS)) before = ownerStart(units, before, first);
  while (before > first && (units.is(before, C.THEIR) || units.is(before, C.DET))) before--;
  if (before < first || units.is(before, C.TOTAL)) return false;
  // "nearly all of the 12", "not all of the 12": some of them; "dozens of the 300"
  if (units.is(before, C.WHOLE)) return units.is(before - 1, C.CMP) || units.is(before - 1, C.NOT);
  if (units.is(before, C.VAGUE) && units.endsIn(before, C.OF)) return true;
  // "a bridge that links a school collapsed"
  if (units.is(before - 1, C.WHO) && units.isWord(before) && units.isUnlisted(before)) return true;
  // "a hall that serves as a shelter burned down"
  if (units.is(before, C.AS) && serves(units.text(before - 1, before))) return true;
  // "Contact with 12 miners was lost"
  if (units.is(before, C.WITH) && IN_TOUCH.test(units.text(before - 1, before))) return true;
  // "A group of 12 people fled" is about the people, "five in a group of 12 fled" is not.
  if (units.is(before, C.OF) && units.is(before - 1, C.GROUP)) return isGoverned(units, before - 1, first);
  if (units.is(before, C.OF) && isTold(units, before, first)) return false;
  // "He was one of three men killed" counts the three.
  if (units.is(before, C.OF) && isPronoun(units, before - 1)) return false;
  // "half the 7 million inhabitants need aid"
  return units.any(before, GOVERNS) || (units.is(before, C.HALF) && before < at - 1);
}
