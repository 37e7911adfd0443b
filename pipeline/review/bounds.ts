import type { Figure } from "../types.ts";

/**
 * The bounds that a comparator gives its value, as in the design's table: "more than 300" is 300 or more, "nearly 300" at
 * most 300. `between` and `vague` have no value; their bounds are given.
 */
export function withBounds(figure: Figure): Figure {
  const { value, comparator } = figure;
  if (value === null) return figure;
  const low = comparator === "exact" || comparator === "more_than" || comparator === "at_least" ? value : null;
  const closed =
    comparator === "exact" || comparator === "nearly" || comparator === "fewer_than" || comparator === "at_most";
  return { ...figure, low, high: closed ? value : null };
}

/** What is wrong with a figure's number, or null: bounds the wrong way round, a value outside them, no number at all. */
export function numberFault({ value, low, high }: Pick<Figure, "value" | "low" | "high">): string | null {
  if (value === null && low === null && high === null) return "no number is left; give value, or low and high";
  if (low !== null && high !== null && low > high) return `low ${low} is above high ${high}`;
  if (value !== null && low !== null && value < low) return `value ${value} is below low ${low}`;
  if (value !== null && high !== null && value > high) return `value ${value} is above high ${high}`;
  return null;
}
