import type { Units } from "./units.ts";

/** One sentence under way: its units are `first` to `last` (exclusive). */
export interface Sentence {
  index: number;
  units: Units;
  first: number;
  last: number;
  /** Whether a time of it was found, and a figure. */
  times: boolean;
  figures: boolean;
}
