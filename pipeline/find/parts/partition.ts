/*
 * The whole that nothing is told of but its parts: "Of the town's 12 hospitals, five were hit".
 */
import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { NumberUnits } from "../numbers/number.ts";
import { BARRIERS } from "../pattern.ts";
import type { Units } from "../units.ts";

/** The longest "in the besieged town" between the whole and the comma. */
const GAP = 16;
/** The longest owner of the whole: "of the besieged city's 12". */
const OWNER = 5;

const BARRIER_MASK = maskOf(BARRIERS);
const CLAUSE_STARTS = maskOf(["COMMA", "SEMICOLON", "COLON", "DASH", "QUOTE", "STOP", "CONJ", "AND"]);
const SMALL = maskOf(["ADV", "DET", "COMMA"]);

/** Whether a number is the whole in "Of the town's 12 hospitals, five were hit" and the next one its part. */
export function opensPartition(units: Units, whole: NumberUnits, part: NumberUnits, first: number): boolean {
  if (whole.noun === null || whole.noun.text === null || whole.noun.ofThem || whole.implied) return false;
  const bare = part.kind === null && !part.implied && (part.noun === null || part.noun.text === null);
  return bare && followsOf(units, whole.from, first) && isBesideComma(units, whole.to, part.from);
}

/** "Of", "of the", "of the city's" at the start of a clause. */
function followsOf(units: Units, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - OWNER); i--) {
    if (units.is(i, C.OF)) return i === first || units.any(i - 1, CLAUSE_STARTS);
    if (!units.isWord(i) && !units.is(i, C.POSS)) return false;
  }
  return false;
}

function isBesideComma(units: Units, from: number, to: number): boolean {
  if (to - from > GAP) return false;
  let comma = false;
  for (let i = from; i < to; i++) {
    // "Of the 9,000 refugees registered in Chad, 4,000 are children"
    if (i === from && units.is(i, C.COUNT_VERB)) continue;
    if (units.any(i, BARRIER_MASK)) return false;
    if (comma && !units.any(i, SMALL)) return false;
    if (units.is(i, C.COMMA)) comma = true;
  }
  return comma;
}

/** The part with the noun of its whole, which says what both count. */
export function withNounOf(whole: NumberUnits, part: NumberUnits, isFigure: boolean): NumberUnits {
  return { ...part, noun: { ...whole.noun!, ofThem: true, ofWhole: !isFigure } };
}
