import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/**
 * "2.5 million", "1.2m", "84 thousand", "2.14 lakh"; a bare letter only where it is glued to the digits, or where people follow:
 * "1.2 m people".
 */
export function readScale(units: Units, at: number, last: number, value: number): { to: number; value: number } | null {
  let to = at;
  let scaled = value;
  while (to < last && units.is(to, C.SCALE) && (!isLetterScale(units, to) || (to === at && isLetterMeant(units, to)))) {
    scaled *= units.meaning(to).number ?? 1;
    to++;
  }
  if (to === at) return null;
  return { to, value: Math.round(scaled * 1000) / 1000 };
}

/** "k" and "m": a scale only where it is glued to digits. */
export const isLetterScale = (units: Units, at: number) => units.end(at) - units.start(at) === 1;

/** A scale written out: "million". */
export const isWordScale = (units: Units, at: number) => units.is(at, C.SCALE) && !isLetterScale(units, at);

/** "a wall 3m high" has metres, "Article 5b" a letter of its own. */
function isLetterMeant(units: Units, at: number): boolean {
  if (units.is(at - 2, C.LABEL) || units.is(at - 2, C.NUMBER_SIGN)) return false;
  if (units.glued(at)) return !(units.is(at, C.LENGTH) && units.is(at + 1, C.TALL));
  const { unit } = units.meaning(at + 1);
  return units.is(at + 1, C.NOUN) && (unit === "person" || unit === "household");
}
