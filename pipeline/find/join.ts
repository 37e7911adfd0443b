import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { alike, type Candidate, isBare, isOpen, isOtherUnit, isUpTo, overRestated } from "./candidate.ts";
import { compare } from "./compared.ts";
import { saysNoOther } from "./en/says-other.ts";
import { isClosed } from "./fits.ts";
import { harmAlike, harmOfThose, harmWithNext } from "./harmed-alike.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { diedLater } from "./parallel.ts";
import { linkAlone } from "./parts/alone.ts";
import { isApposed, linkApposed } from "./parts/apposed.ts";
import { isThere } from "./parts/before.ts";
import { linkCause } from "./parts/by-cause.ts";
import { isAmongState } from "./parts/cues.ts";
import { linkBadlyHurt, partOfHarmed } from "./parts/of-harmed.ts";
import { measureOfOpening, opensWithParts } from "./parts/opening.ts";
import { linkPart } from "./parts/part.ts";
import { linkSum } from "./parts/sum.ts";
import { predicateNoun } from "./predicate.ts";
import { retell } from "./retold.ts";
import { joined, lend, shareVerb } from "./shared-verb.ts";
import { isFinitePredicate, isOfVerbBefore } from "./subjects.ts";
import type { Units } from "./units.ts";

/**
 * Coordination and parts, once for every rule. "killed three soldiers and two civilians": the second has the verb of the first;
 * "12 people, including four children": the second is a part of the first. `before`: the measure of the last figure of the report, for
 * "They include 192 children"; `recent`: the same where it stands in the sentence right before.
 */
export function joinCandidates(
  units: Units,
  candidates: readonly Candidate[],
  first: number,
  before: string | null,
  recent: string | null,
): void {
  const named = measureOfOpening(units, first);
  const opening = named ?? (opensWithParts(units, first) ? before : null);
  for (let i = 0; i < candidates.length; i++) {
    const c = candidates[i]!;
    if (!isOpen(units, c)) continue;
    linkPart(units, candidates, i, opening, recent);
    // "Of those arrested, 46 are minors" needs no figure before it.
    if (i === 0 && named !== null && c.measured?.rule === "part-of-before")
      c.measured = { ...c.measured, rule: "part-of-named" };
    linkCause(units, candidates, i);
    if (i === 0) harmOfThose(units, c, first);
    linkAlone(units, candidates, i);
    joinWithBefore(units, candidates, i);
  }
  for (let i = candidates.length - 2; i >= 0; i--) joinWithNext(units, candidates[i]!, candidates[i + 1]!, first);
  linkApposed(units, candidates);
  linkSum(units, candidates);
}

/** What the number before says of one: the verb that both have, or what both count. */
function joinWithBefore(units: Units, candidates: readonly Candidate[], at: number): void {
  const c = candidates[at]!;
  const beside = candidates[at - 1];
  // "took 187 pupils from a school and 125 from another": nobody counts the school.
  const last = lastCounting(candidates, at);
  const before = last && overRestated(units, candidates, at, last);
  if (before !== undefined) shareWhole(units, before, c);
  if (before !== undefined && (escapes(before, c) || isToldInPassing(units, before, c))) c.measured = null;
  if (beside !== undefined && isApposed(units, beside, c)) {
    beside.measured ??= c.measured;
    c.measured = null;
    return;
  }
  if (before !== undefined) {
    linkBadlyHurt(units, before, c);
    diedLater(units, before, c);
  }
  if (before === undefined || c.measured !== null) return;
  restate(units, before, c);
  partAlike(units, before, c);
  harmAlike(units, before, c);
  shareVerb(units, before, c, candidates[at + 1]);
  // Behind a thing that nobody counts the list goes on with the verb of the one before.
  if (c.measured === null && beside?.measured === null && at > 1)
    shareVerb(units, lastMeasured(candidates, at - 1), c, candidates[at + 1], beside);
  retell(units, before, c);
  compare(units, candidates, at);
}

/** The candidate right before another, where it counts something. */
const lastMeasured = (candidates: readonly Candidate[], at: number) =>
  candidates[at - 1]?.measured == null ? undefined : candidates[at - 1];

/** "in the past 24 hours" says when, and stands between two counts as a word does. */
const isTime = ({ q: { kind } }: Candidate) => kind === "duration";

/** The last candidate before another that counts, or is a number written out. */
function lastCounting(candidates: readonly Candidate[], at: number): Candidate | undefined {
  let i = at - 1;
  while (i >= 0 && candidates[i]!.measured === null && (candidates[i]!.q.implied || isTime(candidates[i]!))) i--;
  return candidates[i];
}

