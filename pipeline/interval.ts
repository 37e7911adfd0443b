import type { Figure } from "./types.ts";

/** The least and the most that a figure's words leave open; Infinity where there is no end. */
export interface Interval {
  low: number;
  high: number;
}

type Stated = Pick<Figure, "value" | "low" | "high" | "comparator">;

/** "About 300" is not wrong at 290: what a round number may be off by. Chosen, not measured. */
const SLACK = 0.05;

/**
 * What may be true where the words are. Ends count as inside: "860" and "more than 860" on the same day are one toll told
 * twice, not a disagreement.
 */
export function interval({ value, low, high, comparator }: Stated): Interval {
  const soft = value !== null && (comparator === "about" || comparator === "nearly");
  return {
    low: low ?? (soft ? value * (1 - SLACK) : 0),
    high: high ?? (soft ? value * (1 + SLACK) : Number.POSITIVE_INFINITY),
  };
}

/** Whether two figures can both be true. */
export function canBothHold(a: Stated, b: Stated): boolean {
  const [x, y] = [interval(a), interval(b)];
  return x.low <= y.high && y.low <= x.high;
}
