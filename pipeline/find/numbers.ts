import { maskOf, openingOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { readHeadline } from "./numbers/headline.ts";
import { readRelative } from "./numbers/implied.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { readNumber } from "./numbers/read.ts";
import type { Sentence } from "./sentence.ts";
import type { Units } from "./units.ts";

/** Classes of which a unit must have one to begin a number. */
const NUMBER_STARTS = openingOf(["NUM", "NUMWORD", "SCALE", "VAGUE", "NONE", "HALF", "A_AN", "NTH_WORD", "THEIR"]);

/** The sentence's numbers in order; those inside a time expression are dates. */
export function readNumbers(s: Sentence): NumberUnits[] {
  const found: NumberUnits[] = [];
  const headline = readHeadline(s.units, s.first, s.last);
  let noted = headline === null;
  for (let i = s.first; ; ) {
    i = s.units.nextOpening(NUMBER_STARTS, i, s.last);
    if (headline !== null && !noted && headline.from <= i) {
      found.push(headline);
      noted = true;
    }
    if (i >= s.last) return found;
    const q = s.units.is(i, C.THEIR)
      ? readRelative(s.units, i, found, s.last)
      : readNumber(s.units, i, s.first, s.last);
    // "two seconds", "12 second-hand tents": the word is a part of the noun of the number before.
    if (q === null || ((s.units.is(i, C.NTH_WORD) || s.units.is(i, C.HALF)) && isInNoun(s.units, i, found.at(-1)))) {
      i++;
      continue;
    }
    const timed = s.units.timeEnd[i]! > 0 && canBeDate(q);
    if (!(timed && q.implied)) found.push(timed ? dated(q, i) : q);
    i = Math.max(q.numberTo, i + 1);
  }
}

/** Classes that begin a number beside the noun of another. */
const FURTHER = maskOf(["NUM", "NUMWORD", "SCALE", "VAGUE", "HALF"]);

/** Whether a unit is inside the noun of the number before, with no further number behind it that would cut the noun off. */
function isInNoun(units: Units, at: number, before: NumberUnits | undefined): boolean {
  if (before === undefined || before.implied || at >= before.to) return false;
  for (let i = at + 1; i < before.to; i++) if (units.any(i, FURTHER)) return false;
  return true;
}

/** Inside a time expression a bare number and a place in an order ("20th June", "the first half") are dates. */
const canBeDate = ({ kind }: NumberUnits) => kind === null || kind === "date" || kind === "ordinal";

/** The number as the date that it is: nothing beside it is its own. */
function dated(q: NumberUnits, at: number): NumberUnits {
  q.kind = "date";
  q.rule = "time-expression";
  q.from = at;
  q.to = q.numberTo;
  q.noun = null;
  return q;
}
