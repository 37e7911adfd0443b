import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/** Over the hour of "as of 6 p.m. on Monday", "since 4.10 a.m. Friday", "by noon on Monday", "as of noon Monday", "by late Monday"; where no day follows it is the unit itself. */
export function overClock(units: Units, at: number): number {
  let i = at;
  if (units.isDigits(at)) i = units.is(at + 1, C.COLON) && units.isDigits(at + 2) ? at + 3 : at + 1;
  if (i > at && !units.is(i, C.CLOCK) && !units.is(i, C.DURING)) return at;
  while (units.is(i, C.CLOCK) || (units.is(i, C.DAYPART) && units.is(i + 1, C.WEEKDAY))) i++;
  if (i > at && units.is(i, C.COMMA)) i++;
  if (i > at && units.is(i, C.DURING)) i++;
  return units.is(i, C.EARLY) && units.is(i + 1, C.WEEKDAY) ? i + 1 : i;
}
