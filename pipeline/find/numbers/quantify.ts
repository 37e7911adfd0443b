import type { Comparator } from "../../types.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import { combine, comparatorAfter, comparatorBefore } from "./beside.ts";
import { boundsOf } from "./comparator.ts";
import type { Core } from "./core.ts";
import type { Range } from "./range.ts";

/** Value and bounds of a number, and where it begins and ends with its comparator. */
export interface Quantified {
  value: number | null;
  low: number | null;
  high: number | null;
  comparator: Comparator;
  from: number;
  to: number;
  /** One past its digits or words, with those of its margin. */
  numberTo: number;
}

/** Comparators that make a vague number no less vague, and no lower. */
const VAGUE_TOO: ReadonlySet<Comparator> = new Set<Comparator>(["at_least", "more_than", "about"]);

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
  // "up to 30, possibly 40"
  if (range !== null && (before?.comparator === "at_most" || before?.comparator === "fewer_than"))
    return {
      ...boundsOf(before.comparator, range.high),
      comparator: before.comparator,
      from: before.from,
      to: range.to,
      numberTo: range.to,
    };
  if (range !== null) {
    const from = before?.from ?? core.from;
    return {
      value: null,
      low: range.low,
      high: range.high,
      comparator: "between",
      from: units.is(from - 1, C.BETWEEN) ? from - 1 : from,
      to: range.to,
      numberTo: range.to,
    };
  }
  if (core.vague !== null) {
    return {
      value: null,
      low: core.vague.low,
      high: core.vague.high,
      comparator: "vague",
      // "at least several hundred" is as vague; "up to several hundred" may be none.
      from: before !== null && VAGUE_TOO.has(before.comparator) ? before.from : core.from,
      to: core.to,
      numberTo: core.to,
    };
  }
  const after = comparatorAfter(units, core.to, last);
  const comparator = combine(before?.comparator ?? "exact", after?.comparator ?? "exact");
  const { low, high } = boundsOf(comparator, value);
  const [from, to] = [before?.from ?? core.from, after?.to ?? core.to];
  return { value, low, high, comparator, from, to, numberTo: after?.margin ? to : core.to };
}
