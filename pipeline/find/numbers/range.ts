import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import { type Core, readCore } from "./core.ts";
import { isFormer } from "./exceptions.ts";

/** Two bounds, and one past the second. */
export interface Range {
  low: number;
  high: number;
  to: number;
}

/** "10 to 15", "10-15", "three or four", "between 10 and 15", "at least 6 and possibly as many as 9". */
export function readRange(units: Units, core: Core, last: number): Range | null {
  if (core.vague !== null) return null;
  let at = core.to;
  const possibly = units.is(at, C.AND_POSSIBLY);
  const hyphen = (units.is(at, C.HYPHEN) || units.is(at, C.DASH)) && units.is(at + 1, C.NUM);
  const both = units.is(at, C.AND) && units.is(core.from - 1, C.BETWEEN);
  const joined = units.is(at, C.UP_TO) && (units.is(at, C.TO) || units.is(at, C.OR) || both);
  if ((!possibly && !hyphen && !joined) || isFormer(units, core.from)) return null;
  at++;
  if (units.is(at, C.CMP)) at++;
  const second = readCore(units, at, last);
  if (second === null || second.vague !== null || Number.isNaN(second.value)) return null;
  // "10 to 15 thousand": the scale serves both.
  const scale = second.value / (leadingNumber(units, second) || 1);
  const low = scale > 1 && core.value * scale < second.value && core.value < 1000 ? core.value * scale : core.value;
  return low < second.value ? { low, high: second.value, to: second.to } : null;
}

function leadingNumber(units: Units, core: Core): number {
  return units.is(core.from, C.NUM) ? Number(units.text(core.from, core.from + 1).replaceAll(",", "")) : core.value;
}
