import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import type { Core } from "./core.ts";

/** "dozens", "several hundred": a number of which only the least is said. */
export function readVague(units: Units, at: number, last: number): Core {
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
