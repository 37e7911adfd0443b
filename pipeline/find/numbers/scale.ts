import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/** "2.5 million", "1.2m", "84 thousand", "2.14 lakh"; a bare letter only where it is glued to the digits. */
export function readScale(units: Units, at: number, last: number, value: number): { to: number; value: number } | null {
  let to = at;
  let scaled = value;
  while (to < last && units.is(to, C.SCALE) && !(isLetterScale(units, to) && !(to === at && units.glued(to)))) {
    scaled *= units.meaning(to).number ?? 1;
    to++;
  }
  if (to === at) return null;
  return { to, value: Math.round(scaled * 1000) / 1000 };
}

/** "k" and "m": a scale only where it is glued to digits. */
export const isLetterScale = (units: Units, at: number) => units.end(at) - units.start(at) === 1;
