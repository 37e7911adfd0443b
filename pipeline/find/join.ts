import type { UnitClass } from "../types.ts";
import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { harmed, type Measured } from "./measured.ts";
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
  // "set fire to 500 homes and 340 granaries": what no list knows is no home.
  if (left === null || right === null) return !isThing(left ?? right) || isBare(left === null ? a : b);
  return left === right || (isPeople(left) && isPeople(right)) || (isThing(left) && isThing(right));
}

const isBare = ({ noun }: NumberUnits) => noun === null || noun.text === null;
const isThing = (unit: UnitClass | null) => unit === "facility" || unit === "building";

/** The verb of one number lent to another: a mosque burned with six houses is a facility hit. */
function lend(measured: Measured, rule: string, { noun }: NumberUnits): Measured {
  return { ...measured, rule, measure: harmed(noun?.unitClass ?? null) ?? measured.measure };
}

const isPeople = (unit: UnitClass) => unit === "person" || unit === "household";

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
    restate(units, candidates[i - 1], c);
    harmAlike(units, candidates[i - 1], c);
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
      c.measured = lend(next.measured, `${next.measured.rule}+and`, c.q);
  }
}

/** "Six nurses are among the 80 people confirmed dead". */
function isAmong(units: Units, c: Candidate, next: Candidate): boolean {
  if (!open(units, c) || next.measured === null || !alike(c.q, next.q)) return false;
  const among = units.is(c.q.to, C.BE) ? c.q.to + 1 : c.q.to;
  return units.is(among, C.AMONG) && next.q.from - among <= 2;
}

/** "killed three soldiers and two civilians": the second number has the verb, and the whole, of the first. */
function shareVerb(units: Units, before: Candidate | undefined, c: Candidate): void {
  if (c.measured !== null || !before?.measured || !alike(before.q, c.q)) return;
  // ", a local medic said": a comma alone joins no single person.
  if (c.q.implied && !units.is(c.q.from - 1, C.AND)) return;
  const shares =
    joined(units, before.q.to, c.q.from) ||
    isElliptic(units, before.measured.trigger, c.q) ||
    isListed(units, before, c);
  if (!shares) return;
  c.measured = { ...lend(before.measured, `${before.measured.rule}+and`, c.q), ...thingsOf(units, before.q, c.q) };
  c.whole = before.whole;
  c.partOfBefore = before.partOfBefore;
}

/** The longest "displaced" between a number and what says it in another unit. */
const RESTATED = 4;

/** "12,400 people displaced (2,480 families)": the same in households, or in people. */
function restate(units: Units, before: Candidate | undefined, c: Candidate): void {
  if (c.measured !== null || !before?.measured || c.q.from - before.q.to > RESTATED) return;
  const [left, right] = [before.q.noun?.unitClass ?? null, c.q.noun?.unitClass ?? null];
  const people = left !== null && right !== null && left !== right && isPeople(left) && isPeople(right);
  const enclosed = units.is(c.q.from - 1, C.OPEN) && units.is(c.q.to, C.CLOSE);
  if (people && enclosed) c.measured = { ...before.measured, rule: "restated" };
}

/** "412 houses damaged, 31 fully destroyed": a bare number counts the things of the one before. */
function harmAlike(units: Units, before: Candidate | undefined, c: Candidate): void {
  if (c.measured !== null || !before?.measured || c.q.implied) return;
  const things = thingsOf(units, before.q, c.q);
  let at = c.q.to;
  while (units.is(at, C.ADV) || units.is(at, C.BE)) at++;
  if (things.noun === undefined || !units.is(at, C.HARM)) return;
  c.measured = { measure: before.measured.measure, rule: "harmed-alike", trigger: at, counting: null, ...things };
}

/** "640 in 2018" behind "against": an earlier time's number of what was counted in the sentence. */
function compare(units: Units, earlier: readonly Candidate[], c: Candidate): void {
  if (c.measured !== null || !units.is(c.q.from - 1, C.AGAINST)) return;
  const other = earlier.findLast((e) => e.measured !== null && e.whole === null && alike(e.q, c.q));
  if (other?.measured) c.measured = { ...other.measured, rule: "compared-with" };
}

/** "2,870 families, 1,120 of which": what is counted, where it is no persons and the second number has no noun. */
function thingsOf(units: Units, whole: NumberUnits, q: NumberUnits): { noun?: number } {
  // "30 others damaged"
  const bare = isBare(q) || (q.noun !== null && q.noun.head >= 0 && units.is(q.noun.head, C.MORE));
  return bare && whole.noun !== null && whole.noun.unitClass !== "person" && whole.noun.head >= 0
    ? { noun: whole.noun.head }
    : {};
}

