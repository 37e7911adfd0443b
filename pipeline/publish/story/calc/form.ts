import type { Catalogue } from "../../../catalogue/catalogue.ts";
import type { Amount } from "../../../catalogue/parts/number-words.ts";
import { comparatorOf, type Quantity } from "./quantity.ts";

/** How the value of a reckoning is printed. */
export interface Form {
  kind: "percent" | "times" | "number";
  /** What it is rounded to, in what is printed: 1 for whole per cent; null for not at all. */
  step: number | null;
}

const KINDS: readonly Form["kind"][] = ["percent", "times", "number"];
const FORM = /^(?:(percent|times|number)\b)?\s*(?:to (\d+(?:\.\d+)?))?$/;

/** Reads "percent", "times to 0.5", "to 1000"; null for words that are no form. A ratio of at most one is a percentage where nothing is said. */
export function readForm(said: string, quantity: Quantity): Form | null {
  const found = FORM.exec(said.trim());
  if (found === null || Number(found[2]) === 0) return null;
  const kind = KINDS.find((each) => each === found[1]) ?? usualKind(quantity);
  return { kind, step: found[2] === undefined ? usualStep(kind, quantity) : Number(found[2]) };
}

function usualKind(quantity: Quantity): Form["kind"] {
  if (quantity.counts !== null) return "number";
  return middle(quantity) <= 1 ? "percent" : "times";
}

/** Whole per cent, below ten one decimal; ratios to one decimal; counts as they are. */
function usualStep(kind: Form["kind"], quantity: Quantity): number | null {
  if (kind === "number") return quantity.counts === null ? 0.1 : null;
  return kind === "times" || middle(quantity) < 0.1 ? 0.1 : 1;
}

/** The end that is known, or the middle of the two. */
export function middle({ low, high }: Quantity): number {
  if (high === Number.POSITIVE_INFINITY) return low;
  return low <= 0 ? high : (low + high) / 2;
}

/** A lower end is rounded down and an upper one up, so that the words never claim more than the figures; a point to the nearest. */
function rounded({ low, high, ...rest }: Quantity, { kind, step }: Form): Quantity {
  const scale = kind === "percent" ? 100 : 1;
  const to = (value: number, round: (x: number) => number) => {
    if (step === null || !Number.isFinite(value)) return digits(value * scale);
    // Twelve digits: 0.3 in per cent is 30 and not 29.999999999999996, whose floor is 29.
    return digits(round(digits((value * scale) / step)) * step);
  };
  if (low !== high) return { ...rest, low: to(low, Math.floor), high: to(high, Math.ceil) };
  const point = to(low, Math.round);
  // Shares and ratios are always rounded; of a count it has to be said.
  const rough = kind === "number" && point !== digits(low * scale);
  return { ...rest, low: point, high: point, rounded: rest.rounded || rough };
}

const digits = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(12)) : value);

/** "more than 13%", "2.4 times", "10 to 15"; of a count with its noun, "more than 840 civilians". */
export function printQuantity(quantity: Quantity, form: Form, unit: string | null, words: Catalogue): string {
  const told = rounded(quantity, form);
  if (form.kind === "number") {
    const amount = amountOf(told);
    return unit === null ? words.amount(amount) : words.label(amount, unit);
  }
  return form.kind === "times"
    ? words.story.times(hedged(told, words.number, words))
    : hedged(told, words.percent, words);
}

function amountOf(told: Quantity): Amount {
  const comparator = comparatorOf(told);
  return { comparator, value: comparator === "between" ? null : middle(told), low: told.low, high: told.high };
}

function hedged(told: Quantity, one: (value: number) => string, words: Catalogue): string {
  const comparator = comparatorOf(told);
  if (comparator === "between") return words.range(words.number(told.low), one(told.high));
  return words.hedged(comparator, one(middle(told)));
}