/** What those who get away have got away from. */
const HELD: ReadonlySet<string> = new Set(["abducted", "detained"]);

/** "took 40 pupils, of whom nine fled", "seized 40; nine got away": they are out of their captors' hands, and not displaced. */
const escapes = (before: Candidate, { q, measured }: Candidate) =>
  measured?.measure === "displaced" &&
  HELD.has(before.measured?.measure ?? "") &&
  (isBare(q) || q.noun?.ofThem === true);

/** What people are or do until something befalls them. */
const PLIGHTS: ReadonlySet<string> = new Set(["in_need", "displaced", "population"]);

/** "killed four porters and seven clerks who were waiting for food": what is told of the second lot behind "who" is not what befell them. */
const isToldInPassing = (units: Units, before: Candidate, { q, measured }: Candidate) =>
  measured !== null &&
  PLIGHTS.has(measured.measure) &&
  units.is(q.to, C.WHO) &&
  measured.trigger > q.to &&
  before.measured !== null &&
  !PLIGHTS.has(before.measured.measure) &&
  before.measured.trigger < before.q.from &&
  units.is(q.from - 1, C.AND) &&
  q.from - 1 === before.end;

const PART_GOES_ON = maskOf(["AND", "COMMA"]);

/** "558 people, among them 50 children and 94 women, were killed": the verb of the whole is not the second part's own. */
function shareWhole(units: Units, before: Candidate, c: Candidate): void {
  if (c.whole !== null || c.measured === null || before.measured === null) return;
  // "Six clerks (two men and four women) were hurt"
  const bracketed = units.is(before.end, C.OPEN) && c.q.from === before.end + 1 && !isOtherUnit(before.q, c.q);
  if (bracketed && c.measured.trigger === before.measured.trigger && isUpTo(c.q.value, before.q.value))
    c.whole = before;
  if (before.whole === null || c.whole !== null) return;
  const oxford =
    units.is(before.end, C.COMMA) && units.is(before.q.from - 1, C.COMMA) && units.is(before.end + 1, C.AND);
  const listed = units.any(before.end, PART_GOES_ON) && c.q.from === before.end + (oxford ? 2 : 1);
  const closes =
    units.is(c.end, C.CLOSE) ||
    units.is(c.end + 1, C.CLOSE) ||
    (units.is(c.end, C.DASH) && units.is(before.end, C.AND));
  const goesOn = units.is(c.end, C.COMMA) || (units.is(c.end, C.AND) && units.is(before.end, C.COMMA));
  const beside = listed && (closes || goesOn);
  if (beside && c.measured.trigger === before.whole.measured?.trigger && isUpTo(c.q.value, before.whole.q.value))
    c.whole = before.whole;
}

/** What the number behind says of one before it: "six nurses are among the 80 dead", "two men and three women died". */
function joinWithNext(units: Units, c: Candidate, next: Candidate, first: number): void {
  if (next.measured === null || !isOpen(units, c)) return;
  // "Eight of the 20 wounded are in intensive care"
  if (next.q.from < c.q.to && c.whole === null && next.measured.measure === c.measured?.measure) c.whole = next;
  if (isAmong(units, c, next)) {
    c.measured = { ...next.measured, rule: "part-of-whole" };
    c.whole = next;
  }
  harmWithNext(units, c, next);
  partOfHarmed(units, c, next);
  if (c.measured !== null || c.opensPartition || next.measured.trigger < next.q.to) return;
  // "300 families or 1,200 persons are sheltered in schools"
  if (units.is(c.q.to, C.OR) && next.q.from === c.q.to + 1 && isOtherUnit(c.q, next.q)) {
    c.measured = { ...next.measured, rule: "restated" };
    return;
  }
  // "sheltered 1.5 million people, 800,000 of whom had fled": only the part has.
  if (next.q.noun?.ofThem && units.is(c.q.to, C.COMMA)) return;
  // "900 fell ill, none of whom died"
  if (next.q.value === 0 && c.q.value !== 0) return;
  // "Doctors were arrested: 157 so far, and 32 have been killed"
  if (isBare(c.q) && units.is(c.q.from - 1, C.COLON)) return;
  if (!joined(units, c.end, next.q.from) || !alike(c.q, next.q) || !saysNoOther(units, c.q)) return;
  if (opensWithOf(units, c.q.from, first) && saysComma(units, c.end, next.q.from)) return;
  const { trigger } = next.measured;
  const finite =
    (units.is(trigger, C.V_I) && units.is(trigger, C.V_FIN)) || isFinitePredicate(units, next.q.to, trigger);
  if (finite && isOfVerbBefore(units, c.q.from, first)) return;
  c.measured = lend(units, next.measured, `${next.measured.rule}+and`, c.q);
  if (isAmongState(units, next) || next.partOfBefore || next.measured.rule === "part-of-whole")
    [c.whole, c.partOfBefore] = [next.whole, next.partOfBefore];
}