/** "Six were killed in Al-Hasakah, three in Homs and two in Hama": a bare number with a place of its own. */
function isElliptic(units: Units, trigger: number, q: NumberUnits): boolean {
  if (!isBare(q) || q.implied || trigger > q.from || !units.is(q.to, C.IN)) return false;
  return units.is(q.from - 1, C.AND) || (units.is(q.from - 1, C.COMMA) && units.is(q.to + 1, C.PLACE));
}

/** The longest "of the northern brigade and militiamen loyal to it" between two things that share a verb. */
const DESCRIPTION = 10;
const OTHER_CLAUSE = maskOf([
  ...[
    "SEMICOLON",
    "STOP",
    "COLON",
    "QUOTE",
    "BE",
    "HAVE",
    "MODAL",
    "V_T",
    "V_I",
    "V_FIN",
    "LEAVE",
    "CAUSE",
    "DRIVE",
    "SAY",
    "WHO",
  ],
  ...["NUM", "NUMWORD", "VAGUE", "CONJ", "HARM"],
]);
const PHRASE_ENDS = maskOf([
  "STOP",
  "COMMA",
  "SEMICOLON",
  "AND",
  "IN",
  "PREP",
  "OF",
  "BY",
  "INCLUDING",
  "TIME",
  "WEEKDAY",
  "QUOTE",
  "CLOSE",
]);

/** "killed eight members of the northern brigade and 16 members of the front": people behind "and", with no verb between or behind. */
function isListed(units: Units, before: Candidate, { q }: Candidate): boolean {
  const from = before.q.to;
  const to = q.from - 1;
  if (!units.is(to, C.AND) || to - from > DESCRIPTION || before.measured!.trigger > from) return false;
  if (q.noun === null || q.noun.unitClass === null || !isPeople(q.noun.unitClass)) return false;
  if (!units.is(from, C.OF) && !units.is(from, C.FROM) && !units.is(from, C.IN) && !units.is(from, C.AND)) return false;
  for (let at = from; at < to; at++) if (units.any(at, OTHER_CLAUSE)) return false;
  return q.to >= units.count || units.any(q.to, PHRASE_ENDS);
}

/** "Of these, 3,400", "Among them were 84,472 civilians", "They include 192 children": the sentence splits what was counted before. */
function opensWithParts(units: Units, first: number): boolean {
  const they = units.is(first, C.HE) && units.is(first + 1, C.INCLUDING);
  const ofTotal = units.is(first, C.OF) && units.is(units.is(first + 1, C.DET) ? first + 2 : first + 1, C.TOTAL);
  return they || ofTotal || units.is(first, C.INCLUDING) || (units.is(first, C.OF) && units.is(first + 1, C.THEM));
}

/** "106,390 were civilians": the noun behind the verb. */
function predicate(units: Units, q: NumberUnits): { noun?: number } {
  return isBare(q) && units.is(q.to, C.BE) && units.is(q.to + 1, C.NOUN) ? { noun: q.to + 1 } : {};
}

/** "five of them", "eight of the dead", but not "five of its staff". */
const isOfThem = ({ noun }: NumberUnits) => noun !== null && noun.ofThem && !noun.ofWhole;

/** ", six children among them", ", ten civilians among the dead" */
function isAmongThem(units: Units, q: NumberUnits): boolean {
  if (!units.is(q.from - 1, C.COMMA)) return false;
  if (units.is(q.to, C.INCLUDING)) return q.to + 1 >= units.count || !units.isWord(q.to + 1);
  return units.is(q.to, C.AMONG) && units.is(q.to + 1, C.DET) && units.is(q.to + 2, C.STATE);
}

/** "including four children", "five of them": finds the whole and takes its measure where there is no own one. */
function linkPart(units: Units, earlier: readonly Candidate[], c: Candidate, before: string | null): void {
  const lead = c.q.from - 1;
  const included =
    units.is(lead, C.INCLUDING) ||
    (units.is(lead, C.ADV) && units.is(lead - 1, C.INCLUDING)) ||
    (units.is(lead, C.TALLYING) && units.is(lead - 1, C.COMMA)) ||
    isAmongThem(units, c.q);
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
  // "was hit, the office said, counting 47 strikes"
  if (c.q.noun?.unitClass === "event") return;
  const own = c.measured === null || c.measured.gap ? null : c.measured.measure;
  const isWhole = (e: Candidate) => e.measured !== null && e.whole === null && alike(e.q, c.q);
  const same = earlier.findLast((e) => isWhole(e) && (own === null || own === e.measured!.measure));
  // "Of the 700 wounded, 40 died" are a part of another measure; "killed 12, including six hurt" parts nothing.
  const whole = same ?? (included ? null : (earlier.findLast(isWhole) ?? null));
  if (whole === null) {
    c.partOfBefore = !earlier.some(isWhole);
    return;
  }
  c.whole = whole;
  if (c.measured === null || c.measured.gap) c.measured = { ...whole.measured!, rule: "part-of-whole" };
  c.measured = { ...c.measured, ...thingsOf(units, whole.q, c.q) };
}
