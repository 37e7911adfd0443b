import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import {
  alike,
  beforeOf,
  type Candidate,
  isBare,
  isOpen,
  isOtherUnit,
  isUpTo,
  overRestated,
  thingsOf,
} from "./candidate.ts";
import { unitOf } from "./counted-noun.ts";
import { isClosed } from "./fits.ts";
import { harmed, isHarm, type Measured, measureOf } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { linkAlone } from "./parts/alone.ts";
import { isApposed, linkApposed } from "./parts/apposed.ts";
import { linkCause } from "./parts/by-cause.ts";
import { isAmongState } from "./parts/cues.ts";
import { measureOfOpening, opensWithParts } from "./parts/opening.ts";
import { linkPart } from "./parts/part.ts";
import { linkSum } from "./parts/sum.ts";
import { wholeBefore } from "./parts/whole.ts";
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
    // "took 187 pupils from a school and 125 from another": nobody counts the school.
    const last = lastCounting(candidates, i);
    const before = last && overRestated(units, candidates, i, last);
    if (before !== undefined) shareWhole(units, before, c);
    if (before !== undefined && escapes(before, c)) c.measured = null;
    const beside = candidates[i - 1];
    if (beside !== undefined && isApposed(units, beside, c)) {
      beside.measured ??= c.measured;
      c.measured = null;
      continue;
    }
    if (before === undefined || c.measured !== null) continue;
    restate(units, before, c);
    partAlike(units, before, c);
    harmAlike(units, before, c);
    shareVerb(units, before, c, candidates[i + 1]);
    // Behind a thing that nobody counts the list goes on with the verb of the one before.
    const between = candidates[i - 1];
    if (c.measured === null && between?.measured === null && i > 1)
      shareVerb(units, lastMeasured(candidates, i - 1), c, candidates[i + 1], between);
    retell(units, before, c);
    compare(units, candidates, i);
  }
  for (let i = candidates.length - 2; i >= 0; i--) joinWithNext(units, candidates[i]!, candidates[i + 1]!, first);
  linkApposed(units, candidates);
  linkSum(units, candidates);
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

const PART_GOES_ON = maskOf(["AND", "COMMA"]);

/** "558 people, among them 50 children and 94 women, were killed": the verb of the whole is not the second part's own. */
function shareWhole(units: Units, before: Candidate, c: Candidate): void {
  if (before.whole === null || c.whole !== null || c.measured === null) return;
  const listed = units.any(before.end, PART_GOES_ON) && c.q.from === before.end + 1;
  const beside = listed && (units.is(c.end, C.COMMA) || (units.is(c.end, C.AND) && units.is(before.end, C.COMMA)));
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
  if (!joined(units, c.end, next.q.from) || !alike(c.q, next.q)) return;
  const { trigger } = next.measured;
  const finite =
    (units.is(trigger, C.V_I) && units.is(trigger, C.V_FIN)) || isFinitePredicate(units, next.q.to, trigger);
  if (finite && isOfVerbBefore(units, c.q.from, first)) return;
  c.measured = lend(units, next.measured, `${next.measured.rule}+and`, c.q);
  if (isAmongState(units, next) || next.partOfBefore) [c.whole, c.partOfBefore] = [next.whole, next.partOfBefore];
}

/** "640 destroyed and 1,210 damaged houses": a bare number counts the things of the one behind. */
function harmWithNext(units: Units, c: Candidate, next: Candidate): void {
  const at = c.q.to;
  const told = isBare(c.q) && !c.q.implied && units.is(at, C.HARM) && units.is(at, C.V_PP);
  if (c.measured !== null || !told || !units.is(at + 1, C.AND) || next.q.from !== at + 2) return;
  if (next.measured === null || !isHarm(next.measured.measure) || next.q.noun === null || next.q.noun.head < 0) return;
  const { measure } = next.measured;
  c.measured = { measure, rule: "harmed-alike", trigger: at, counting: null, noun: next.q.noun.head };
}

