import { C } from "../words/classes.ts";
import { isPronoun } from "./numbers/words.ts";
import type { Units } from "./units.ts";

/** No form of "be" before the verb: "were killed 12" is no active verb. */
export function isActive(units: Units, trigger: number, first: number): boolean {
  let at = trigger - 1;
  while (at >= first && units.is(at, C.ADV)) at--;
  return !(at >= first && units.is(at, C.BE)) || units.is(trigger, C.V_ING);
}

/** Whether an object stands right behind the verb. */
export function hasObject(units: Units, trigger: number, last: number): boolean {
  const at = trigger + 1;
  if (at >= last) return false;
  const number = units.is(at, C.NUM) || units.is(at, C.NUMWORD) || units.is(at, C.VAGUE);
  return number || units.is(at, C.CMP) || (units.is(at, C.DET) && !units.is(at, C.THIS)) || units.is(at, C.NOUN);
}

/** The longest owner: "the besieged city's". */
const OWNER = 4;

/** Unit before the owner that ends in a possessive: of "five of the city's", "of". */
function ownerStart(units: Units, possessive: number, first: number): number {
  for (let i = possessive - 1; i >= Math.max(first, possessive - OWNER); i--) if (units.is(i, C.OF)) return i;
  return possessive;
}

/** "six of them from one house were wounded": what a preposition governs is no subject. */
export function isGoverned(units: Units, at: number, first: number): boolean {
  let before = at - 1;
  // "of the city's 12 hospitals": it is the whole that is governed.
  if (units.is(before, C.POSS)) before = ownerStart(units, before, first);
  while (before > first && (units.is(before, C.THEIR) || units.is(before, C.DET))) before--;
  if (before < first || units.is(before, C.TOTAL)) return false;
  // "A group of 12 people fled" is about the people, "five in a group of 12 fled" is not.
  if (units.is(before, C.OF) && units.is(before - 1, C.GROUP)) return isGoverned(units, before - 1, first);
  // "He was one of three men killed" counts the three.
  if (units.is(before, C.OF) && isPronoun(units, before - 1)) return false;
  return units.is(before, C.FROM) || units.is(before, C.IN) || units.is(before, C.OF) || units.is(before, C.BY);
}
