import type { PositionX, PositionY } from "../spec.ts";

/** Positions that are pixels already: labels and leaders are placed before Vega-Lite sees them. */
export const PIXEL_X: PositionX = { field: "x", type: "quantitative", scale: null, axis: null };
export const PIXEL_Y: PositionY = { field: "y", type: "quantitative", scale: null, axis: null };

/** Half a pixel's worth of rounding keeps specs short and the same on every machine. */
export function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}