const CLAUSES = maskOf(["COMMA", "SEMICOLON", "COLON", "STOP", "DASH", "QUOTE"]);

/** "Of the 40, three died", "Out of 12 men and nine women, four died": how many there were, of whom the verb tells a part. */
function opensWithOf(units: Units, at: number, first: number): boolean {
  let opening = at;
  while (opening > first && !units.any(opening - 1, CLAUSES)) opening--;
  // "Instead of 12 fighters, three farmers died"
  return opening < at && (units.endsIn(opening, C.OF) || (opening + 1 < at && units.is(opening + 1, C.OF)));
}

function saysComma(units: Units, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (units.is(at, C.COMMA)) return true;
  return false;
}

/** "Six nurses are among the 80 people confirmed dead". */
function isAmong(units: Units, c: Candidate, next: Candidate): boolean {
  // "12 deaths among the 40 hurt"
  if (c.measured !== null && c.measured.measure !== next.measured?.measure) return false;
  const among = units.is(c.q.to, C.BE) ? c.q.to + 1 : c.q.to;
  return units.is(among, C.AMONG) && next.q.from - among <= 2 && alike(c.q, next.q);
}

/** The longest "displaced" between a number and what says it in another unit. */
const RESTATED = 4;

const WITHIN = maskOf(["FROM", "IN", "OR"]);

/** What befalls whole families. */
const OF_FAMILIES: ReadonlySet<string> = new Set(["displaced", "returned", "in_need"]);

/** "12,400 people displaced (2,480 families)", "900 people from 200 families fled": the same in households, or in people. */
function restate(units: Units, before: Candidate, c: Candidate): void {
  if (before.measured === null || c.q.from - before.q.to > RESTATED) return;
  const bracketed = units.is(c.q.to, C.CLOSE) && units.is(c.q.from - 1, C.OPEN);
  // "1,700 families, or 10,200 people, fled"
  const lead = units.is(before.q.to, C.COMMA) && units.any(before.q.to + 1, WITHIN) ? before.q.to + 1 : before.q.to;
  const within = units.any(lead, WITHIN) && c.q.from === lead + 1 && OF_FAMILIES.has(before.measured.measure);
  if (!bracketed && !within) return;
  if (isOtherUnit(before.q, c.q)) c.measured = { ...before.measured, rule: "restated" };
}

const PART_BEGINS = maskOf(["AND", "COMMA", "SEMICOLON"]);

/** "94 of them were women and 50 were children": a second part of the same whole. */
function partAlike(units: Units, before: Candidate, c: Candidate): void {
  const part = before.whole !== null || before.partOfBefore || before.q.noun?.ofThem;
  if (c.measured !== null || before.measured === null || !part || c.q.implied) return;
  if (isSecondPredicate(units, before, c.q)) {
    c.measured = { ...before.measured, rule: "part-of-before", trigger: c.q.from };
    [c.whole, c.partOfBefore] = [before.whole, before.partOfBefore];
    return;
  }
  if (!isBare(c.q)) return;
  if (!units.any(c.q.from - 1, PART_BEGINS)) return;
  const placed = before.measured.measure === "displaced" && isThere(units, c.q.to);
  if (!placed && (predicateNoun(units, before.q) < 0 || predicateNoun(units, c.q) < 0)) return;
  c.measured = { ...before.measured, rule: "part-of-before", trigger: c.q.from };
  [c.whole, c.partOfBefore] = [before.whole, before.partOfBefore];
}

/** "Nineteen of the dead were children and 12 women": the verb of the first stands for both. */
function isSecondPredicate(units: Units, { q: before }: Candidate, q: NumberUnits): boolean {
  const noun = predicateNoun(units, before);
  if (noun < 0 || q.noun === null || q.noun.unitClass !== "person" || !isClosed(units, q)) return false;
  const lead = units.is(q.from - 1, C.COMMA) ? noun + 1 : q.from - 1;
  return lead === noun + 1 && (units.is(lead, C.AND) || units.is(lead, C.COMMA));
}
