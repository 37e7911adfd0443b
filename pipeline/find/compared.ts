/*
 * Numbers of an earlier time, of what the sentence counts now: "148 miners died, compared with 171 in 2018".
 */
import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { beforeOf, type Candidate, isBare } from "./candidate.ts";
import { unitOf } from "./counted-noun.ts";
import type { Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { wholeBefore } from "./parts/whole.ts";
import type { Units } from "./units.ts";

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
export function compare(units: Units, candidates: readonly Candidate[], at: number): void {
  const c = candidates[at]!;
  const lead = units.is(c.q.from - 1, C.DET) ? c.q.from - 2 : c.q.from - 1;
  if (c.measured !== null || !(units.is(lead, C.AGAINST) || isEarlierAside(units, c.q))) return;
  const other = wholeBefore(candidates, at, c.q, null);
  if (other?.measured && comparePair(units, candidates, at, other)) return;
  if (other?.measured) c.measured = { ...other.measured, rule: "compared-with", ...nounOf(other.q, c.q) };
}
