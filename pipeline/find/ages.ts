import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import type { Candidate } from "./candidate.ts";
import type { Units } from "./units.ts";

/** What may stand between a person and the age: "a girl, 7", "two men aged 40 and 51". */
const BETWEEN = maskOf(["COMMA", "AND", "AGED", "HYPHEN", "AGE_BOUND"]);

/** The most units between a number and the age beside it. */
const NEAR = 2;

/** The candidates that are no age and no date, in their order: "a 7-year-old girl, a boy, 9, and two men" counts three times. Those with an age beside end behind it. */
export function withoutAges(units: Units, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some((c) => isAge(c) || saysNothing(c))) return candidates;
  const counts: Candidate[] = [];
  for (const c of candidates) {
    const before = counts.at(-1);
    if (saysNothing(c) && !(isOfChildren(c) && before !== undefined && units.is(before.q.from - 1, C.COMMA))) continue;
    if (!isAge(c)) counts.push(c);
    else if (before !== undefined && isBeside(units, before.end, c.q.from)) before.end = Math.max(before.end, c.q.to);
  }
  return counts;
}

/** "of three" in "a mother of three"; behind a comma, "a teacher, a mother of three and a poet" may be one person. */
const isOfChildren = ({ q }: Candidate) => q.rule.startsWith("children-of");
const saysNothing = (c: Candidate) => c.q.kind === "date" || isOfChildren(c);
const isAge = ({ q }: Candidate) => q.kind === "age";

function isBeside(units: Units, from: number, to: number): boolean {
  if (to - from > NEAR) return false;
  for (let at = from; at < to; at++) if (!units.any(at, BETWEEN)) return false;
  return true;
}
