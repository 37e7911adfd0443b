import type { Comparator, Figure } from "../../types.ts";

/** What a figure's number is told from. */
export type Amount = Pick<Figure, "comparator" | "value" | "low" | "high">;

/** Ten digits, zero first. */
export type Numerals = [string, string, string, string, string, string, string, string, string, string];

/** Vega's description of how a language writes numbers, the part that charts use. */
export interface NumberLocale {
  decimal: string;
  thousands: string;
  grouping: [number];
  currency: [string, string];
  percent: string;
  numerals?: Numerals;
}

/** Numbers as text. */
export interface NumberWords {
  /** `370,000`. */
  number: (value: number) => string;
  /** `13%` of 13. */
  percent: (hundredths: number) => string;
  /** "10 to 15" of two ends that are words already. */
  range: (low: string, high: string) => string;
  /** "more than 13%" of words that are a number already. */
  hedged: (comparator: Comparator, number: string) => string;
  /** "more than 860", "10 to 15". */
  amount: (amount: Amount) => string;
  /** "more than 860 civilians" of a number and the noun of a report, as the report has it. */
  label: (amount: Amount, unit: string) => string;
  /** What Vega prints the numbers of an axis with; null where its own way is the language's. */
  axisNumbers: NumberLocale | null;
}
