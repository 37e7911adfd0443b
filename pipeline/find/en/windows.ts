import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import type { ReadTime } from "./stretches.ts";
import { readTime } from "./times.ts";

/** Days from one to another, and months and quarters: what a report may cover. */
function isStretch({ time: { type, point } }: ReadTime): boolean {
  if (type === "between") return point.day !== undefined || point.month !== undefined;
  const month = point.month !== undefined && point.day === undefined && point.part === undefined;
  return type === "at" && (month || point.slice !== undefined);
}

/** How many units before "3-9 May" the words may stand that say what it is. */
const REACH = 8;

/** The days that a title or the heading of a report names as those that it covers: "Weekly brief no. 58, 3-9 May", "January 2022 summary". */
export function readWindow(units: Units, first: number, last: number): ReadTime | null {
  if (!units.hasAny(PERIODIC)) return null;
  for (let i = first; i < last; i++) {
    const found = readTime(units, i, last);
    if (found === null) continue;
    if (isStretch(found) && isPeriodic(units, found, first, last)) return found;
    i = found.to - 1;
  }
  return null;
}

/** The month that a title ends with: "Ruritania: security incidents, January 2022". */
export function readClosingMonth(units: Units, last: number): ReadTime | null {
  const from = last - 2;
  if (from < 2 || !units.is(from, C.MONTH) || !(units.is(from - 1, C.COMMA) || units.is(from - 1, C.COLON)))
    return null;
  const found = readTime(units, from, last);
  return found !== null && found.to === last && isStretch(found) ? found : null;
}

const PERIODIC = maskOf(["PERIODIC"]);

function isPeriodic(units: Units, { from, to }: ReadTime, first: number, last: number): boolean {
  for (let i = Math.max(first, from - REACH); i < Math.min(last, to + 2); i++)
    if (units.is(i, C.PERIODIC) && (i < from || i >= to)) return true;
  return false;
}
