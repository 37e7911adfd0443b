import { C } from "../words/classes.ts";
import type { Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** A number of a sentence on its way to a figure. */
export interface Candidate {
  q: NumberUnits;
  measured: Measured | null;
  /** The candidate of the same sentence that it is a part of, or null. */
  whole: Candidate | null;
  /** It is a part of something said before the sentence: "Of these, 3,400 have returned". */
  partOfBefore: boolean;
  /** It is the whole of "Of 12 hospitals, five were hit", which nothing happened to. */
  opensPartition: boolean;
}

/** The longest "according to the United Nations" between two numbers that share a verb. */
const BRIDGE = 9;

/** Whether only "and", commas and small words stand between two units; over an "according to ..." too. */
function joined(units: Units, from: number, to: number): boolean {
  if (to <= from) return false;
  const bridged = units.is(from, C.ACCORDING) && to - from <= BRIDGE;
  if (bridged) return units.is(to - 1, C.AND) || units.is(to - 2, C.AND);
  if (to - from > 4) return false;
  let and = false;
  for (let i = from; i < to; i++) {
    const small = units.is(i, C.COMMA) || units.is(i, C.MORE) || units.is(i, C.DET) || units.is(i, C.ADV);
    if (units.is(i, C.AND)) and = true;
    else if (!small) return false;
  }
  return and || units.is(from, C.COMMA);
}

/** Candidates that can count people or things: numbers whose kind is open and whose noun is not one that nobody counts. */
const open = (units: Units, c: Candidate) =>
  c.q.kind === null && !(c.q.noun !== null && units.is(c.q.noun.head, C.NOCOUNT));

/** Whether two numbers can share one verb: people with people, or a bare number with anything. */
function alike(a: NumberUnits, b: NumberUnits): boolean {
  const [left, right] = [a.noun?.unitClass ?? null, b.noun?.unitClass ?? null];
  return left === null || right === null || left === right || (isPeople(left) && isPeople(right));
}

const isPeople = (unit: string) => unit === "person" || unit === "household";

/**
 * Coordination and parts, once for every rule. "killed three soldiers and two civilians": the second has the verb of the first;
 * "12 people, including four children": the second is a part of the first. `before`: the measure of the last figure of the report, for
 * "They include 192 children".
 */
export function joinCandidates(
  units: Units,
  candidates: readonly Candidate[],
  first: number,
  before: string | null,
): void {
  const opening = opensWithParts(units, first);
  for (const [i, c] of candidates.entries()) {
    if (!open(units, c)) continue;
    linkPart(units, candidates.slice(0, i), c, opening ? before : null);
    shareVerb(units, candidates[i - 1], c);
    compare(units, candidates.slice(0, i), c);
  }
  for (let i = candidates.length - 2; i >= 0; i--) {
    const [c, next] = [candidates[i]!, candidates[i + 1]!];
    if (isAmong(units, c, next)) {
      c.measured = { ...next.measured!, rule: "part-of-whole" };
      c.whole = next;
    }
    if (
      c.measured !== null ||
      c.opensPartition ||
      !open(units, c) ||
      next.measured === null ||
      next.measured.trigger < next.q.to
    )
      continue;
    if (alike(c.q, next.q) && joined(units, c.q.to, next.q.from))
      c.measured = { ...next.measured, rule: `${next.measured.rule}+and` };
  }
}

/** "Six nurses are among the 80 people confirmed dead". */
function isAmong(units: Units, c: Candidate, next: Candidate): boolean {
  if (!open(units, c) || next.measured === null || !alike(c.q, next.q) || !units.is(c.q.to, C.BE)) return false;
  return units.is(c.q.to + 1, C.AMONG) && next.q.from - c.q.to <= 3;
}

/** "killed three soldiers and two civilians": the second number has the verb, and the whole, of the first. */
function shareVerb(units: Units, before: Candidate | undefined, c: Candidate): void {
  if (c.measured !== null || !before?.measured || !alike(before.q, c.q)) return;
  // ", a local medic said": a comma alone joins no single person.
  if (c.q.implied && !units.is(c.q.from - 1, C.AND)) return;
  if (!joined(units, before.q.to, c.q.from) && !isElliptic(units, before.measured.trigger, c.q)) return;
  c.measured = { ...before.measured, rule: `${before.measured.rule}+and`, ...thingsOf(before.q, c.q) };
  c.whole = before.whole;
  c.partOfBefore = before.partOfBefore;
}

/** "640 in 2018" behind "against": an earlier time's number of what was counted in the sentence. */
function compare(units: Units, earlier: readonly Candidate[], c: Candidate): void {
  if (c.measured !== null || !units.is(c.q.from - 1, C.AGAINST)) return;
  const other = earlier.findLast((e) => e.measured !== null && e.whole === null && alike(e.q, c.q));
  if (other?.measured) c.measured = { ...other.measured, rule: "compared-with" };
}

/** "2,870 families, 1,120 of which": what is counted, where it is no persons and the second number has no noun. */
function thingsOf(whole: NumberUnits, q: NumberUnits): { noun?: number } {
  const bare = q.noun === null || q.noun.text === null;
  return bare && whole.noun !== null && whole.noun.unitClass !== "person" && whole.noun.head >= 0
    ? { noun: whole.noun.head }
    : {};
}

/** "Six were killed in Al-Hasakah and two in Hama": a bare number behind "and" with a place of its own. */
function isElliptic(units: Units, trigger: number, q: NumberUnits): boolean {
  const bare = (q.noun === null || q.noun.text === null) && !q.implied;
  return bare && trigger < q.from && units.is(q.from - 1, C.AND) && units.is(q.to, C.IN);
}

/** "Of these, 3,400", "Among them were 84,472 civilians", "They include 192 children": the sentence splits what was counted before. */
function opensWithParts(units: Units, first: number): boolean {
  const they = units.is(first, C.HE) && units.is(first + 1, C.INCLUDING);
  return they || units.is(first, C.INCLUDING) || (units.is(first, C.OF) && units.is(first + 1, C.THEM));
}

/** "106,390 were civilians": the noun behind the verb. */
function predicate(units: Units, q: NumberUnits): { noun?: number } {
  const bare = q.noun === null || q.noun.text === null;
  return bare && units.is(q.to, C.BE) && units.is(q.to + 1, C.NOUN) ? { noun: q.to + 1 } : {};
}

/** "five of them", "eight of the dead", but not "five of its staff". */
const isOfThem = ({ noun }: NumberUnits) => noun !== null && noun.ofThem && !noun.ofWhole;

/** "including four children", "five of them": finds the whole and takes its measure where there is no own one. */
function linkPart(units: Units, earlier: readonly Candidate[], c: Candidate, before: string | null): void {
  const lead = c.q.from - 1;
  const included = units.is(lead, C.INCLUDING) || (units.is(lead, C.ADV) && units.is(lead - 1, C.INCLUDING));
  if (before !== null && earlier.length === 0) {
    c.partOfBefore = true;
    c.measured ??= {
      measure: before,
      rule: "part-of-before",
      trigger: c.q.from,
      counting: null,
      ...predicate(units, c.q),
    };
    return;
  }
  if (!included && !isOfThem(c.q)) return;
  const whole = earlier.findLast((e) => e.measured !== null && e.whole === null && alike(e.q, c.q)) ?? null;
  if (whole === null) {
    c.partOfBefore = true;
    return;
  }
  c.whole = whole;
  if (c.measured === null || c.measured.gap) c.measured = { ...whole.measured!, rule: "part-of-whole" };
  c.measured = { ...c.measured, ...thingsOf(whole.q, c.q) };
}
