import type { UnitClass } from "../types.ts";
import { C } from "../words/classes.ts";
import type { Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** A name: units `from` to `to` (exclusive). */
export interface NameUnits {
  from: number;
  to: number;
}

/** A number of a sentence on its way to a figure. */
export interface Candidate {
  q: NumberUnits;
  /** One past it and the ages that stand beside it: "a girl, 7". */
  end: number;
  measured: Measured | null;
  /** The candidate of the same sentence that it is a part of, or null. */
  whole: Candidate | null;
  /** It is a part of something said before the sentence: "Of these, 3,400 have returned". */
  partOfBefore: boolean;
  /** It is the whole of "Of 12 hospitals, five were hit", which nothing happened to. */
  opensPartition: boolean;
  /** The units of the name that a list puts beside it ("Goma 12, Beni nine"), or null. */
  placed: NameUnits | null;
  /** Index of its figure among those of the report, or -1. */
  figure: number;
}

/** Candidates that can count people or things: numbers whose kind is open and whose noun is not one that nobody counts. */
export const isOpen = (units: Units, c: Candidate) =>
  c.q.kind === null && !(c.q.noun !== null && units.is(c.q.noun.head, C.NOCOUNT)) && !isOfThings(units, c.q);

/** "23 captured rifles", "40 burned vehicles" */
const isOfThings = (units: Units, { to }: NumberUnits) => units.is(to, C.V_PP) && units.is(to + 1, C.NOCOUNT);

/** Whether two numbers can share one verb: people with people, or a bare number with anything. */
export function alike(a: NumberUnits, b: NumberUnits): boolean {
  const [left, right] = [a.noun?.unitClass ?? null, b.noun?.unitClass ?? null];
  // "set fire to 500 homes and 340 granaries": what no list knows is no home.
  if (left === null || right === null) return !isThing(left ?? right) || isBare(left === null ? a : b);
  return left === right || (isPeople(left) && isPeople(right)) || (isThing(left) && isThing(right));
}

export const isBare = ({ noun }: NumberUnits) => noun === null || noun.text === null;
const isThing = (unit: UnitClass | null) => unit === "facility" || unit === "building";

export const isPeople = (unit: UnitClass) => unit === "person" || unit === "household";

/** No part is more than its whole: "12 men blew themselves up after 1,000 of them surrendered". */
export const isUpTo = (part: number | null, whole: number | null) => part === null || whole === null || part <= whole;

/** "2,870 families, 1,120 of which": what is counted, where it is no persons and the second number has no noun. */
export function thingsOf(units: Units, whole: NumberUnits, q: NumberUnits): { noun?: number } {
  // "30 others damaged"
  const bare = isBare(q) || (q.noun !== null && q.noun.head >= 0 && units.is(q.noun.head, C.MORE));
  return bare && whole.noun !== null && whole.noun.unitClass !== "person" && whole.noun.head >= 0
    ? { noun: whole.noun.head }
    : {};
}

/** "People drowned: eight pupils": what is counted by its own noun, and by none that stands elsewhere. */
export function countingOwn(q: NumberUnits, { noun, ...measured }: Measured): Measured {
  return noun === undefined || !isBare(q) ? measured : { ...measured, noun };
}

/** People beside households. */
export function isOtherUnit(a: NumberUnits, b: NumberUnits): boolean {
  const left = a.noun?.unitClass ?? null;
  const right = b.noun?.unitClass ?? null;
  return left !== null && right !== null && left !== right && isPeople(left) && isPeople(right);
}

/** How many candidates back one is looked for. */
const NEAR = 8;

/** The candidate before another that stands not far before `at`. */
export function beforeOf(candidates: readonly Candidate[], at: number, c: Candidate): Candidate | undefined {
  for (let i = at - 1; i > 0 && at - i <= NEAR; i--) if (candidates[i] === c) return candidates[i - 1];
  return undefined;
}

/** "30,000 people (6,000 households) fled to Tovar, 18,500 to Lisk, 40 of them on foot": what the bracket says again neither goes on nor is parted. */
export function overRestated(units: Units, candidates: readonly Candidate[], at: number, c: Candidate): Candidate {
  if (!units.is(c.q.from - 1, C.OPEN) || !units.is(c.q.to, C.CLOSE)) return c;
  const main = beforeOf(candidates, at, c);
  const same = main !== undefined && main.measured?.measure === c.measured?.measure && isOtherUnit(main.q, c.q);
  return same ? main : c;
}
