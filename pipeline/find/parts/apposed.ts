/*
 * What stands between commas behind a number and says who they were: "five people, two men and three women, were killed".
 */
import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { type Candidate, isBare } from "../candidate.ts";
import { isOtherKind } from "../other-kind.ts";
import type { Units } from "../units.ts";
import { endOfSum } from "./sum.ts";

const LIST_ITEM = maskOf(["A_AN", "AND", "OR", "NUM", "NUMWORD"]);

/** "one colleague, a nurse, was killed", "two survivors, a couple,": the same by what they are. */
export const isApposed = (units: Units, before: Candidate, { q, end }: Candidate): boolean =>
  (q.implied ? before.q.value === 1 : isBare(q) && before.q.value === q.value) &&
  before.end === q.from - 1 &&
  units.is(before.end, C.COMMA) &&
  units.is(end, C.COMMA) &&
  !units.any(end + 1, LIST_ITEM);

const JOINS = maskOf(["COMMA", "AND"]);

/** One past the candidates between commas that make up the one before them; its own index where none do. */
function partsEnd(units: Units, candidates: readonly Candidate[], at: number): number {
  const { q, end } = candidates[at]!;
  if (!units.is(end, C.COMMA)) return at;
  const to = endOfSum(candidates, at, (part, before) => {
    let from = before.end;
    while (from < part.q.from && units.any(from, JOINS)) from++;
    return from === part.q.from && part.measured !== null && !isOtherKind(units, q, part.q);
  });
  return to > at && units.is(candidates[to - 1]!.end, C.COMMA) ? to : at;
}

/** "Five people, two men and three women, were killed": who they were, and no five more. */
export function linkApposed(units: Units, candidates: readonly Candidate[]): void {
  for (let i = 0; i < candidates.length; i++) {
    const whole = candidates[i]!;
    if (whole.measured === null || whole.whole !== null) continue;
    const to = partsEnd(units, candidates, i);
    for (const part of candidates.slice(i + 1, to)) {
      part.whole = whole;
      part.measured = { ...whole.measured, rule: "part-of-whole" };
    }
  }
}
