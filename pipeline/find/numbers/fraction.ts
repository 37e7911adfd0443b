import type { NumberKind } from "../../types.ts";
import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { readNoun } from "../nouns.ts";
import type { Units } from "../units.ts";
import type { Core } from "./core.ts";
import { kindBeside } from "./kinds.ts";
import { inWords } from "./words.ts";

/** Largest counts of "nine in ten": above, "45 out of 50 houses" counts houses. */
const MOST_PARTS = 9;

/** A part of a whole, which is no count: "half of them", "two thirds", "a fifth of", "one in four", "three out of every ten". */
export function readFraction(units: Units, at: number, whole: Core | null, last: number): Core | null {
  if (whole !== null && whole.to > at + 1) return manyParts(units, whole);
  if (units.is(at, C.HALF)) return half(units, at);
  if (units.is(at, C.A_AN))
    return isFractionOf(units, at) ? inWords(at, at + 2, 1 / units.meaning(at + 1).number!) : null;
  return units.any(at + 1, GOES_ON) ? (parts(units, at) ?? outOf(units, at, last)) : null;
}

/** What a count goes on with to make a fraction: "thirds", "-fifths", "in four". */
const GOES_ON = maskOf(["PARTS", "NTH_WORD", "HYPHEN", "RATIO"]);

/** "half", "three quarters", "half an hour"; "the town's quarter" has no number. */
function half(units: Units, at: number): Core | null {
  const value = units.meaning(at).number!;
  if (value === 0.25 && units.isWord(at) && units.isSingle(at)) return null;
  const measured = units.is(at + 1, C.A_AN) && isMeasure(units, at + 2);
  return inWords(at, measured ? at + 2 : at + 1, value);
}

const isMeasure = (units: Units, at: number) =>
  units.is(at, C.DURATION) || units.is(at, C.LENGTH) || units.is(at, C.MEASURE);

/** "a fifth of the homes", "rose by a third"; "a third man" is one more. */
function isFractionOf(units: Units, at: number): boolean {
  if (!units.is(at + 1, C.NTH_WORD) || units.meaning(at + 1).number! < 3) return false;
  const led = units.is(at - 1, C.BY) || units.is(at - 1, C.CMP);
  return (
    units.is(at + 2, C.OF) ||
    units.is(at + 2, C.OF_THEM) ||
    (led && !(units.is(at + 2, C.NOUN) || units.is(at + 2, C.NOCOUNT)))
  );
}

/** "two thirds", "three-fifths", "one fifth". */
function parts(units: Units, at: number): Core | null {
  const part = units.is(at + 1, C.HYPHEN) ? at + 2 : at + 1;
  const one = units.meaning(at).number === 1 && units.is(part, C.NTH_WORD) && units.meaning(part).number! > 2;
  if (!(one || units.is(part, C.PARTS))) return null;
  const count = units.is(at, C.NUM) ? Number(units.text(at, at + 1)) : units.meaning(at).number!;
  return Number.isInteger(count) ? inWords(at, part + 1, count / units.meaning(part).number!) : null;
}

/** "thirty-one hundredths" */
function manyParts(units: Units, { from, to, value, words }: Core): Core | null {
  return words && units.is(to, C.PARTS) ? inWords(from, to + 1, value / units.meaning(to).number!) : null;
}

/** "one in four", "9 out of 10", "one in every 50". */
function outOf(units: Units, at: number, last: number): Core | null {
  if (!units.is(at + 1, C.RATIO)) return null;
  const every = units.is(at + 2, C.EACH);
  const whole = every ? at + 3 : at + 2;
  const [a, b] = [smallCount(units, at), smallCount(units, whole)];
  if (!(a > 0 && a <= MOST_PARTS && a < b)) return null;
  // "one in 13 inmates has died", "one in 13 has died"; "one in 2013 died"
  const ofPeople =
    a === 1 &&
    (readNoun(units, whole + 1, last).unitClass === "person" || (b < YEARS && units.any(whole + 1, PREDICATE)));
  if (!(every || ofPeople || b <= 10 || b === 100 || b === 1000)) return null;
  return countsOthers(units, at, whole + 1, last) ? null : inWords(at, whole + 1, a / b);
}

const PREDICATE = maskOf(["BE", "HAVE", "V_I"]);
/** The least number that may be a year. */
const YEARS = 1000;

/** A count in one unit: digits without a dot, or a word; 0 for anything else. */
function smallCount(units: Units, at: number): number {
  if (units.is(at, C.NUMWORD)) return units.meaning(at).number!;
  const value = units.is(at, C.NUM) ? Number(units.text(at, at + 1).replace(",", "")) : 0;
  return Number.isInteger(value) ? value : 0;
}

/** "three in ten days", "killed two in five raids", "two in 10 March": the second number counts something of its own. */
function countsOthers(units: Units, at: number, end: number, last: number): boolean {
  if (isMeasure(units, end) || units.is(end, C.MONTH) || units.is(end, C.SCALE) || units.is(end, C.HYPHEN)) return true;
  const { unitClass } = readNoun(units, end, last);
  return unitClass === "event" || (units.is(at - 1, C.V_T) && unitClass !== "person");
}

/** The kind of a fraction: of the measure behind it ("half an hour", "a metre and a half"), else a share. */
export function kindOfFraction(
  units: Units,
  { from, to }: Core,
  first: number,
  last: number,
): { kind: NumberKind; rule: string; to: number; numberTo: number } {
  if (units.is(from - 1, C.NTH_WORD)) return { kind: "other", rule: "half-of-time", to, numberTo: to };
  // "half past two"
  if (units.is(to, C.LAST)) return { kind: "time", rule: "half-past", to, numberTo: to };
  const beside = kindBeside(units, from, to, first, last);
  if (beside !== null) return beside;
  const led = units.is(from - 1, C.AND);
  if (led && units.is(from - 2, C.LENGTH)) return { kind: "distance", rule: "and-a-half", to, numberTo: to };
  if (led && units.is(from - 2, C.DURATION)) return { kind: "duration", rule: "and-a-half", to, numberTo: to };
  return { kind: "percent", rule: "fraction", to, numberTo: to };
}
