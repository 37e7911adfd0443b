import type { Comparator, Figure, UnitClass } from "../../../types.ts";
import type { Operator } from "./expression.ts";

/** What a number may be, and what it counts. Ends are infinite where nothing is said. */
export interface Quantity {
  low: number;
  high: number;
  /** Whether the end itself is outside: "more than 860" is not 860. */
  above: boolean;
  below: boolean;
  /** "About", "nearly": the number may be a little off on either side. */
  rounded: boolean;
  /** Null for plain numbers, shares and ratios. */
  counts: UnitClass | null;
}

type Stated = Pick<Figure, "value" | "low" | "high" | "comparator" | "unit_class">;

/** What a figure's words leave open; null where they hold no number at all. A count is never below zero. */
export function quantityOf({ value, low, high, comparator, unit_class }: Stated): Quantity | null {
  if (value === null && low === null && high === null) return null;
  const rounded = value !== null && (comparator === "about" || comparator === "nearly");
  return {
    low: (rounded ? value : low) ?? 0,
    high: (rounded ? value : high) ?? Number.POSITIVE_INFINITY,
    above: comparator === "more_than",
    below: comparator === "fewer_than",
    rounded,
    counts: unit_class,
  };
}

/** A number that a reckoning names itself. */
export function plainNumber(value: number): Quantity {
  return { low: value, high: value, above: false, below: false, rounded: false, counts: null };
}

/** 0 times an open end, or 0 by 0: nothing is known, and the end is the one that says least. */
const known = (number: number, otherwise: number) => (Number.isNaN(number) ? otherwise : number);

type Ends = Pick<Quantity, "low" | "high" | "above" | "below">;

/** Interval arithmetic (Moore 1966): the ends of the result are met by ends of the parts. Parts of `*` and `/` are not below zero. */
const ENDS: Readonly<Record<Operator, (a: Quantity, b: Quantity) => Ends>> = {
  "+": (a, b) => ({ low: a.low + b.low, high: a.high + b.high, above: a.above || b.above, below: a.below || b.below }),
  "-": (a, b) => ({ low: a.low - b.high, high: a.high - b.low, above: a.above || b.below, below: a.below || b.above }),
  "*": (a, b) => ({
    low: a.low * b.low,
    high: known(a.high * b.high, Number.POSITIVE_INFINITY),
    above: a.above || b.above,
    below: a.below || b.below,
  }),
  "/": (a, b) => ({
    low: known(a.low / b.high, 0),
    high: known(a.high / b.low, Number.POSITIVE_INFINITY),
    above: a.above || b.below,
    below: a.below || b.above,
  }),
};

/** Two quantities joined. What they count is the caller's business. */
export function join(operator: Operator, a: Quantity, b: Quantity): Quantity {
  const counts = operator === "/" && b.counts !== null ? null : (a.counts ?? b.counts);
  return { ...ENDS[operator](a, b), rounded: a.rounded || b.rounded, counts };
}

/** How sure a quantity is: open ends stay open. */
export function comparatorOf({ low, high, above, below, rounded }: Quantity): Comparator {
  if (low === high) return rounded ? "about" : "exact";
  if (high === Number.POSITIVE_INFINITY) return above ? "more_than" : "at_least";
  if (low <= 0) return below ? "fewer_than" : "at_most";
  return "between";
}
