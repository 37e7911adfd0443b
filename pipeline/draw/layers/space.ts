import type { Mark } from "../marks.ts";
import type { Encoding, Layer, PositionX, PositionY } from "../spec.ts";

/** A reading as the mark layers draw it; `date` or `track` is its place across the scale. */
export interface MarkRow extends Mark {
  id: string;
  source: string;
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
  /** The numeric axis for a field of the row. */
  along: (field: string) => PositionX & PositionY;
  across: PositionX & PositionY;
  /** How much of the measure a pixel is. */
  unitsPerPixel: number;
}

/** The two position channels of a mark whose number stands in `field`, and where it ends if it is a line. */
export function positions(space: Space, field: string, end?: string): Encoding {
  if (space.direction === "up") {
    return { x: space.across, y: space.along(field), ...(end === undefined ? {} : { y2: { field: end } }) };
  }
  return { x: space.along(field), y: space.across, ...(end === undefined ? {} : { x2: { field: end } }) };
}

/** Rows as inline data; days are read as UTC whatever the reader's zone. */
export function dataOf(values: readonly { date?: string }[]): NonNullable<Layer["data"]> {
  const dated = values.some((row) => row.date !== undefined);
  return { values: [...values], ...(dated ? { format: { parse: { date: "utc:'%Y-%m-%d'" } } } : {}) };
}

/** What an editor shows on hover. */
export const TOOLTIP: NonNullable<Encoding["tooltip"]> = [
  { field: "words", type: "nominal", title: "Figure" },
  { field: "detail", type: "nominal", title: "Source" },
];
