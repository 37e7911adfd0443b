/*
 * What stands between commas behind a number and says who they were: "five people, two men and three women, were killed".
 */
import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { type Candidate, isBare } from "../candidate.ts";
import { isOtherKind } from "../other-kind.ts";
import type { Units } from "../units.ts";

const LIST_ITEM = maskOf(["A_AN", "AND", "OR", "NUM", "NUMWORD"]);

/** "one colleague, a nurse, was killed", "two survivors, a couple,": the same by what they are. */
export const isApposed = (units: Units, before: Candidate, { q, end }: Candidate): boolean =>
  (q.implied ? before.q.value === 1 : isBare(q) && before.q.value === q.value) &&
  before.end === q.from - 1 &&
  units.is(before.end, C.COMMA) &&
  units.is(end, C.COMMA) &&
  !units.any(end + 1, LIST_ITEM);

const JOINS = maskOf(["COMMA", "AND"]);

/** How many candidates behind a whole are its parts: those between commas that make it up; 0 where they do not. */
function partsBehind(units: Units, candidates: readonly Candidate[], at: number): number {
  const { q, end } = candidates[at]!;
  if (q.value === null || !units.is(end, C.COMMA)) return 0;
  let sum = 0;
  let to = end;
  for (let i = at + 1; i < candidates.length; i++) {
    const part = candidates[i]!;
    let from = to;
    while (from < part.q.from && units.any(from, JOINS)) from++;
    if (from !== part.q.from || part.measured === null || part.q.value === null || isOtherKind(units, q, part.q))
      return 0;
    sum += part.q.value;
    to = part.end;
    if (sum >= q.value) return sum === q.value && i > at + 1 && units.is(to, C.COMMA) ? i - at : 0;
  }
  return 0;
}

/** "Five people, two men and three women, were killed": who they were, and no five more. */
export function linkApposed(units: Units, candidates: readonly Candidate[]): void {
  for (let i = 0; i < candidates.length; i++) {
    const whole = candidates[i]!;
    if (whole.measured === null || whole.whole !== null) continue;
    const parts = partsBehind(units, candidates, i);
    for (const part of candidates.slice(i + 1, i + 1 + parts)) {
      part.whole = whole;
      part.measured = { ...whole.measured, rule: "part-of-whole" };
    }
    i += parts;
  }
}
