import type { Comparator } from "../../types.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import { boundsOf } from "./comparator.ts";
import { type Core, readCore } from "./core.ts";
import type { Range } from "./range.ts";

/** Where the comparator before a number begins, and which it is. */
function comparatorBefore(units: Units, at: number, first: number): { from: number; comparator: Comparator } | null {
  const before = at - 1;
  if (before < first || !units.is(before, C.CMP)) return null;
  return { from: before, comparator: units.meaning(before).comparator ?? "exact" };
}

/** Where the comparator behind a number ends, and which it is. */
export function comparatorAfter(units: Units, at: number, last: number): { to: number; comparator: Comparator } | null {
  const start = units.is(at, C.HYPHEN) && units.glued(at) ? at + 1 : units.is(at, C.COMMA) ? at + 1 : at;
  if (start >= last || !units.is(start, C.CMP_AFTER)) return null;
  // "and counting" needs no noun behind it; "at least" behind a number belongs to the next one where a number follows.
  if (units.is(start, C.CMP) && readCore(units, start + 1, last) !== null) return null;
  return { to: start + 1, comparator: units.meaning(start).comparator ?? "at_least" };
}

/** Value and bounds of a number, and where it begins and ends with its comparator. */
export interface Quantified {
  value: number | null;
  low: number | null;
  high: number | null;
  comparator: Comparator;
  from: number;
  to: number;
}

/** Value and bounds of a number with its comparator or range. */
export function quantify(
  units: Units,
  core: Core,
  range: Range | null,
  first: number,
  value: number,
  last: number,
): Quantified {
  const before = comparatorBefore(units, core.from, first);
  if (range !== null) {
    const led = before !== null || units.is(core.from - 1, C.BETWEEN);
    return {
      value: null,
      low: range.low,
      high: range.high,
      comparator: "between",
      from: led ? core.from - 1 : core.from,
      to: range.to,
    };
  }
  if (core.vague !== null) {
    return {
      value: null,
      low: core.vague.low,
      high: core.vague.high,
      comparator: "vague",
      from: core.from,
      to: core.to,
    };
  }
  const after = before === null ? comparatorAfter(units, core.to, last) : null;
  const comparator = before?.comparator ?? after?.comparator ?? "exact";
  const { low, high } = boundsOf(comparator, value);
  return { value, low, high, comparator, from: before?.from ?? core.from, to: after?.to ?? core.to };
}
