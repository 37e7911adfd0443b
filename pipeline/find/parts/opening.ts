/*
 * How a sentence opens that splits what was counted before it, and the measure that the opening names.
 */
import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

const TELLING = maskOf([
  "NUM",
  "NUMWORD",
  "VAGUE",
  "CMP",
  "BE",
  "HAVE",
  "STATE",
  "V_T",
  "NOUN",
  "ADV",
  "DET",
  "INCLUDING",
]);

/** Whether a word tells which ones "those" are. */
const isDescribed = (units: Units, at: number) => units.isWord(at) && !units.any(at, TELLING);

/** "Of these, 3,400", "Among them were 84,472 civilians", "They include 192 children": the sentence splits what was counted before. */
export function opensWithParts(units: Units, first: number): boolean {
  // "The figure includes 54 foreigners."
  if (units.is(first, C.DET) && units.is(first + 1, C.TALLY) && units.is(first + 2, C.INCLUDING)) return true;
  const they = units.is(first, C.HE) && units.is(first + 1, C.INCLUDING);
  // "Of those brought up, one is in a weak condition" parts those who were brought up.
  if (units.is(first, C.OF) && units.is(first + 1, C.THEM) && isDescribed(units, first + 2)) return false;
  const ofTotal = units.is(first, C.OF) && units.is(units.is(first + 1, C.DET) ? first + 2 : first + 1, C.TOTAL);
  return they || ofTotal || units.is(first, C.INCLUDING) || (units.is(first, C.OF) && units.is(first + 1, C.THEM));
}

/** The most words before the noun of "the newly confirmed deaths". */
const ADJECTIVES = 2;

/** "Of those arrested, 46 are minors": the measure of what was done to them, or null; "of those brought home" says where they are. */
function measureOfThose(units: Units, at: number): string | null {
  const { measure } = units.meaning(at);
  const told = units.is(at, C.V_PP) && units.is(at + 1, C.COMMA) && measure !== "returned";
  return told ? (measure ?? null) : null;
}

/** "Of the dead, 12 were from Kalma": the measure that the opening names, or null. */
export function measureOfOpening(units: Units, first: number): string | null {
  const those = units.is(first, C.OF_THEM) ? measureOfThose(units, first + 1) : null;
  if (those !== null) return those;
  if (!units.is(first, C.OF) || !units.is(first + 1, C.DET)) return null;
  const owner = units.is(first + 3, C.POSS) ? 2 : 0;
  for (let at = first + 2 + owner; at <= first + 2 + owner + ADJECTIVES; at++) {
    if (units.is(at, C.STATE) || units.is(at, C.MNOUN))
      return units.is(at + 1, C.COMMA) ? (units.meaning(at).measure ?? null) : null;
    if (!units.isWord(at) || units.is(at, C.NOUN) || units.is(at, C.NUMWORD)) return null;
  }
  return null;
}
