import type { Reading } from "./reading.ts";

/** Orders what the desk prefers first; what it has no word on comes after, in the order that it has. */
export function byPreference(a: Pick<Reading, "preference">, b: Pick<Reading, "preference">): number {
  return rank(a) - rank(b);
}

// Infinity less Infinity is no order.
const rank = ({ preference }: Pick<Reading, "preference">) => preference ?? Number.MAX_SAFE_INTEGER;
