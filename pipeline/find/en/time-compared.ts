import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/*
 * Times by which news is measured, and which are none of its own.
 */

/** How far before "since 2014" the "deadliest" may stand. */
const SUPERLATIVE = 7;

/** "this year", "in a decade": no day. */
export function isLong(units: Units, at: number, to: number): boolean {
  for (let i = at; i < to; i++) {
    const { span } = units.meaning(i);
    if (span === "year" || span === "month" || span === "decade") return true;
  }
  return false;
}

/** "the deadliest month since 2014", "one of the deadliest raids this year": how long it had not been as bad. */
export function compares(units: Units, at: number, to: number, first: number): boolean {
  if (!units.is(at, C.SINCE) && !isLong(units, at, to)) return false;
  // "killed 12, the most since 2019"
  if (units.is(at, C.SINCE) && units.is(at - 2, C.THE) && /^most$/i.test(units.text(at - 1, at))) return true;
  for (let i = at - 1; i >= Math.max(first, at - SUPERLATIVE); i--) {
    if (units.is(i, C.WORST)) return true;
    if (units.is(i, C.V_T) || units.is(i, C.V_I) || units.is(i, C.HAVE)) return false;
  }
  return false;
}

const MEASURES = maskOf(["NUM", "NUMWORD", "PERCENT", "ADV", "CMP"]);

/** "up 67 percent on the year before", "more than in the year before": what is counted is set beside that time. */
export function isComparedWith(units: Units, at: number, to: number): boolean {
  const before = units.is(at - 1, C.DURING) ? at - 2 : at - 1;
  if (units.is(before, C.CMP)) return /than$/i.test(units.text(before, before + 1));
  if (units.is(at - 1, C.FROM)) return units.is(at - 2, C.RISE);
  const on = units.is(at, C.DURING) ? at : at - 1;
  if (!/^on$/i.test(units.text(on, on + 1))) return false;
  let by = on - 1;
  while (units.any(by, MEASURES)) by--;
  // "The river rose on Thursday"
  return units.is(by, C.RISE) && (by < on - 1 || isLong(units, at, to));
}

/** How many units "by 12 people" may have. */
const STEP = 5;

/** "an increase of one since Monday", "up by 12 since May": since when there are so many more. */
export function isOfStep(units: Units, at: number, first: number): boolean {
  for (let i = at - 2; i >= Math.max(first, at - STEP); i--) {
    const by = units.is(i, C.BY) && units.is(i - 1, C.RISE);
    if (by || (units.is(i, C.OF) && units.is(i - 1, C.CHANGE))) return true;
  }
  return false;
}