/** "Six nurses are among the 80 people confirmed dead". */
function isAmong(units: Units, c: Candidate, next: Candidate): boolean {
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
  const lead = units.is(before.q.to, C.COMMA) && units.is(before.q.to + 1, C.FROM) ? before.q.to + 1 : before.q.to;
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
  if (predicateNoun(units, before.q) < 0 || predicateNoun(units, c.q) < 0) return;
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

const SMALL = maskOf(["ADV", "BE", "AS"]);

/** "412 houses damaged, 31 fully destroyed": a bare number counts the things of the one before. */
function harmAlike(units: Units, before: Candidate, c: Candidate): void {
  if (c.measured !== null || before.measured === null || c.q.implied) return;
  let at = c.q.to;
  while (units.any(at, SMALL)) at++;
  // "Homes damaged: 800; destroyed: 91"
  if (!units.is(at, C.HARM) && units.is(c.q.from - 1, C.COLON)) at = c.q.from - 2;
  else if (!units.is(at, C.HARM)) at = verbOfMore(units, c.q);
  if (!units.is(at, C.HARM)) return;
  const noun = thingsOf(units, before.q, c.q).noun ?? before.measured.noun;
  if (noun === undefined || measureOf(units, at, units.meaning(noun).unit ?? null) === null) return;
  c.measured = { measure: before.measured.measure, rule: "harmed-alike", trigger: at, counting: null, noun };
}

const ADDED = maskOf(["MORE", "DET", "ADV"]);

/** Unit of the verb of "destroyed 4,956 houses and damaged another 1,151", "and damaged 40 more"; -1 where the number has none of its own. */
function verbOfMore(units: Units, q: NumberUnits): number {
  let at = q.from - 1;
  while (units.any(at, ADDED)) at--;
  const more = units.is(q.from - 1, C.MORE) || (q.noun !== null && units.is(q.noun.to - 1, C.MORE));
  const joined = units.is(at - 1, C.AND) || (units.is(at - 1, C.ADV) && units.is(at - 2, C.AND));
  return (more || isBare(q)) && joined && isClosed(units, q) && units.is(at, C.V_FIN) ? at : -1;
}

/** The longest "coastal" between "Of the" and "homes". */
const KIND = 2;

/** "Of the homes that inspectors have seen, 3,937 are destroyed": a bare number counts the things that the sentence opens with. */
function harmOfThose(units: Units, c: Candidate, first: number): void {
  if (c.measured !== null || !isBare(c.q) || c.q.implied || !units.is(first, C.OF) || !units.is(first + 1, C.DET))
    return;
  let noun = first + 2;
  while (noun < first + 2 + KIND && units.isWord(noun) && !units.is(noun, C.NOUN)) noun++;
  const measure = units.is(noun, C.NOUN) ? harmed(units.meaning(noun).unit ?? null) : null;
  let at = c.q.to;
  while (units.any(at, SMALL)) at++;
  if (measure !== null && at > c.q.to && (units.is(at, C.HARM) || units.is(at, C.OUT)))
    c.measured = { measure, rule: "harmed-of-those", trigger: at, counting: null, noun };
}

/** "148 miners, compared with 171": the noun of the number beside it. */
const nounOf = ({ noun }: NumberUnits, q: NumberUnits): { noun?: number } =>
  isBare(q) && noun !== null && noun.head >= 0 ? { noun: noun.head } : {};

/** The longest "previous three weeks" in brackets. */
const ASIDE = 4;
const SPANS = maskOf(["MONTH", "DURATION", "LAST", "TIME", "NUM", "WEEKDAY", "EARLIER"]);

/** "previous week", "week before", ending at a unit. */
const isEarlierTime = (units: Units, at: number) =>
  (units.is(at, C.DURATION) && units.any(at - 1, EARLIER)) || (units.any(at, EARLIER) && units.is(at - 1, C.DURATION));
const EARLIER = maskOf(["LAST", "PREVIOUS", "EARLIER"]);

/** "(April: 14)", "(previous week: 9)" */
function isEarlierAside(units: Units, { from, to }: NumberUnits): boolean {
  // "more than the week before (5,170)"
  if (units.is(from - 1, C.OPEN) && units.is(to, C.CLOSE) && isEarlierTime(units, from - 2)) return true;
  if (!units.is(from - 1, C.COLON) || !units.is(to, C.CLOSE)) return false;
  for (let at = from - 2; at >= from - 2 - ASIDE; at--) {
    if (units.is(at, C.OPEN)) return at < from - 2;
    if (!units.any(at, SPANS)) return false;
  }
  return false;
}

/** The longest "and wounded some" between two counts that two others are set against. */
const BESIDE = 4;

const comparedWith = (units: Units, { q, measured }: Candidate): Measured => ({
  ...measured!,
  rule: "compared-with",
  as: unitOf(units, q, measured!),
});

/** "151 Kenyans and 25 Malians died, against 155 and 29 in all of 2022": each with the one in its own place. */
function comparePair(units: Units, candidates: readonly Candidate[], at: number, second: Candidate): boolean {
  const [c, next] = [candidates[at]!, candidates[at + 1]];
  const first = beforeOf(candidates, at, second);
  if (next === undefined || !isBare(next.q) || !units.is(c.q.to, C.AND) || next.q.from !== c.q.to + 1) return false;
  if (!first?.measured || first.whole !== null || second.q.from - first.end > BESIDE) return false;
  let and = false;
  for (let i = first.end; i < second.q.from; i++) and ||= units.is(i, C.AND);
  if (!and) return false;
  c.measured = comparedWith(units, first);
  next.measured = comparedWith(units, second);
  return true;
}

/** "640 in 2018" behind "against": an earlier time's number of what was counted in the sentence. */
function compare(units: Units, candidates: readonly Candidate[], at: number): void {
  const c = candidates[at]!;
  const lead = units.is(c.q.from - 1, C.DET) ? c.q.from - 2 : c.q.from - 1;
  if (c.measured !== null || !(units.is(lead, C.AGAINST) || isEarlierAside(units, c.q))) return;
  const other = wholeBefore(candidates, at, c.q, null);
  if (other?.measured && comparePair(units, candidates, at, other)) return;
  if (other?.measured) c.measured = { ...other.measured, rule: "compared-with", ...nounOf(other.q, c.q) };
}
