import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { readNoun } from "../nouns.ts";
import type { Units } from "../units.ts";
import { comparatorBefore } from "./beside.ts";
import { type Core, isReadable, readCore } from "./core.ts";
import { isStep } from "./exceptions.ts";

/** Two bounds, and one past the second. */
export interface Range {
  low: number;
  high: number;
  to: number;
}

/** Classes of which the unit behind the first number has one where a second is joined to it. */
const JOINTS = maskOf(["HYPHEN", "DASH", "UP_TO", "AND_BUT", "COMMA", "AND_POSSIBLY"]);

/**
 * "10 to 15", "10-15", "three or four", "between 10 and 15", "from 10 up to 15", "at least 6 and possibly as many as 9", "more than 100
 * but fewer than 300". Not asked of a number that is no longer true: "from 10 to 15" is none.
 */
export function readRange(units: Units, core: Core, first: number, last: number): Range | null {
  if (core.vague !== null || !units.any(core.to, JOINTS) || isStep(units, core.from)) return null;
  const at = secondAt(units, core, first);
  return at < 0 ? null : rangeTo(units, core, units.is(at, C.CMP) ? at + 1 : at, last);
}

/** "at least 12 people and possibly 20 were killed": the second number has the noun of the first. */
export function readLateRange(units: Units, core: Core, nounEnd: number, last: number): Range | null {
  const at = core.vague === null ? possiblyAt(units, nounEnd) : -1;
  if (at < 0) return null;
  const range = rangeTo(units, core, at, last);
  if (range === null || readNoun(units, range.to, last).text !== null) return null;
  const { to } = range;
  const bare =
    to >= last || units.is(to, C.COMMA) || units.is(to, C.STOP) || units.is(to, C.BE) || units.is(to, C.HAVE);
  return bare || (units.is(to, C.V_I) && !units.is(to, C.STATE)) ? range : null;
}

/** One past "and possibly" or ", possibly", or -1. */
function possiblyAt(units: Units, at: number): number {
  const start = units.is(at, C.COMMA) ? at + 1 : at;
  return units.is(start, C.AND_POSSIBLY) ? start + 1 : -1;
}

/** Where the second number begins, with its comparator, or -1 where nothing joins a second one. */
function secondAt(units: Units, core: Core, first: number): number {
  const at = core.to;
  if (joinsByHyphen(units, at) || joinsByWord(units, core, at) || isBounded(units, core, at, first)) return at + 1;
  return possiblyAt(units, at);
}

/** "10-15", "10 \u2013 15", "ten-fifteen"; a long dash begins something else. */
function joinsByHyphen(units: Units, at: number): boolean {
  if (!units.is(at, C.HYPHEN) && !(units.is(at, C.DASH) && units.text(at, at + 1) === "\u2013")) return false;
  if (units.glued(at) !== units.glued(at + 1)) return false;
  return units.is(at + 1, C.NUM) || (units.glued(at) && units.is(at + 1, C.NUMWORD));
}

function joinsByWord(units: Units, core: Core, at: number): boolean {
  return units.is(at, C.UP_TO) && (!units.is(at, C.AND) || isBetween(units, core.from));
}

/** Behind "between", maybe with a comparator: "between about 10 and 15". */
const isBetween = (units: Units, from: number) =>
  units.is(from - 1, C.BETWEEN) || (units.is(from - 1, C.CMP) && units.is(from - 2, C.BETWEEN));

/** "more than 100 but fewer than 300"; "more than 40 and up to 60 hurt" may be two numbers. */
function isBounded(units: Units, core: Core, at: number, first: number): boolean {
  if (!units.is(at, C.AND_BUT) || !units.is(at + 1, C.CMP)) return false;
  const before = comparatorBefore(units, core.from, first)?.comparator;
  if (before !== "more_than" && before !== "at_least") return false;
  const upper = units.meaning(at + 1).comparator;
  return upper === "fewer_than" || (upper === "at_most" && !units.is(at, C.AND));
}

/** The range from a number to the one that begins at a unit; the scale of "10 to 15 thousand" serves both. */
function rangeTo(units: Units, core: Core, at: number, last: number): Range | null {
  const second = readCore(units, at, last);
  if (second === null || second.vague !== null || !isReadable(second.value)) return null;
  const scale = scaleOf(units, second);
  // "5-6,000 people"
  if (
    scale === 1 &&
    core.value < 100 &&
    core.value * 1000 < second.value &&
    second.value % 1000 === 0 &&
    core.value > 0
  )
    return { low: core.value * 1000, high: second.value, to: second.to };
  const low = scale > 1 && core.value < 1000 && core.value * scale < second.value ? core.value * scale : core.value;
  return low < second.value ? { low, high: second.value, to: second.to } : null;
}

/** The scale that a number ends in: 1000 for "15 thousand", 100 for "three hundred". */
function scaleOf(units: Units, core: Core): number {
  let scale = 1;
  for (let i = core.to - 1; i > core.from && units.is(i, C.SCALE); i--) scale *= units.meaning(i).number!;
  return scale;
}
