import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import type { Core } from "./core.ts";
import { readDigits } from "./digits.ts";
import { readScale } from "./scale.ts";

/** A number in digits that begins at unit `at`; its value is not a number where the digits cannot be read. */
export function readNumeral(units: Units, at: number, last: number): Core {
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
