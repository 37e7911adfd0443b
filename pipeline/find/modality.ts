import type { Modality } from "../types.ts";
import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { WILL_BE_THERE } from "../words/en/patterns.ts";
import { isDenied } from "./denial.ts";
import { isAsked } from "./en/questions.ts";
import { isAny } from "./en/speech/marks.ts";
import type { Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { isArranged, isHeadline, isSetDown } from "./plan.ts";
import type { Units } from "./units.ts";

/** How many units before the number or its verb a word may stand that makes it a projection or a plan. */
const REACH = 5;

/** Whether a class stands from unit `from` to `to` (exclusive), in the same clause. */
function stands(units: Units, cls: number, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (units.is(i, cls) && !isInName(units, i) && !willTell(units, i) && !isOfOther(units, i, to)) return true;
    if (units.any(i, BREAKS) || isWhere(units, i)) return false;
  }
  return false;
}

/** "12 feared dead, 30 injured": said of those before the comma alone. */
const isOfOther = (units: Units, at: number, to: number) =>
  units.is(at, C.STATE) && units.is(at + 1, C.COMMA) && at + 2 === to && units.any(to, NUMBERS);

/** "may hit Qamra, where 40 people died in May": what is told of the place has happened. */
const isWhere = (units: Units, at: number) => units.is(at, C.COMMA) && units.is(at + 1, C.WHERE);

/** "witnesses would tell how 12 girls were abducted": told is what happened. */
const willTell = (units: Units, at: number) => units.is(at, C.FUTURE) && isAny(units, at + 1, C.SAY, C.TELL);

/** "Projection: 300 refugees", "Under this scenario, 300 people die" */
function isOutlook(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!units.is(i, C.OUTLOOK)) continue;
    if (units.is(i + 1, C.COLON)) return true;
    if (units.is(i + 1, C.COMMA)) for (let k = i - 1; k > i - LEAD; k--) if (isAny(units, k, C.IN, C.PREP)) return true;
  }
  return false;
}

/** How many words "under the worst-case" may have before "scenario". */
const LEAD = 6;

/** "Risk Management Office": no risk. */
function isInName(units: Units, at: number): boolean {
  if (!units.capital(at)) return false;
  // "the Secretariat for Risk Management"
  if (isAny(units, at - 1, C.FOR, C.OF) && units.capital(at - 2) && units.capital(at + 1)) return true;
  let end = at + 1;
  while (units.isWord(end) && units.capital(end)) end++;
  return end > at + 1 && isAny(units, end - 1, C.BODY, C.SPEAKER);
}

const BREAKS = maskOf(["SEMICOLON", "STOP"]);
/** Words without which a sentence reports, and counts without saying how. */
const HEDGES = maskOf([
  ...["DENY", "DISPUTES", "NOT", "PLAN", "PROJECT", "UNTRUE", "RETRACT", "ATTEMPT"],
  ...["ARRANGE", "WANTS", "OUTLOOK", "EARLIER_TEXT"],
]);
const METHODS = maskOf(["DOCUMENTED", "ESTIMATED"]);

/** Projected, denied, planned, else reported: read off the words before the number and its verb, between the two, and behind. */
export function modalityOf(units: Units, q: NumberUnits, measured: Measured, first: number): Modality {
  if (isHeadline(units, q, measured, first) || isSetDown(units, q)) return "planned";
  if (isAsked(units, first, q.to)) return "projected";
  if (!units.hasAny(HEDGES)) return "reported";
  const start = Math.min(q.from, measured.trigger);
  const end = Math.max(q.to, measured.trigger + 1);
  // "will hang for killing 40 people"
  const past = units.is(measured.trigger, C.V_ING) && units.is(measured.trigger - 1, C.FOR);
  const near = past ? start : Math.max(first, start - REACH);
  if (isDenied(units, q, measured, first)) return "denied";
  if (stands(units, C.PLAN, near, start) || stands(units, C.ATTEMPT, near, start)) return "planned";
  const between = Math.min(q.to, measured.trigger);
  // "300 families are to be moved"
  if (stands(units, C.PLAN, between, end) || isArranged(units, q, measured, first)) return "planned";
  if (stands(units, C.PROJECT, near, start) || isOutlook(units, near, start) || isHedged(units, q, between, end))
    return "projected";
  return willBeThere(units, q, measured.trigger) ? "projected" : "reported";
}

/** "40,000 refugees will be in Chad by December", unlike "40,000 refugees will be in need": the noun alone says that they are displaced. */
const willBeThere = (units: Units, { to }: NumberUnits, trigger: number) =>
  trigger < to &&
  units.is(to, C.PROJECT) &&
  WILL_BE_THERE.test(units.source.slice(units.end(to - 1), units.end(to - 1) + BEING));

/** The longest " could still be living in C". */
const BEING = 36;

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
