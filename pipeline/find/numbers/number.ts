import type { Comparator, NumberKind } from "../../types.ts";
import type { CountedNoun } from "../nouns.ts";
import type { Quantified } from "./quantify.ts";

/** A number with everything beside it, in units. */
export interface NumberUnits {
  /** Comparator, number and noun: `from` to `to` (exclusive). */
  from: number;
  to: number;
  /** The number alone. */
  numberFrom: number;
  numberTo: number;
  value: number | null;
  low: number | null;
  high: number | null;
  comparator: Comparator;
  /** What it measures, or null where it may count something. */
  kind: NumberKind | null;
  rule: string;
  noun: CountedNoun | null;
  /** A number only where it counts something: "a woman", "no civilians". */
  implied: boolean;
}

/** A number with its bounds, written out key by key: a spread here costs more than reading the number. */
export const numberUnits = (
  { value, low, high, comparator, from }: Quantified,
  to: number,
  numberFrom: number,
  numberTo: number,
  kind: NumberKind | null,
  rule: string,
  noun: CountedNoun | null,
): NumberUnits => ({
  from,
  to,
  numberFrom,
  numberTo,
  value,
  low,
  high,
  comparator,
  kind,
  rule,
  noun,
  implied: false,
});

/** A number whose kind is plain from its own shape. */
export const shaped = (at: number, to: number, value: number | null, kind: NumberKind, rule: string): NumberUnits => ({
  from: at,
  to,
  numberFrom: at,
  numberTo: to,
  value,
  low: value,
  high: value,
  comparator: "exact",
  kind,
  rule,
  noun: null,
  implied: false,
});

/** A number behind a minus: "minus 12 degrees". Nobody counts below nothing, so it can be no figure. */
export function negative(q: NumberUnits): NumberUnits {
  const turned = (n: number | null) => (n === null ? null : -n);
  const bounds = { value: turned(q.value), low: turned(q.high), high: turned(q.low) };
  return { ...q, ...bounds, from: q.from - 1, kind: q.kind ?? "other", rule: q.kind === null ? "negative" : q.rule };
}
