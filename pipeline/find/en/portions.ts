import { C } from "../../words/classes.ts";
import type { TimeSlice } from "../../words/findings.ts";
import type { Units } from "../units.ts";
import type { ReadPoint } from "./dates.ts";
import { readSpan } from "./spans.ts";

/** Reads what a portion is taken of. */
export type ReadInner = (units: Units, at: number, last: number, years: boolean) => ReadPoint | null;

type Sliced = { slice: TimeSlice; to: number };

/** The number of "last" and "final". */
const FINAL = -1;
const PER_YEAR = { half: 2, quarter: 4 };

/** "first half", "third quarter", "last two weeks", "first six months": the slice and where it ends. */
function readSlice(units: Units, at: number, last: number): Sliced | null {
  if (!units.is(at, C.NTH)) return null;
  const nth = units.meaning(at).number!;
  const part = units.meaning(at + 1).portion;
  if (part !== undefined)
    return { slice: { unit: part, nth: nth === FINAL ? PER_YEAR[part] : nth, count: 1 }, to: at + 2 };
  const span = readSpan(units, at + 1, last);
  // "in the last days of July": nobody knows how many.
  if (span !== null && !span.counted && /s$/i.test(units.text(span.to - 1, span.to))) return null;
  if (span === null || span.unit === "year" || span.unit === "weekend") return null;
  return { slice: { unit: span.unit, nth: nth === FINAL ? -span.count : nth, count: span.count }, to: span.to };
}

/** "Q1", "H2": one token of a letter and a digit, or two. */
function readShort(units: Units, at: number): Sliced | null {
  const part = units.is(at, C.PORTION) && units.capital(at) ? units.meaning(at).portion : undefined;
  if (part === undefined || !units.isDigits(at + 1) || !units.glued(at + 1)) return null;
  const nth = Number(units.text(at + 1, at + 2));
  const fits = Number.isInteger(nth) && nth >= 1 && nth <= PER_YEAR[part];
  return fits ? { slice: { unit: part, nth, count: 1 }, to: at + 2 } : null;
}

/** Whether a slice can be cut from a point: quarters of years, weeks and days of months and years, halves of both. */
function fits(slice: TimeSlice, { point }: ReadPoint): boolean {
  if (point.day !== undefined || point.weekday !== undefined || point.slice !== undefined) return false;
  const month = point.month !== undefined || point.unit === "month";
  const year = !month && (point.year !== undefined || point.unit === "year");
  if (slice.unit === "quarter" || slice.unit === "month") return year;
  return month || year;
}

/** "the first half of 2019", "the last two weeks of July", "Q1 2019", "the third quarter" of the year that it was last. */
export function portion(units: Units, at: number, last: number, inner: ReadInner): ReadPoint | null {
  const short = readShort(units, at);
  const found = short ?? readSlice(units, at, last);
  if (found === null) return fewOf(units, at, last, inner);
  const { slice, to } = found;
  const of = units.is(to, C.OF) || units.is(to, C.IN) ? to + 1 : to;
  const direct = inner(units, units.is(of, C.DET) && !units.is(of, C.THIS) ? of + 1 : of, last, true);
  const whole = direct ?? theYear(units, of);
  if (whole !== null && fits(slice, whole)) return { point: { ...whole.point, slice }, to: whole.to };
  const alone = short !== null || slice.unit === "quarter";
  return alone && whole === null ? { point: { which: "this", unit: "year", slice }, to } : null;
}

/** "the first days of June", "the final weeks of 2019": nobody knows how many. */
function fewOf(units: Units, at: number, last: number, inner: ReadInner): ReadPoint | null {
  if (!units.is(at, C.NTH) || !units.is(at + 1, C.DURATION) || !units.is(at + 2, C.OF)) return null;
  const whole = inner(units, units.is(at + 3, C.DET) ? at + 4 : at + 3, last, true) ?? theYear(units, at + 3);
  return whole === null ? null : { point: { open: true }, to: whole.to };
}

/** "of the year", "of the month": the one under way. */
function theYear(units: Units, at: number): ReadPoint | null {
  const { span } = units.meaning(at + 1);
  if (!units.is(at, C.DET) || (span !== "year" && span !== "month")) return null;
  return { point: { which: "this", unit: span }, to: at + 2 };
}
