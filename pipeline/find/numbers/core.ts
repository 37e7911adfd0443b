import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import { readDigits } from "./digits.ts";

/** A number without its comparator: units `from` to `to` (exclusive). */
export interface Core {
  from: number;
  to: number;
  value: number;
  /** Bounds of a vague word ("dozens"), else null. */
  vague: { low: number; high: number | null } | null;
  /** The value if its dot groups thousands, else null. */
  grouped: number | null;
  /** A vague or a whole number word: no digits in it. */
  words: boolean;
}

/** Reads the number that begins at unit `at`, or null. `last` is one past the sentence's last unit. */
export function readCore(units: Units, at: number, last: number): Core | null {
  if (at >= last) return null;
  if (units.is(at, C.NUM)) return readNumeral(units, at, last);
  if (units.is(at, C.VAGUE)) return readVague(units, at, last);
  return readWords(units, at, last);
}

function readNumeral(units: Units, at: number, last: number): Core | null {
  const digits = readDigits(units.text(at, at + 1));
  if (digits === null) return { from: at, to: at + 1, value: Number.NaN, vague: null, grouped: null, words: false };
  let { value, grouped } = digits;
  let to = at + 1;
  // "384 000", "61, 000", "9 300": a group of three digits behind a blank belongs to a number of at most three digits.
  if (/^\d{1,3}$/.test(units.text(at, at + 1)) && !units.glued(at)) {
    for (let next = groupAfter(units, to, last); next > 0; next = groupAfter(units, to, last)) {
      value = value * 1000 + Number(units.text(next - 1, next));
      to = next;
    }
  }
  const scaled = readScale(units, to, last, value);
  if (scaled !== null)
    return { from: at, to: scaled.to, value: scaled.value, vague: null, grouped: null, words: false };
  if (grouped !== null && to > at + 1) grouped = null;
  return { from: at, to, value, vague: null, grouped, words: false };
}

/** One past the group of three digits that continues a number, or 0. */
function groupAfter(units: Units, at: number, last: number): number {
  const group = units.is(at, C.COMMA) && units.glued(at) && !units.glued(at + 1) ? at + 1 : at;
  if (group >= last || !units.isDigits(group) || units.glued(group)) return 0;
  const text = units.text(group, group + 1);
  if (units.start(group) - units.end(group - 1) !== 1 || text.length !== 3 || !/^\d{3}$/.test(text)) return 0;
  return group === at || text === "000" ? group + 1 : 0;
}

/** "2.5 million", "1.2m", "84 thousand", "2.14 lakh"; a bare letter only where it is glued to the digits. */
function readScale(units: Units, at: number, last: number, value: number): { to: number; value: number } | null {
  let to = at;
  let scaled = value;
  while (to < last && units.is(to, C.SCALE) && !(isLetterScale(units, to) && !(to === at && units.glued(to)))) {
    scaled *= units.meaning(to).number ?? 1;
    to++;
  }
  if (to === at) return null;
  return { to, value: Math.round(scaled * 1000) / 1000 };
}

const isLetterScale = (units: Units, at: number) => units.end(at) - units.start(at) === 1;

function readVague(units: Units, at: number, last: number): Core {
  const { number = 0, high = null } = units.meaning(at);
  let low = number;
  let top = high;
  let to = at + 1;
  // "several hundred", "a few thousand": at least two of them, as "hundreds" is.
  while (to < last && units.is(to, C.SCALE)) {
    const scale = units.meaning(to).number ?? 1;
    low = scale * 2 * (low >= 24 ? low / 2 : 1);
    top = null;
    to++;
  }
  return { from: at, to, value: low, vague: { low, high: top }, grouped: null, words: true };
}

/**
 * Number words: "a hundred and twenty-seven", "two and a half million", "half a million", "a quarter of a million", "a dozen",
 * "twenty-odd" (the comparator is read elsewhere).
 */
function readWords(units: Units, at: number, last: number): Core | null {
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
