/*
 * The numbers right behind one that add up to it, whatever tells them apart: "12 people died, eight from one house and four from another".
 */
import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { type Candidate, countingOwn, isBare } from "../candidate.ts";
import type { Units } from "../units.ts";

const MARKS = maskOf(["COMMA", "COLON", "DASH", "OPEN"]);
const CLAUSE_ENDS = maskOf(["STOP", "SEMICOLON"]);
const PREDICATES = maskOf(["BE", "HAVE", "MODAL", "SAY"]);

/**
 * "Twelve people died, eight from one house and four from another", "Dead: 31 (Homs 19, Hama 12)": the numbers right behind one that add up to it are
 * its parts, whatever tells them apart.
 */
export function linkSum(units: Units, candidates: readonly Candidate[]): void {
  for (let i = 0; i < candidates.length - 2; i++) {
    const whole = candidates[i]!;
    if (whole.measured === null || whole.whole !== null || whole.q.noun?.ofThem) continue;
    // "Bukavu (300), Uvira (200) and Bunia (100)"
    if (units.is(whole.q.from - 1, C.OPEN)) continue;
    const to = partsEnd(units, candidates, i);
    for (let k = i + 1; k < to; k++) takePart(candidates[k]!, whole);
  }
}

/** One past the candidates, two or more, right behind one that add up to it and may all be parts of it; its own index where there are none. */
export function endOfSum(
  candidates: readonly Candidate[],
  at: number,
  mayBePart: (part: Candidate, before: Candidate) => boolean,
): number {
  let left = candidates[at]!.q.value;
  if (left === null) return at;
  for (let i = at + 1; i < candidates.length; i++) {
    const part = candidates[i]!;
    if (part.q.value === null || !mayBePart(part, candidates[i - 1]!)) return at;
    left -= part.q.value;
    if (left <= 0) return left === 0 && i > at + 1 ? i + 1 : at;
  }
  return at;
}

/** One past the parts of a candidate; its own index where it has none. */
function partsEnd(units: Units, candidates: readonly Candidate[], at: number): number {
  const { q, measured } = candidates[at]!;
  const open = candidates[at + 1]!.q.from - 1;
  if (!units.any(open, MARKS) || measured!.trigger >= open) return at;
  // "killed nine herders, a nun and four pupils" lists more; "12 died in Tovar, eight in Obo and four in Lisk": each has a place of its own.
  if (units.is(open, C.COMMA) && (measured!.trigger < q.to || hasPlace(units, q.to, open))) return at;
  return endOfSum(
    candidates,
    at,
    (part, before) => isPart(units, part, measured!.measure) && !isParted(units, before.q.to, part.q.from),
  );
}

const isParted = (units: Units, from: number, to: number) => {
  for (let i = from; i < to; i++) if (units.any(i, CLAUSE_ENDS)) return true;
  return false;
};

function hasPlace(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (units.is(i, C.PLACE) || (units.is(i, C.IN) && units.capital(i + 1))) return true;
  return false;
}

/** What counts the same, or is bare and has no verb of its own; who died "in hospital" is not counted for lying there. */
const isPart = (units: Units, { q, measured, whole }: Candidate, measure: string): boolean => {
  if (q.kind !== null || q.value === 0 || q.noun?.ofThem) return false;
  if (measured === null) return isBare(q) && !q.implied && !units.any(q.to, PREDICATES);
  return whole === null && (measured.measure === measure || (isBare(q) && measured.rule.startsWith("state-after")));
};

function takePart(part: Candidate, whole: Candidate): void {
  const own = part.measured?.measure === whole.measured!.measure ? part.measured : null;
  part.measured = countingOwn(part.q, own ?? { ...whole.measured!, rule: "part-of-sum" });
  part.whole = whole;
}
