import type { Layer } from "../spec.ts";
import { ARROW, DOT } from "../theme.ts";
import { dataOf, given, givenNumber, type MarkRow, placeOf, type Space, strokeChannels } from "./space.ts";

/** A straight stroke between two points of a space; with the id of a figure it is the body of its mark. */
export interface Stroke {
  id?: string;
  date?: string;
  date2?: string;
  track?: number;
  at: number;
  to: number;
  stroke: string;
  strokeWidth: number;
  opacity: number;
}

/** How a vague figure thins out, and over how many pixels. */
const FADE_STEPS = [0.8, 0.6, 0.42, 0.28, 0.16, 0.08] as const;
export const FADE_LENGTH = 3 * ARROW;

/** Straight strokes, ranges and fading bands, in one layer below the points. */
export function strokeLayer(lines: readonly Stroke[], rows: readonly MarkRow[], space: Space): Layer[] {
  const values = [...lines, ...rows.flatMap((row) => bandOf(row, space.unitsPerPixel))];
  if (values.length === 0) return [];
  const encoding = {
    ...strokeChannels(space),
    stroke: given("stroke"),
    strokeWidth: givenNumber("strokeWidth"),
    // Of the stroke, not of the mark: for that resvg paints a layer of its own, and dies where it lies outside of the picture.
    strokeOpacity: givenNumber("opacity"),
  };
  return [{ data: dataOf(values), mark: { type: "rule" }, encoding }];
}

/** A range is a bar from its low to its high end; a vague figure a broad band that thins out where the words say nothing. */
function bandOf(row: MarkRow, unitsPerPixel: number): Stroke[] {
  const at = {
    id: row.id,
    ...placeOf(row),
    ...(row.date === undefined ? {} : { date2: row.date }),
    stroke: row.look.colour,
  };
  if (row.body === "range") return [{ ...at, at: row.at, to: row.to, strokeWidth: 4, opacity: 1 }];
  if (row.body !== "fade") return [];
  return fadeSteps(row, unitsPerPixel).map((step) => ({ ...at, ...step, strokeWidth: 2 * DOT }));
}

function fadeSteps(row: MarkRow, unitsPerPixel: number): { at: number; to: number; opacity: number }[] {
  if (row.open === null) return [{ at: row.at, to: row.to, opacity: 0.4 }];
  const step = ((row.open === "more" ? 1 : -1) * FADE_LENGTH * unitsPerPixel) / FADE_STEPS.length;
  return FADE_STEPS.map((opacity, i) => ({
    at: Math.max(0, row.at + i * step),
    to: Math.max(0, row.at + (i + 1) * step),
    opacity,
  })).filter((s) => s.at !== s.to);
}
