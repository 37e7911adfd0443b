import { C } from "../words/classes.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** The most words that describe the noun behind the verb: "were very young children". */
const DESCRIPTION = 3;

/** "106,390 were civilians", "231 of the dead were young children": the unit of the noun behind the verb, or -1. */
export function predicateNoun(units: Units, q: NumberUnits): number {
  let at = q.to;
  if (!units.is(at, C.BE)) return -1;
  do at++;
  while (units.is(at, C.ADV));
  for (let i = at; i <= at + DESCRIPTION; i++) {
    // "are mine rescuers"
    if (units.is(i, C.NOUN) && !(units.is(i + 1, C.NOUN) && units.meaning(i).unit !== "person")) {
      const tells = units.meaning(i).unit === "person" && !units.is(i, C.STATE) && !units.is(i, C.MNOUN);
      return tells ? i : -1;
    }
    if (!units.isWord(i) || !(units.isUnlisted(i) || units.is(i, C.NOUN))) return -1;
  }
  return -1;
}
