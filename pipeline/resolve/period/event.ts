import type { Period } from "../../types.ts";

/** Something that the report has told of, and when it was. */
export interface Event {
  period: Period;
  /** The last sentence that tells of it. */
  sentence: number;
  /** The sentence that said when it was. */
  origin: number;
  aftermath: Aftermath | null;
}

/** What comes after the harm, and does not say when that was. */
export type Aftermath = "arrest" | "bodies" | "return";

/** Why a figure leans on an event: nothing is said, a toll is read again, somebody counted, "in that time", "since the attack". */
export type Lending = "same-event" | "read-on" | "count" | "same-period" | "since-event";

/** A stretch of more days goes on in the next sentence only where that points back ("The raids also ..."). */
export const LONG = 31;

/** What is counted over more days is a tally, and none of an event that is news in the next sentence. */
export const FORTNIGHT = 14;

/** A stretch of more days is none of an event that a new paragraph tells of. */
export const FEW = 7;

/** A report opens with its first sentences. */
export const LEAD = 1;
