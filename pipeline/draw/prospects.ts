import type { Reason } from "../catalogue/parts/note-words.ts";
import type { Parts } from "./plan.ts";
import { TYPES } from "./plans.ts";
import type { Reading } from "./reading.ts";
import { type BodyTally, talliesOf } from "./sources.ts";
import { type Heft, heftOf, type Window } from "./windows.ts";

/** How many figures are left out of a chart, by reason. */
export type Counts = ReadonlyMap<Reason, number>;

/** A window without its readings: all that a chart has to know of one that it does not draw. */
export interface Prospect extends Omit<Window, "readings"> {
  /** Where its readings stand among the rows of their pool. */
  places: readonly number[];
  heft: Heft;
  bodies: readonly BodyTally[];
  /** How much of it a type of chart could draw, where that is anything. */
  weights: Readonly<Record<string, number>>;
}

/** A window that charts may choose; its readings are made when it is asked for. */
export interface Candidate {
  prospect: Prospect;
  window(): Window;
}

/** Windows, and by the type of chart how many of their figures one leaves out that draws none of them. */
export interface Offer<T> {
  windows: T[];
  left: Readonly<Record<string, readonly (readonly [Reason, number])[]>>;
}

/** Looks at windows for every type of chart. */
export function offerOf(
  windows: readonly Window[],
  parts: Parts,
  placeOf: (reading: Reading) => number,
): Offer<Prospect> {
  const seen = Object.entries(TYPES).map(([type, kind]) => ({
    type,
    assessed: windows.map((window) => kind.assess(window, parts)),
  }));
  const prospectOf = ({ readings, ...window }: Window, i: number): Prospect => {
    const weights = seen.map(({ type, assessed }) => [type, assessed[i]!.weight] as const);
    return {
      ...window,
      places: readings.map(placeOf),
      heft: heftOf({ readings, ...window }),
      bodies: talliesOf(readings),
      weights: Object.fromEntries(weights.filter(([, weight]) => weight > 0)),
    };
  };
  const left = seen.map(({ type, assessed }) => {
    return [type, [...countsOf(assessed.flatMap((one) => [...one.left.values()]))]] as const;
  });
  return { windows: windows.map(prospectOf), left: Object.fromEntries(left) };
}

/** How often each reason is given. */
export function countsOf(reasons: Iterable<Reason>): Map<Reason, number> {
  const counts = new Map<Reason, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

/** All counts in one. */
export function summed(all: Iterable<Iterable<readonly [Reason, number]>>): Map<Reason, number> {
  const sums = new Map<Reason, number>();
  for (const counts of all) for (const [reason, count] of counts) sums.set(reason, (sums.get(reason) ?? 0) + count);
  return sums;
}
