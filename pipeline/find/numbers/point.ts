import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import { isWordScale } from "./scale.ts";

/**
 * The decimals behind a spoken point: "nine point nought four", "six point five million". Null where the point is none: "at one point
 * two men ran".
 */
export function decimals(units: Units, at: number, first: number, last: number): { to: number; value: number } | null {
  let digits = "";
  let to = at + 1;
  for (; to < last && (units.is(to, C.NUMWORD) || units.is(to, C.HYPHEN)); to++)
    if (units.is(to, C.NUMWORD)) digits = withDigits(digits, units.meaning(to).number!);
  const lone = at === first + 1 && units.meaning(first).number === 1;
  if (digits === "" || (lone && !isWordScale(units, to))) return null;
  return { to, value: Number(`0.${digits}`) };
}

/** "seventy" and "one" are 71, "nought" and "four" 04. */
function withDigits(digits: string, n: number): string {
  return n > 0 && n < 10 && /[2-9]0$/.test(digits) ? digits.slice(0, -1) + n : `${digits}${n}`;
}
