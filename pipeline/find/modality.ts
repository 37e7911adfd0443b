import type { Modality } from "../types.ts";
import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { leavesOff } from "./en/speech/scope.ts";
import type { Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** How many units before the number or its verb a word may stand that makes it a projection, a denial or a plan. */
const REACH = 5;
const DENIAL_REACH = 12;

/** Whether a class stands from unit `from` to `to` (exclusive), in the same clause. */
function stands(units: Units, cls: number, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (units.is(i, cls)) return true;
    if (units.any(i, BREAKS)) return false;
  }
  return false;
}

/** How many units before the verb "not" may stand: "did not kill", "nor did it wound". */
const NEGATION_REACH = 3;
const BREAKS = maskOf(["SEMICOLON", "STOP"]);
/** Words without which a sentence reports, and counts without saying how. */
const HEDGES = maskOf(["DENY", "NOT", "PLAN", "PROJECT", "UNTRUE", "ATTEMPT"]);
const METHODS = maskOf(["DOCUMENTED", "ESTIMATED"]);
const CLAUSE_BOUNDS = maskOf(["COMMA", "SEMICOLON", "STOP", "COLON", "QUOTE", "AND", "OR", "CONJ", "WHO", "NOUN"]);

const WAS = maskOf(["BE", "ADV", "QUOTE", "HAVE"]);

/** The longest "soldiers martyred and a dozen taken hostage" between "claims of" and "are baseless". */
const CLAIM = 8;

/** "The figure of 40 dead was wrong", "reports of 40 people killed are exaggerated". */
function isUntrue(units: Units, { from, to }: NumberUnits): boolean {
  if (!units.is(units.is(from - 1, C.DET) ? from - 2 : from - 1, C.OF)) return false;
  let at = to;
  while (at < to + CLAIM && !units.is(at, C.BE)) if (units.any(at++, BREAKS)) return false;
  if (!units.is(at, C.BE)) return false;
  do at++;
  while (units.any(at, WAS));
  return units.is(at, C.UNTRUE);
}

/** Whether a word of denial stands in a stretch of units, with what it denies behind it. */
function isDenied(units: Units, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (units.is(i, C.DENY)) return true;
    if (units.any(i, BREAKS) || leavesOff(units, i)) return false;
  }
  return false;
}

/** "did not kill 12 people", "could not verify the deaths of six": the word that gives the measure is negated in its own clause. */
function isNegated(units: Units, q: NumberUnits, { trigger }: Measured, first: number): boolean {
  const bound = Math.max(first, trigger - NEGATION_REACH, trigger > q.from ? q.to : first);
  for (let i = trigger - 1; i >= bound && !units.any(i, CLAUSE_BOUNDS); i--) if (units.is(i, C.NOT)) return true;
  return false;
}

/** Projected, denied, planned, else reported: read off the words before the number and its verb, and between the two. */
export function modalityOf(units: Units, q: NumberUnits, measured: Measured, first: number): Modality {
  if (!units.hasAny(HEDGES)) return "reported";
  const start = Math.min(q.from, measured.trigger);
  const end = Math.max(q.to, measured.trigger + 1);
  const near = Math.max(first, start - REACH);
  if (isDenied(units, Math.max(first, start - DENIAL_REACH), start)) return "denied";
  if (isNegated(units, q, measured, first) || isUntrue(units, q)) return "denied";
  if (stands(units, C.PLAN, near, start) || stands(units, C.ATTEMPT, near, start)) return "planned";
  const between = Math.min(q.to, measured.trigger);
  // "300 families are to be moved"
  if (stands(units, C.PLAN, between, end)) return "planned";
  if (stands(units, C.PROJECT, near, start) || isHedged(units, q, between, end)) return "projected";
  return "reported";
}

const NUMBERS = maskOf(["NUM", "NUMWORD", "VAGUE"]);

/** Whether "may" stands between a number and its verb; "scores, and likely hundreds, were killed" hedges the hundreds alone. */
function isHedged(units: Units, q: NumberUnits, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (units.is(i, C.PROJECT) && !(i > q.to && units.any(i + 1, NUMBERS))) return true;
    if (units.any(i, BREAKS)) return false;
  }
  return false;
}

/** Whether the words say how it was counted: "verified", "identified by name", "an estimated". */
export function methodOf(
  units: Units,
  q: NumberUnits,
  measured: Measured,
  first: number,
): "documented" | "estimated" | null {
  if (!units.hasAny(METHODS)) return null;
  const near = Math.max(first, Math.min(q.from, measured.trigger) - REACH);
  const end = Math.max(q.to, measured.trigger + 1);
  if (stands(units, C.DOCUMENTED, near, end)) return "documented";
  return stands(units, C.ESTIMATED, near, end) ? "estimated" : null;
}
