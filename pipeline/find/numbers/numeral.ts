import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { isApostrophe } from "../../words/fold.ts";
import type { Units } from "../units.ts";
import type { Core } from "./core.ts";
import { readDigits } from "./digits.ts";
import { isWordScale, readScale } from "./scale.ts";
import { isHalfMore } from "./words.ts";

const numeral = (from: number, to: number, value: number, grouped: number | null): Core => ({
  from,
  to,
  value,
  vague: null,
  grouped,
  words: false,
});

/** A number in digits that begins at unit `at`; its value is not a number where the digits cannot be read. */
export function readNumeral(units: Units, at: number, last: number): Core {
  const digits = readDigits(units.source, units.start(at), units.end(at));
  if (digits === null) return numeral(at, at + 1, Number.NaN, null);
  let { value, grouped } = digits;
  if (isLeadingPoint(units, at)) return numeral(at - 1, at + 1, Number(`0.${units.text(at, at + 1)}`), null);
  let to = at + 1;
  // "384 000", "61, 000", "9 300": a group of three digits behind a blank belongs to a number of at most three digits.
  if (
    units.end(at) - units.start(at) <= 3 &&
    Number.isInteger(value) &&
    (!units.glued(at) || units.any(at - 1, BEFORE_DIGITS))
  ) {
    for (let next = groupAfter(units, to, last); next > 0; next = groupAfter(units, to, last)) {
      value = value * 1000 + Number(units.text(next - 1, next));
      to = next;
    }
  }
  // "2½ million", "2 1/2 million"
  if (units.is(to, C.HALF) && units.glued(to)) value += units.meaning(to++).number!;
  else if (isSmallFraction(units, to)) {
    value += Number(units.text(to, to + 1)) / Number(units.text(to + 2, to + 3));
    to += 3;
  }
  const scaled = readScale(units, isTied(units, to) ? to + 1 : to, last, value);
  if (scaled !== null) return addSmaller(units, at, scaled.to, last, scaled.value);
  return numeral(at, to, value, to > at + 1 ? null : grouped);
}

/** The hyphen of "5-million". */
const isTied = (units: Units, at: number) =>
  units.is(at, C.HYPHEN) && units.glued(at) && units.glued(at + 1) && isWordScale(units, at + 1);

/** Marks that stand right before a number and are no part of it: "(2 256 people)", "~2 256". */
const BEFORE_DIGITS = maskOf(["OPEN", "QUOTE", "CMP"]);

/** ".25": a point with a blank before it. */
const isLeadingPoint = (units: Units, at: number) =>
  units.is(at - 1, C.STOP) && units.glued(at) && !units.glued(at - 1) && /^\.\d+$/.test(units.text(at - 1, at + 1));

/** The "1/2" of "2 1/2 years". */
function isSmallFraction(units: Units, at: number): boolean {
  if (!units.isDigits(at) || units.glued(at) || !units.is(at + 1, C.SLASH) || !units.glued(at + 1)) return false;
  return units.glued(at + 2) && /^[1-7]\/[2-8]$/.test(units.text(at, at + 3));
}

/** One past the group of three digits that continues a number, or 0. */
function groupAfter(units: Units, at: number, last: number): number {
  // "1'234"
  const quoted = units.glued(at) && units.glued(at + 1) && isApostrophe(units.source.charCodeAt(units.start(at)));
  if (quoted) return /^\d{3}$/.test(units.text(at + 1, at + 2)) ? at + 2 : 0;
  const group = units.is(at, C.COMMA) && units.glued(at) && !units.glued(at + 1) ? at + 1 : at;
  if (group >= last || !units.isDigits(group) || units.glued(group)) return 0;
  const text = units.text(group, group + 1);
  if (units.start(group) - units.end(group - 1) !== 1 || text.length !== 3 || !/^\d{3}$/.test(text)) return 0;
  return group === at || text === "000" ? group + 1 : 0;
}

/** What follows a scale and is smaller: "1 lakh 20 thousand", "6 thousand 4 hundred and 12", "3 million and a half". */
function addSmaller(units: Units, from: number, at: number, last: number, value: number): Core {
  let to = at;
  let sum = value;
  let scale = units.meaning(to - 1).number!;
  while (isWordScale(units, to - 1) && units.is(to, C.NUM) && isWordScale(units, to + 1)) {
    const [n, next] = [Number(units.text(to, to + 1)), units.meaning(to + 1).number!];
    if (!(next < scale && n * next < scale)) break;
    [sum, scale, to] = [sum + n * next, next, to + 2];
  }
  if (to < last && units.is(to, C.AND) && isWordScale(units, to - 1)) {
    if (isHalfMore(units, to + 1)) return numeral(from, to + 2, sum + units.meaning(to + 1).number! * scale, null);
    const rest = scale === 100 ? smallNumber(units, to + 1) : 0;
    if (rest > 0) return numeral(from, to + 2, sum + rest, null);
  }
  return numeral(from, to, sum, null);
}

/** A number under a hundred in one unit, or 0. */
function smallNumber(units: Units, at: number): number {
  const n = units.is(at, C.NUM)
    ? Number(units.text(at, at + 1))
    : units.is(at, C.NUMWORD)
      ? units.meaning(at).number!
      : 0;
  return n < 100 && Number.isInteger(n) ? n : 0;
}
