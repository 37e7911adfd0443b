import type { Layer } from "../spec.ts";
import { GRID } from "../theme.ts";
import { PIXEL_X, PIXEL_Y, pixel } from "./pixels.ts";

/** A rectangle behind marks, by its edges in pixels. */
export interface Shade {
  x: number;
  x2: number;
  y: number;
  y2: number;
}

export function shadeLayer(shades: readonly Shade[]): Layer[] {
  if (shades.length === 0) return [];
  const values = shades.map(({ x, x2, y, y2 }) => ({ x: pixel(x), x2: pixel(x2), y: pixel(y), y2: pixel(y2) }));
  const mark = { type: "rect", color: GRID, fillOpacity: 0.6 } as const;
  return [{ data: { values }, mark, encoding: { x: PIXEL_X, y: PIXEL_Y, x2: { field: "x2" }, y2: { field: "y2" } } }];
}
