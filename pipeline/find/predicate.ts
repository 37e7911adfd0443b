import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { isPlural } from "./en/plural.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** The most words that describe the noun behind the verb: "were very young children". */
const DESCRIPTION = 3;

/** The longest "killed in the attack on the market". */
const HARMED = 8;
const CLAUSE = maskOf([
  "BE",
  "HAVE",
  "COMMA",
  "STOP",
  "SEMICOLON",
  "COLON",
  "QUOTE",
  "SAY",
  "NUM",
  "NUMWORD",
  "WHO",
  "CONJ",
]);

/** One past "killed in the raid" behind "four of those"; the end of the number where nothing of the kind follows. */
function overThoseHarmed(units: Units, { to, noun }: NumberUnits): number {
  if (noun?.ofThem !== true || !units.is(to, C.V_PP) || units.meaning(to).measure === undefined) return to;
  for (let at = to + 1; at <= to + HARMED; at++) if (units.any(at, CLAUSE)) return at;
  return to;
}

/** "106,390 were civilians", "231 of the dead were young children": the unit of the noun behind the verb, or -1. */
export function predicateNoun(units: Units, q: NumberUnits): number {
  let at = overThoseHarmed(units, q);
  // "Nine of the convicts got life."
  if (!units.is(at, C.BE) || units.is(at, C.GO)) return -1;
  do at++;
  while (units.is(at, C.ADV) || (units.is(at, C.A_AN) && q.value === 1));
  for (let i = at; i <= at + DESCRIPTION; i++) {
    if (units.is(i, C.NATION) && isPlural(units, i)) return i;
    // "are mine rescuers"
    if (units.is(i, C.NOUN) && !(units.is(i + 1, C.NOUN) && units.meaning(i).unit !== "person")) {
      const tells = units.meaning(i).unit === "person" && !units.is(i, C.STATE) && !units.is(i, C.MNOUN);
      return tells ? i : -1;
    }
    if (!units.isWord(i) || !(units.isUnlisted(i) || units.is(i, C.NOUN))) return -1;
  }
  return -1;
}
