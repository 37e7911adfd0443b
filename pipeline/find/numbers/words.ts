import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import type { Core } from "./core.ts";
import { isLetterScale, readScale } from "./scale.ts";

/**
 * Number words: "a hundred and twenty-seven", "two and a half million", "half a million", "a quarter of a million", "a dozen",
 * "twenty-odd" (the comparator is read elsewhere).
 */
export function readWords(units: Units, at: number, last: number): Core | null {
  let i = at;
  const half = units.is(i, C.HALF) ? (units.meaning(i).number ?? 0) : 0;
  if (half > 0) {
    // "half a million", "a quarter of a million"
    i++;
    if (units.is(i, C.OF)) i++;
    if (units.is(i, C.DET)) i++;
    if (!units.is(i, C.SCALE) || isLetterScale(units, i)) return null;
    const scaled = readScale(units, i, last, half);
    return scaled === null ? null : core(at, scaled.to, scaled.value);
  }
  const article = units.is(i, C.A_AN) && units.is(i + 1, C.SCALE) && !isLetterScale(units, i + 1);
  if (article) i++;
  else if (
    !units.is(i, C.NUMWORD) &&
    !(units.is(i, C.SCALE) && !isLetterScale(units, i) && units.meaning(i).number! >= 12)
  )
    return null;
  if (i >= last || isPronoun(units, i)) return null;
  const sum = addWords(units, i, last);
  return core(at, sum.to, sum.value);
}

/** "this one", "one of hundreds of groups", "one in 13": no count of anybody. */
function isPronoun(units: Units, at: number): boolean {
  if (units.meaning(at).number !== 1 || !units.is(at, C.NUMWORD)) return false;
  const pointed = units.is(at - 1, C.PICKS_ONE) && !units.isWord(at + 1);
  const share = units.is(at + 1, C.IN) && (units.is(at + 2, C.NUM) || units.is(at + 2, C.NUMWORD));
  return pointed || share || (units.is(at + 1, C.OF) && units.is(at + 2, C.VAGUE));
}

function core(from: number, to: number, value: number): Core {
  return { from, to, value, vague: null, grouped: null, words: true };
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
    } else if (units.is(i, C.SCALE) && !isLetterScale(units, i)) {
      [total, group] = scaleUp(total, group, units.meaning(i).number!);
    } else if (!joinsWords(units, i)) {
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

/** Total and group behind a scale: hundreds and dozens multiply the group, thousands close it. */
function scaleUp(total: number, group: number, scale: number): [total: number, group: number] {
  const scaled = (group || 1) * scale;
  return scale === 100 || scale === 12 ? [total, scaled] : [total + scaled, 0];
}

/** The hyphen of "twenty-seven". */
const joinsWords = (units: Units, at: number) =>
  units.is(at, C.HYPHEN) &&
  units.glued(at) &&
  units.glued(at + 1) &&
  (units.is(at + 1, C.NUMWORD) || units.is(at + 1, C.SCALE));

/** "sixty" may be followed by "two", a group of hundreds by any smaller word; "three four" is two numbers. */
function mayFollow(group: number, n: number): boolean {
  if (group === 0) return true;
  const tens = group % 100;
  return tens === 0 ? group >= 100 && n < 100 : tens >= 20 && tens % 10 === 0 && n < 10 && n > 0;
}

/** Behind "and": the rest of "a hundred and six" or the half of "two and a half million". Null where the "and" joins something else. */
function afterAnd(units: Units, at: number, group: number, total: number): { to: number; half: number } | null {
  if (!units.is(at, C.AND)) return null;
  if (units.is(at + 1, C.HALF)) return { to: at + 2, half: units.meaning(at + 1).number ?? 0 };
  const hundred = (group >= 100 && group % 100 === 0) || (group === 0 && total > 0);
  return hundred && units.is(at + 1, C.NUMWORD) && units.meaning(at + 1).number! < 100 && !units.is(at + 2, C.SCALE)
    ? { to: at + 1, half: 0 }
    : null;
}

/** The last scale at or before a unit, not before `first`. */
function lastScale(units: Units, from: number, first: number): number {
  let i = from;
  while (i > first && !units.is(i, C.SCALE)) i--;
  return units.meaning(i).number ?? 1;
}
