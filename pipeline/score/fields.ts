import type { Figure } from "../types.ts";
import type { GoldFigure } from "./gold.ts";
import { samePlace, sameSource } from "./names.ts";
import { sameNoun } from "./noun.ts";

/** The fields that are judged once a figure is found, in the order of the report. */
export const FIELDS = [
  "comparator",
  "bounds",
  "unit",
  "source",
  "place",
  "period",
  "period3",
  "subset",
  "modality",
] as const;
export type FieldName = (typeof FIELDS)[number];

/** A record is right where all of these are; the softer period is told beside it. */
export const RECORD_FIELDS = FIELDS.filter((field) => field !== "period3");

/** Equal as numbers; null is equal to null only. */
function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Whether a figure counts the same measure and number: the value, or low and high where there is none. */
export function isFound(figure: Figure, gold: GoldFigure): boolean {
  if (figure.measure !== gold.measure) return false;
  if (gold.value !== null) return sameNumber(figure.value, gold.value);
  return figure.value === null && sameBounds(figure, gold);
}

function sameBounds(figure: Figure, gold: GoldFigure): boolean {
  return sameNumber(figure.low, gold.low) && sameNumber(figure.high, gold.high);
}

/** Which fields of a figure are right. */
export function rightFields(figure: Figure, gold: GoldFigure): Record<FieldName, boolean> {
  const { start, end } = figure.period;
  return {
    comparator: figure.comparator === gold.comparator,
    bounds: sameBounds(figure, gold),
    unit: sameNoun(figure.unit, gold.unit),
    source: sameSource(figure.source.name, gold.source),
    place: samePlace(figure.place.name, gold.place),
    period: dayOf(start) === dayOf(gold.start) && dayOf(end) === dayOf(gold.end),
    period3: within(start, gold.start, 3) && within(end, gold.end, 3),
    subset: (figure.part_of !== null) === gold.subset,
    modality: figure.modality === gold.modality,
  };
}

function dayOf(date: string | null): string | null {
  return date ? date.slice(0, 10) : null;
}

/** Whether two days are no further apart; a day that is no date is near none. */
function within(a: string | null, b: string | null, days: number): boolean {
  const [x, y] = [dayOf(a), dayOf(b)];
  if (x === null || y === null) return x === y;
  return Math.abs(Date.parse(x) - Date.parse(y)) <= days * 86_400_000;
}
