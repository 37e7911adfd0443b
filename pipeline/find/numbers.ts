import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { readNumber } from "./numbers/read.ts";
import type { Sentence } from "./sentence.ts";

/** Classes of which a unit must have one to begin a number. */
const NUMBER_STARTS = maskOf(["NUM", "NUMWORD", "SCALE", "VAGUE", "NONE", "HALF", "A_AN", "RANK"]);

/** The sentence's numbers in order; those inside a time expression are dates. */
export function readNumbers(s: Sentence): NumberUnits[] {
  const found: NumberUnits[] = [];
  for (let i = s.first; i < s.last; ) {
    const q = s.units.any(i, NUMBER_STARTS) ? readNumber(s.units, i, s.first, s.last) : null;
    // "two seconds", "12 second-hand tents": the word is a part of the noun of the number before.
    if (q === null || (s.units.is(i, C.RANK) && i < nounEnd(found.at(-1)))) {
      i++;
      continue;
    }
    const timed = s.units.timeEnd[i]! > 0 && canBeDate(q);
    if (!(timed && q.implied)) found.push(timed ? dated(q, i) : q);
    i = Math.max(q.numberTo, i + 1);
  }
  return found;
}

/** One past the noun of a number that is sure to have a row. */
const nounEnd = (q: NumberUnits | undefined) => (q === undefined || q.implied ? 0 : q.to);

/** Inside a time expression a bare number and a place in an order ("20th June", "the first half") are dates. */
const canBeDate = ({ kind }: NumberUnits) => kind === null || kind === "date" || kind === "ordinal";

const dated = (q: NumberUnits, at: number): NumberUnits => ({
  ...q,
  kind: "date",
  rule: "time-expression",
  from: at,
  to: q.numberTo,
  noun: null,
});
