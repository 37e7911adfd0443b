import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import type { Core } from "./core.ts";
import { decimals } from "./point.ts";
import { isLetterScale, isWordScale, readScale } from "./scale.ts";

/**
 * Number words: "a hundred and twenty-seven", "two and a half million", "half a million", "a quarter of a million", "a dozen",
 * "three dozens", "twenty-odd" (the comparator is read elsewhere).
 */
export function readWords(units: Units, at: number, last: number): Core | null {
  if (units.is(at, C.HALF)) return halfOfScale(units, at, last);
  const article = units.is(at, C.A_AN) && isWordScale(units, at + 1);
  const from = article ? at + 1 : at;
  if (!units.is(from, C.NUMWORD) && !opensAsScale(units, from)) return null;
  if (from >= last) return null;
  const sum = addWords(units, from, last);
  return inWords(at, sum.to, sum.value);
}

/** A number written in words: units `from` to `to` (exclusive). */
export const inWords = (from: number, to: number, value: number): Core => ({
  from,
  to,
  value,
  vague: null,
  grouped: null,
  words: true,
});

const DOZEN = 12;

/** "Dozen killed in raid", "lakhs of people", "MILLIONS" in capitals; Lac is a province, and Million a name. */
function opensAsScale(units: Units, at: number): boolean {
  if (!isWordScale(units, at) || units.meaning(at).number! < DOZEN) return false;
  return units.meaning(at).number === DOZEN || !units.capital(at) || units.shouts(at);
}

const tiesWords = (units: Units, at: number) => units.is(at, C.HYPHEN) && units.glued(at);

/** "half a million", "half-dozen", "half-a-dozen", "a quarter of a million". */
function halfOfScale(units: Units, at: number, last: number): Core | null {
  let i = at + 1;
  if (units.is(i, C.OF) || tiesWords(units, i)) i++;
  if (units.is(i, C.DET)) i += tiesWords(units, i + 1) ? 2 : 1;
  if (!units.is(i, C.SCALE) || isLetterScale(units, i)) return null;
  const scaled = readScale(units, i, last, units.meaning(at).number ?? 0);
  return scaled === null ? null : inWords(at, scaled.to, scaled.value);
}

const DEEDS = maskOf(["V_T", "LEAVE", "HARM", "CLAIM"]);
const COUNTS = maskOf(["NUM", "NUMWORD", "VAGUE", "CMP"]);

/** "this one", "one of hundreds of groups": no count of anybody. */
export function isPronoun(units: Units, at: number): boolean {
  if (!units.is(at, C.NUMWORD) || units.meaning(at).number !== 1) return false;
  const verb = units.is(at + 1, C.BE) || units.is(at + 1, C.MODAL) || units.is(at + 1, C.HAVE);
  // "found every one of them"
  if (units.is(at - 1, C.EACH)) return true;
  const pointed = units.is(at - 1, C.PICKS_ONE) && (verb || !units.isWord(at + 1));
  // "the current one has killed 12"
  const chosen = units.is(at - 2, C.THE) && units.isWord(at - 1) && !units.is(at - 1, C.NOUN);
  if (verb && (chosen || units.is(at - 1, C.THIS))) return true;
  // "one killed nine and one hurt 40", "this one left 300 dead"
  if (units.any(at + 1, DEEDS) && units.any(at + 2, COUNTS)) return true;
  // "one 34 and the other 31": their ages
  if (units.isDigits(at + 1) && !units.is(at + 2, C.HYPHEN)) return true;
  if (units.is(at + 1, C.IN) && doesBehind(units, at + 2)) return true;
  if (pointed || !units.is(at + 1, C.OF)) return pointed;
  // "She is one of the 320", "one of roughly 320": the number that counts is the other.
  return units.is(at + 2, C.VAGUE) || units.is(at + 2, C.CMP) || (units.is(at - 1, C.BE) && isCounted(units, at + 2));
}

/** How far behind "one in" its verb may stand. */
const PHRASE = 7;
const ENDS = maskOf(["COMMA", "SEMICOLON", "STOP", "AND", "QUOTE", "WHO", "BE", "HAVE", "NUM", "NUMWORD"]);

/** "one in the hills above Qamra killed nine": the deed of another quake, with what it did. */
function doesBehind(units: Units, from: number): boolean {
  for (let i = from; i < from + PHRASE && !units.any(i, ENDS); i++)
    if (units.any(i, DEEDS)) return units.is(i, C.V_FIN) && units.any(i + 1, COUNTS);
  return false;
}

/** "the 320", "three". */
function isCounted(units: Units, at: number): boolean {
  const number = units.is(at, C.DET) ? at + 1 : at;
  return units.is(number, C.NUM) || units.is(number, C.NUMWORD);
}

