import type { Comparator } from "../../types.ts";

/** The bounds that a comparator puts around a number, as the design fixes them. */
export function boundsOf(
  comparator: Comparator,
  value: number,
): { value: number; low: number | null; high: number | null } {
  const low = comparator === "exact" || comparator === "more_than" || comparator === "at_least" ? value : null;
  const upper =
    comparator === "exact" || comparator === "nearly" || comparator === "fewer_than" || comparator === "at_most";
  return { value, low, high: upper ? value : null };
}
