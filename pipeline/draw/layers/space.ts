import type { Mark } from "../marks.ts";
import type { Look } from "../sources.ts";
import type { Encoding, Layer, PositionX, PositionY } from "../spec.ts";

/** A reading as the mark layers draw it; `date` or `track` is its place across the scale. */
export interface MarkRow extends Mark {
  id: string;
  source: string;
  look: Look;
  words: string;
  detail: string;
  /** The day of a trend. */
  date?: string;
  /** The pixel row of an interval. */
  track?: number;
}

/** Where marks stand: the numbers run up or to the right, and something else runs across. */
export interface Space {
  direction: "up" | "right";
  /** The numeric channel of the field `at`, with its axis; and where a stroke ends, in `to`. */
  along: PositionX & PositionY;
  /** The channel of `date` or `track`; a stroke ends at `date2` or `track`. */
  across: PositionX & PositionY;
  /** How much of the measure a pixel is. */
  unitsPerPixel: number;
}

/** The position channels of points. */
export function pointChannels({ direction, along, across }: Space): Encoding {
  return direction === "up" ? { x: across, y: along } : { x: along, y: across };
}

/** The position channels of strokes. */
export function strokeChannels({ direction, along, across }: Space): Encoding {
  return direction === "up"
    ? { x: across, x2: { field: "date2" }, y: along, y2: { field: "to" } }
    : { x: along, x2: { field: "to" }, y: across, y2: { field: "track" } };
}

/** Rows as inline data; days are read as UTC whatever the reader's zone. */
export function dataOf(values: readonly object[]): NonNullable<Layer["data"]> {
  const days = ["date", "date2"].filter((key) => values.some((row) => key in row));
  const parse = Object.fromEntries(days.map((key) => [key, "utc:'%Y-%m-%d'"]));
  return { values: [...values], ...(days.length > 0 ? { format: { parse } } : {}) };
}

/** Where a row stands across the scale. */
export function placeOf({ date, track }: MarkRow): { date?: string; track?: number } {
  return { ...(date === undefined ? {} : { date }), ...(track === undefined ? {} : { track }) };
}

/** A column that holds what is drawn itself: a colour, a size, a path. */
export function given(field: string): { field: string; type: "nominal"; scale: null } {
  return { field, type: "nominal", scale: null };
}

/** The same for numbers. */
export function givenNumber(field: string): { field: string; type: "quantitative"; scale: null } {
  return { field, type: "quantitative", scale: null };
}
