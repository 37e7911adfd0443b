import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import type { Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** The longest "each tent now held about" before a number. */
const LEAD = 5;
/** The longest "in the camps" between a verb and "every day". */
const TAIL = 3;
/** The longest "on the front in the east" before "each day". */
const EACH_TAIL = 7;

/** Words of which every rate has one. */
const TIMES = maskOf(["EACH", "DAILY", "DURATION"]);
const CLAUSE_MARKS = maskOf(["COMMA", "SEMICOLON", "COLON", "STOP", "QUOTE", "AND", "OF"]);
const ENDS = maskOf(["COMMA", "SEMICOLON", "STOP", "QUOTE", "IN", "AND", "CONJ", "BE", "FROM", "BY", "SAY"]);

/** "killed daily", "40 people die every day", "each tent held six people": so many each time, which adds up to no count. */
export function isRate(
  units: Units,
  q: NumberUnits,
  { trigger, measure }: Measured,
  first: number,
  last: number,
): boolean {
  // "go hungry every day": the same people.
  if (q.implied)
    return units.hasAny(TIMES) && trigger >= q.to && units.is(trigger + 1, C.EACH) && isLength(units, trigger + 2);
  if (measure === "in_need" || !units.hasAny(TIMES)) return false;
  if (isForEach(units, first)) return true;
  for (let at = q.from - 1; at >= Math.max(first, q.from - LEAD); at--) {
    if (isEach(units, at, last) || isForEach(units, at)) return true;
    if (units.any(at, CLAUSE_MARKS) && !(units.is(at, C.COMMA) && units.is(at - 1, C.DURATION))) break;
  }
  if (comesAgain(units, q.to, last) || isApiece(units, q.to, last)) return true;
  if (isOfEach(units, q.from, first)) return true;
  if (trigger < q.to) return false;
  return comesAgain(units, trigger + 1, last) || endsEachTime(units, trigger + 1, last) || isInEach(units, trigger + 1);
}

const GROUPED = maskOf(["IN", "ON", "FROM", "AT"]);

/** "in each raid", "from each of four cars", "on each side" */
const isInEach = (units: Units, at: number) =>
  units.any(at, GROUPED) && units.is(at + 1, C.EACH) && units.isWord(at + 2) && !units.is(at + 2, C.NUMWORD);

/** "three people each", "three from each car": so many of each group, which nobody has added up. */
const isApiece = (units: Units, at: number, last: number) =>
  isInEach(units, at) || (units.is(at, C.EACH) && (at + 1 >= last || units.any(at + 1, APIECE)));
const APIECE = maskOf(["COMMA", "SEMICOLON", "STOP", "OF", "IN", "AND"]);

/** The longest "of the four raids killed" between "each" and its number. */
const OF_EACH = 7;

/** "each of the four raids killed three people" */
function isOfEach(units: Units, from: number, first: number): boolean {
  for (let at = from - 1; at >= Math.max(first, from - OF_EACH); at--) {
    if (units.is(at, C.EACH)) return units.is(at + 1, C.OF) && units.any(from - 1, VERBS);
    if (units.any(at, CLAUSE_MARKS) && !units.is(at, C.OF)) return false;
  }
  return false;
}
const VERBS = maskOf(["V_T", "V_ING"]);

/** "are being killed at the front each day": where the clause ends. */
function endsEachTime(units: Units, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + EACH_TAIL) && !units.any(at, CLAUSE_MARKS); at++)
    if (units.is(at, C.EACH) && isLength(units, at + 1)) return at + 2 >= last || units.any(at + 2, ENDS);
  return false;
}

/** "for every 100 births" */
const isForEach = (units: Units, at: number) => units.is(at, C.FOR) && units.is(at + 1, C.EACH);

/** "each day", "every house", not "each of", "every one of". */
const isEach = (units: Units, at: number, last: number) =>
  units.is(at, C.EACH) && at + 1 < last && units.isWord(at + 1) && !units.is(at + 1, C.NUMWORD);

/** "day", "two hours" */
const isLength = (units: Units, at: number) =>
  units.is(at, C.DURATION) || ((units.is(at, C.NUM) || units.is(at, C.NUMWORD)) && units.is(at + 1, C.DURATION));

/** "daily", "every day", "every two hours", "a day": right here, or behind a place. */
function comesAgain(units: Units, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + TAIL); at++) {
    if (units.is(at, C.DAILY) || isForEach(units, at) || (units.is(at, C.EACH) && isLength(units, at + 1))) return true;
    const each = units.is(at, C.A_AN) || units.is(at, C.PER);
    // "a day after the truce" is a time.
    if (units.is(at, C.PER) && units.is(at + 1, C.DURATION)) return true;
    if (at === from && each && units.is(at + 1, C.DURATION)) return at + 2 >= last || units.any(at + 2, ENDS);
    if (units.any(at, CLAUSE_MARKS)) return false;
  }
  return false;
}
