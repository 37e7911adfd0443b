import type { Heading } from "../canvas.ts";
import type { Mark } from "../marks.ts";
import type { Look } from "../sources.ts";

/** One row of an interval panel: who says it, and its mark with the figure's words. */
export interface Interval {
  id: string;
  source: string;
  look: Look;
  mark: Mark;
  words: string;
  detail: string;
}

export interface IntervalPanel extends Heading {
  rows: readonly Interval[];
  /** Least end of the scale: 1 for shares. */
  atLeast?: number;
  /** From and to which number sources are apart; shaded behind the rows. */
  span?: readonly [from: number, to: number];
  format: string;
}
