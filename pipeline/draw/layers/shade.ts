import type { Layer } from "../spec.ts";
import { PIXEL_X, PIXEL_Y, pixel } from "./pixels.ts";
import { given } from "./space.ts";

/** So that lines and words below it can be read. */
const OPACITY = 0.15;

/** A rectangle behind marks, by its edges in pixels. */
export interface Shade {
  x: number;
  x2: number;
  y: number;
  y2: number;
  fill: string;
}

export function shadeLayer(shades: readonly Shade[]): Layer[] {
  if (shades.length === 0) return [];
  const values = shades.map(({ x, x2, y, y2, fill }) => ({
    fill,
    x: pixel(x),
    x2: pixel(x2),
    y: pixel(y),
    y2: pixel(y2),
  }));
  const mark = { type: "rect", fillOpacity: OPACITY } as const;
  return [
    {
      data: { values },
      mark,
      encoding: { x: PIXEL_X, y: PIXEL_Y, x2: { field: "x2" }, y2: { field: "y2" }, fill: given("fill") },
    },
  ];
}
