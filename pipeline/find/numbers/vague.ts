import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import type { Core } from "./core.ts";

/** From here on a vague word names a size: "several dozens". */
const SIZED = 20;

/** "dozens", "several hundred", "hundreds, if not thousands": a number of which only the least is said. */
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
  if (low < SIZED && isSized(units, to)) {
    low = units.meaning(to++).number!;
    top = null;
  }
  return {
    from: at,
    to: alternativeEnd(units, to, last),
    value: low,
    vague: { low, high: top },
    grouped: null,
    words: true,
  };
}

const isSized = (units: Units, at: number) => units.is(at, C.VAGUE) && units.meaning(at).number! >= SIZED;

/** One past a larger vague word that only may be true: ", if not thousands,", "or even hundreds of", "to hundreds". */
function alternativeEnd(units: Units, at: number, last: number): number {
  const comma = units.is(at, C.COMMA);
  const joint = comma ? at + 1 : at;
  const joins = units.is(joint, C.AND_POSSIBLY) || (!comma && (units.is(joint, C.OR) || units.is(joint, C.TO)));
  if (!joins || joint + 1 >= last || !isSized(units, joint + 1)) return at;
  return comma && units.is(joint + 2, C.COMMA) && units.is(joint + 3, C.OF) ? joint + 3 : joint + 2;
}
