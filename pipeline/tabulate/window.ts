import { EN } from "../catalogue/en/en.ts";
import { periodShape } from "../period.ts";
import type { LedgerFigure } from "../types.ts";

/** Title of the panel that draws a figure: "Idlib region, since late April 2019"; a stock is told by its place. */
export function windowOf({ place, counting, period, published }: LedgerFigure): string {
  const shape = periodShape({ counting, published, ...period });
  return EN.window(place.name ?? EN.noPlace, shape === null ? null : EN.period(shape));
}
