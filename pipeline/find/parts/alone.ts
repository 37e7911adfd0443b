/*
 * Parts that "alone" singles out: "The floods killed 60. In Qamra alone 14 people died".
 */
import { maskOf, openingOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { type Candidate, isUpTo } from "../candidate.ts";
import type { NumberUnits } from "../numbers/number.ts";
import type { Units } from "../units.ts";
import { wholeBefore } from "./whole.ts";

/** How far from its number "alone" may stand. */
const ALONE_NEAR = 12;
const NUMBERS = maskOf(["NUM", "NUMWORD", "VAGUE", "SEMICOLON"]);

/** "In Tovar alone 14 people died", "14 people died in Tovar alone", with no other number between. */
export function isAlone(units: Units, { from, to }: NumberUnits): boolean {
  const parts = (at: number) => units.any(at, NUMBERS) && units.timeEnd[at] === 0;
  for (let at = from - 1; at >= from - ALONE_NEAR && at >= 0 && !parts(at); at--) if (isAloneAt(units, at)) return true;
  for (let at = to; at < to + ALONE_NEAR && !parts(at); at++) if (isAloneAt(units, at)) return true;
  return false;
}

/** The longest "the housing estate of Upper Tovar" before "alone". */
const SINGLED_OUT = 7;
const SINGLES_OUT = maskOf(["IN", "AT", "THIS", "THAT"]);

/** "in Tovar alone", "that day alone", "on 7 March alone", "Tovar alone", not "was alone". */
function isAloneAt(units: Units, at: number): boolean {
  if (!units.is(at, C.ALONE)) return false;
  if (units.capital(at - 1) && units.meaning(at - 1).unit === "facility") return true;
  if (units.is(at - 1, C.PLACE) || units.timeEnd[at - 1] === at) return true;
  for (let i = at - 1; i >= at - SINGLED_OUT && units.isWord(i) && !units.is(i, C.BE); i--)
    if (units.any(i, SINGLES_OUT)) return true;
  return false;
}

const ALONE = openingOf(["ALONE"]);

/** Makes a number that "alone" singles out a part of what was counted before by the same measure. */
export function linkAlone(units: Units, candidates: readonly Candidate[], at: number): void {
  const c = candidates[at]!;
  if (!units.mayHold(ALONE) || c.measured === null || c.whole !== null || c.partOfBefore) return;
  const before = candidates[at - 1];
  // "Sola Clinic alone received nine bodies and 48 wounded"
  const beside = before !== undefined && units.is(c.q.from - 1, C.AND) && before.end === c.q.from - 1;
  if (!isAlone(units, c.q) && !(beside && isAlone(units, before.q))) return;
  const whole = wholeBefore(candidates, at, c.q, c.measured.measure);
  if (whole === null) c.partOfBefore = true;
  else if (isUpTo(c.q.value, whole.q.value)) c.whole = whole;
}
