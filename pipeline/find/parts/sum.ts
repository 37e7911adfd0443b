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
    if (whole.measured === null || whole.whole !== null || whole.q.value === null || whole.q.noun?.ofThem) continue;
    // "Bukavu (300), Uvira (200) and Bunia (100)"
    if (units.is(whole.q.from - 1, C.OPEN)) continue;
    const to = endOfSum(units, candidates, i);
    for (let k = i + 1; k < to; k++) takePart(candidates[k]!, whole);
  }
}

/** One past the candidates behind one that add up to it; its own index where none do. */
function endOfSum(units: Units, candidates: readonly Candidate[], at: number): number {
  const { q, measured } = candidates[at]!;
  const open = candidates[at + 1]!.q.from - 1;
  if (!units.any(open, MARKS) || measured!.trigger >= open) return at;
  // "killed nine herders, a nun and four pupils" lists more; "12 died in Tovar, eight in Obo and four in Lisk": each has a place of its own.
  if (units.is(open, C.COMMA) && (measured!.trigger < q.to || hasPlace(units, q.to, open))) return at;
  let left = q.value!;
  for (let k = at + 1; k < candidates.length; k++) {
    const part = candidates[k]!;
    if (part.q.kind !== null || part.q.value === null || part.q.value === 0 || part.q.noun?.ofThem) return at;
    if (!isPart(units, part, measured!.measure) || isParted(units, candidates[k - 1]!.q.to, part.q.from)) return at;
    left -= part.q.value;
    if (left <= 0) return left === 0 && k > at + 1 ? k + 1 : at;
  }
  return at;
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
  if (measured === null) return isBare(q) && !q.implied && !units.any(q.to, PREDICATES);
  return whole === null && (measured.measure === measure || (isBare(q) && measured.rule.startsWith("state-after")));
};

function takePart(part: Candidate, whole: Candidate): void {
  const own = part.measured?.measure === whole.measured!.measure ? part.measured : null;
  part.measured = countingOwn(part.q, own ?? { ...whole.measured!, rule: "part-of-sum" });
  part.whole = whole;
}