/** Sums number words from `at`, which holds one. */
function addWords(units: Units, at: number, last: number): { to: number; value: number } {
  let total = 0;
  let group = 0;
  let i = at;
  for (; i < last; i++) {
    if (units.is(i, C.NUMWORD)) {
      const n = units.meaning(i).number!;
      if (i > at && !mayFollow(group, n)) break;
      group += n;
    } else if (isWordScale(units, i)) {
      [total, group] = scaleUp(total, group, units.meaning(i).number!);
    } else if (units.is(i, C.MULTIPLE) && i > at) {
      group = (group || 1) * units.meaning(i).times!;
    } else if (units.is(i, C.POINT)) {
      const point = decimals(units, i, at, last);
      if (point === null) break;
      group += point.value;
      i = point.to - 1;
    } else if (!joinsWords(units, i) && !isGroupComma(units, i, total, group)) {
      const joined = i > at ? afterAnd(units, i, group, total) : null;
      if (joined === null) break;
      i = joined.to - 1;
      // "a million and a half": the half is of the last scale.
      if (joined.half > 0 && total > 0 && group === 0)
        return { to: joined.to, value: total + joined.half * lastScale(units, i, at) };
      group += joined.half;
    }
  }
  while (i > at && units.is(i - 1, C.HYPHEN)) i--;
  return { to: i, value: Math.round((total + group) * 1e6) / 1e6 };
}

/** Total and group behind a scale: hundreds and dozens multiply the group, thousands close it; "lakh crore" multiplies what is closed. */
function scaleUp(total: number, group: number, scale: number): [total: number, group: number] {
  if (group === 0 && total > 0) return [total * scale, 0];
  const scaled = (group || 1) * scale;
  return scale === 100 || scale === 12 ? [total, scaled] : [total + scaled, 0];
}

/** The comma of "two thousand, five hundred and sixty": behind thousands, with hundreds behind it. */
const isGroupComma = (units: Units, at: number, total: number, group: number) =>
  units.is(at, C.COMMA) &&
  total >= 1000 &&
  group === 0 &&
  units.is(at + 1, C.NUMWORD) &&
  units.meaning(at + 1).number! < 10 &&
  units.is(at + 2, C.SCALE) &&
  units.meaning(at + 2).number === 100;

/** The hyphen of "twenty-seven", also where a blank crept in on one side. */
const joinsWords = (units: Units, at: number) =>
  units.is(at, C.HYPHEN) &&
  (units.glued(at) || units.glued(at + 1)) &&
  (units.is(at + 1, C.NUMWORD) || units.is(at + 1, C.SCALE));

/** "sixty" may be followed by "two", a group of hundreds by any smaller word; "three four" is two numbers. */
function mayFollow(group: number, n: number): boolean {
  if (group === 0) return true;
  const tens = group % 100;
  return tens === 0 ? group >= 100 && n < 100 : tens >= 20 && tens % 10 === 0 && n < 10 && n > 0;
}

/**
 * Behind "and": the rest of "a hundred and six" or the half of "two and a half million". Null where the "and" joins something else:
 * "two million and half of them".
 */
function afterAnd(units: Units, from: number, group: number, total: number): { to: number; half: number } | null {
  // "two-and-a-half"
  const tied = units.is(from, C.HYPHEN) && units.is(from + 1, C.AND) && units.is(from + 2, C.HYPHEN);
  const at = tied ? from + 1 : from;
  if (tied && group >= 100 && units.is(at + 2, C.NUMWORD)) return { to: at + 2, half: 0 };
  if (tied && units.is(at + 2, C.HALF)) return { to: at + 3, half: units.meaning(at + 2).number! };
  if (!units.is(at, C.AND)) return null;
  const mixed = mixedPart(units, at + 1);
  if (mixed !== null) return mixed;
  if (isHalfMore(units, at + 1)) return { to: at + 2, half: units.meaning(at + 1).number! };
  const hundreds = group >= 100 && group % 100 === 0;
  if (!(hundreds || (group === 0 && total > 0)) || !units.is(at + 1, C.NUMWORD)) return null;
  const small = units.meaning(at + 1).number! < 100;
  // "three hundred and four thousand" is one number, "a thousand and two hundred" may be two.
  const scaled =
    units.is(at + 2, C.SCALE) && !(hundreds && isWordScale(units, at + 2) && units.meaning(at + 2).number! >= 1000);
  return small && !scaled ? { to: at + 1, half: 0 } : null;
}

/** "two thirds" behind "three and"; "two thirds of the homes" is a number of its own. */
function mixedPart(units: Units, at: number): { to: number; half: number } | null {
  if (!units.is(at, C.NUMWORD) || units.is(at + 2, C.OF) || units.is(at + 2, C.OF_THEM)) return null;
  const one = units.meaning(at).number === 1 && units.is(at + 1, C.NTH_WORD) && units.meaning(at + 1).number! > 2;
  if (!one && !units.is(at + 1, C.PARTS)) return null;
  return { to: at + 2, half: units.meaning(at).number! / units.meaning(at + 1).number! };
}

/** "a half" behind "and"; a bare "half" only before a scale, and neither before "of". */
export function isHalfMore(units: Units, at: number): boolean {
  if (!units.is(at, C.HALF) || units.is(at, C.PARTLY) || units.is(at + 1, C.OF)) return false;
  return !units.isSingle(at) || isWordScale(units, at + 1);
}

/** The last scale at or before a unit, not before `first`. */
function lastScale(units: Units, from: number, first: number): number {
  let i = from;
  while (i > first && !units.is(i, C.SCALE)) i--;
  return units.meaning(i).number ?? 1;
}
