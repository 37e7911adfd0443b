import type { Claim } from "./claims.ts";
import { middle } from "./form.ts";
import type { Quantity } from "./quantity.ts";

/** Which way the words lean: "more than", "nearly" or "under", "about", or not at all. */
export type Lean = "up" | "down" | "around" | null;

/** Of a count that is said to be rounded, or to lie on one side, as much. */
const ROUGH = 0.1;

/** Room for what binary fractions lose. */
const SLIP = 1e-9;

/** Whether a claim is true of a value: "more than" has it above, "nearly" and "under" have it below, and none is far off. */
export function holds({ value, tolerance }: Claim, quantity: Quantity, lean: Lean): boolean {
  const [low, high] = knownEnds(quantity);
  const off = Math.max(tolerance, lean === null ? 0 : value * ROUGH) + SLIP;
  if (low - off > value || high + off < value) return false;
  if (lean === "up") return value <= low + SLIP;
  return lean !== "down" || value >= high - SLIP;
}

/** The ends, an open one taken for the other: a reader is told the number that is known. */
function knownEnds(quantity: Quantity): [low: number, high: number] {
  const known = middle(quantity);
  return [quantity.low <= 0 ? known : quantity.low, Number.isFinite(quantity.high) ? quantity.high : known];
}
