import { interval } from "../../interval.ts";
import type { LedgerFigure } from "../../types.ts";
import { lengthOf } from "../windows.ts";

/** How a reading departs from the one before. */
export type Change = "fall" | "jump";

/** A number this many times the one before is not the next reading of the same toll. Chosen: 300,000 and 3,500,000; 367,000 and 37,122. */
const JUMP = 8;
/** Small numbers grow by leaps, and so do all in the first days of a disaster. */
const SMALL = 100;
const FIRST_DAYS = 7;
/** A toll of a day or two is often two events of one name; only words that say "toll" make them one count. */
const SHORT_DAYS = 2;
/** "More than 370,000" and 371,220 are one number. */
const SAME = 0.02;

/**
 * What is odd about a reading after another of its series, or null. Two numbers of one report are two events, or the dead of two causes: they
 * are odd only where a digit more or less makes one of them the other.
 */
export function changeOf(before: LedgerFigure, after: LedgerFigure): Change | null {
  if (before.report === after.report) return jumps(before, after) && lacksDigit(before, after) ? "jump" : null;
  if (jumps(before, after)) return "jump";
  return runs(before) && runs(after) && topOf(after) < interval(before).low ? "fall" : null;
}

function jumps(before: LedgerFigure, after: LedgerFigure): boolean {
  if (before.comparator === "vague" || after.comparator === "vague") return false;
  const [from, to] = [numberOf(before), numberOf(after)];
  const settled = before.counting === "stock" || lengthOf(before) > FIRST_DAYS;
  if (!settled || Math.min(from, to) < SMALL) return false;
  return to >= from * JUMP * timeRatio(before, after) || from >= to * JUMP;
}

function lacksDigit(before: LedgerFigure, after: LedgerFigure): boolean {
  const [small, large] = [numberOf(before), numberOf(after)].sort((a, b) => a - b);
  return Math.abs(small! * 10 - large!) <= large! * SAME;
}

/** A toll of four years may be four times that of one. */
function timeRatio(before: LedgerFigure, after: LedgerFigure): number {
  const ratio = lengthOf(after) / lengthOf(before);
  return after.counting === "flow" && ratio > 1 && Number.isFinite(ratio) ? ratio : 1;
}

/** A running toll: only a flow since a day can do nothing but grow. */
export function runs(figure: LedgerFigure): boolean {
  if (figure.counting !== "flow" || figure.period.start === null) return false;
  return lengthOf(figure) > SHORT_DAYS || figure.rule.startsWith("toll");
}

/** The number that a figure states, or the bound that it gives. */
export function numberOf({ value, low, high }: LedgerFigure): number {
  return value ?? low ?? high ?? 0;
}

/**
 * The most that a reading can mean. "More than 820" after 860 falls: who knew of 860 would say so. It is taken to end a step of its last
 * written digit above, so that "more than 800" does not.
 */
export function topOf(figure: LedgerFigure): number {
  const { high } = interval(figure);
  if (Number.isFinite(high) || figure.comparator === "vague") return high;
  const number = numberOf(figure);
  const zeros = /0*$/.exec(String(number))?.[0].length ?? 0;
  return number + 10 ** zeros;
}
