import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { QUARREL } from "../words/en/patterns.ts";
import { isNoun } from "./en/speech/marks.ts";
import { counts, speaksOfIt } from "./en/speech/rejecting.ts";
import { leavesOff } from "./en/speech/scope.ts";
import type { Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** How many units before the number or its verb a word of denial may stand. */
const BEFORE = 12;
/** How many units before the verb "not" may stand: "did not kill", "nor did it wound". */
const NEGATION_REACH = 3;
/** How many units behind the number what is said of it may end. */
const BEHIND = 30;

const ENDS = maskOf(["SEMICOLON", "STOP"]);
const BREAKS = maskOf(["SEMICOLON", "STOP", "COLON"]);
const CLAUSE_BOUNDS = maskOf(["COMMA", "SEMICOLON", "STOP", "COLON", "QUOTE", "AND", "OR", "CONJ", "WHO", "NOUN"]);
const JOINS = maskOf(["COMMA", "AND", "CONJ"]);
const NUMBERS = maskOf(["NUM", "NUMWORD", "VAGUE"]);
const COUNTS = maskOf(["CHARGE", "TALLY", "REPORTS", "RUMOUR", "COUNT_NOUN"]);
const DENIES = maskOf(["DENY", "RETRACT"]);
const DENIALS = maskOf(["DENY", "DISPUTES", "EARLIER_TEXT", "RETRACT", "UNTRUE"]);
const UNTRUE = maskOf(["UNTRUE", "RETRACT", "DENY"]);
const WAS = maskOf(["BE", "ADV", "QUOTE", "HAVE"]);
/** Words behind which another clause tells what "was withdrawn". */
const OTHER_CLAUSE = maskOf(["COMMA", "SEMICOLON", "STOP", "COLON", "WHO", "AS", "CLAUSE", "AFTERMATH", "EARLIER"]);

/** Whether the words say that a count is not so: denied or taken back before it, in its own clause, or behind it. */
export const isDenied = (units: Units, q: NumberUnits, measured: Measured, first: number): boolean =>
  isNegated(units, q, measured, first) ||
  (units.hasAny(DENIALS) &&
    (isDeniedBefore(units, first, Math.min(q.from, measured.trigger)) ||
      isUntrue(units, q, first) ||
      isRejected(units, q) ||
      isTakenBack(units, q)));

/** "denied that 12 had died", "withdraws the figure of 12 dead". */
function isDeniedBefore(units: Units, first: number, to: number): boolean {
  let closed = false;
  let told = -1;
  // "Correction: an earlier post said"
  const corrects = units.hasAny(CORRECTION);
  for (let i = to - 1; i >= Math.max(first, to - BEFORE); i--) {
    // "A false report said 40 had died"
    const false_ = units.is(i, C.UNTRUE) && units.any(i + 1, COUNTS) && !units.any(i - 1, WAS);
    if (
      false_ ||
      isSaidToBeFalse(units, i) ||
      takesBack(units, i) ||
      disputesCount(units, i) ||
      (corrects && units.is(i, C.EARLIER_TEXT))
    )
      return !(closed && isInPassing(units, i));
    if (units.is(i, C.DENY))
      return !(closed && isInPassing(units, i)) && !deniesOther(units, i, told) && !isUndenied(units, i);
    closed ||= units.is(i, C.COMMA);
    if (units.is(i, C.CLAUSE) || isWhere(units, i) || (units.is(i, C.CONJ) && units.is(i - 1, C.COMMA))) told = i;
    if (units.any(i, BREAKS) || leavesOff(units, i) || speaksAnew(units, i) || goesOnWith(units, i)) return false;
  }
  return false;
}

/** "said it was false that 40 had died" */
const isSaidToBeFalse = (units: Units, at: number) =>
  units.is(at, C.UNTRUE) && units.is(at + 1, C.THAT) && !units.any(at - 1, NOBODY);

/** "a market where", "a raid in which" */
const isWhere = (units: Units, at: number) =>
  units.is(at, C.WHERE) || (units.is(at, C.WHO) && !units.is(at, C.THAT) && units.any(at - 1, RELATING));

const RELATING = maskOf(["IN", "PREP", "FROM"]);
/** What somebody says he has no part in, whatever came of it. */
const BLAME = maskOf(["BLAME"]);
/** What stands for a statement: what it says is denied with it. */
const STATEMENTS = maskOf(["THAT", "CHARGE", "RUMOUR", "REPORTS"]);
/** How many words "any knowledge of or" may stand before the blame. */
const BLAMED = 3;

/** "denied any role in the deaths of 12", "denied having used tear gas when 12 died", ", but 12 died": what is denied is something else; `told` is where the clause of the count begins. */
function deniesOther(units: Units, at: number, told: number): boolean {
  for (let i = at + 1; i <= at + BLAMED && units.isWord(i) && !units.any(i, STATEMENTS); i++)
    if (units.any(i, BLAME)) return true;
  if (told < 0) return false;
  if (units.is(told, C.CONJ)) return true;
  for (let i = at; i < told; i++) if (units.any(i, STATEMENTS)) return false;
  return true;
}

const HELPERS = maskOf(["HAVE", "MODAL", "ADV", "DID"]);

/** "did not deny that 12 had died", "nobody disputes that" */
function isUndenied(units: Units, at: number): boolean {
  let before = at - 1;
  while (units.any(before, HELPERS)) before--;
  return units.any(before, NOBODY);
}

/** "says this is not true and that 39 are missing": what goes on with "that" goes on with "says". */
function goesOnWith(units: Units, at: number): boolean {
  if (!units.is(at, C.AND) || !units.is(at + 1, C.THAT)) return false;
  return units.is(at - 1, C.UNTRUE) || (units.any(at - 1, DENIALS) && units.is(at - 2, C.BE));
}

/** "Tovar, which denies it, lost 12 men": the clause closes at its comma. */
const isInPassing = (units: Units, at: number) =>
  units.is(at - 1, C.WHO) || (units.is(at - 2, C.WHO) && units.any(at - 1, WAS)) || isOfItAll(units, at);

/** "although the army denies it, 12 men died", "contrary to reports, 12 died" */
const isOfItAll = (units: Units, at: number) =>
  units.is(at + 2, C.COMMA) && (units.is(at + 1, C.IT) || units.any(at + 1, STATEMENTS));

/** "The army denied the raid and said 12 rebels were killed", "Tovar, which denies it, says": what is said from there on is no part of the denial. */
function speaksAnew(units: Units, at: number): boolean {
  if (units.is(at, C.SAYING)) return units.is(at - 1, C.COMMA);
  if (!units.is(at, C.SAY) || units.is(at, C.RUMOUR) || units.is(at + 1, C.COMMA) || isNoun(units, at)) return false;
  for (let i = at - 1; i >= at - 3; i--) if (units.any(i, JOINS)) return true;
  return false;
}

/** "withdrew the figure", "retracted its claim", unlike "withdrew from the town". */
function takesBack(units: Units, at: number): boolean {
  if (!units.is(at, C.RETRACT)) return false;
  for (let i = at + 1; i <= at + 3; i++) if (units.any(i, COUNTS)) return true;
  return false;
}

/** How many words "the health ministry's" may have before "toll". */
const WHOSE = 5;
const TOLLS = maskOf(["TOLL", "TALLY", "COUNT_NOUN", "CHARGE"]);

/** "disputes the ministry's toll of 40", unlike "land disputes: toll of 40", "was disputed". */
function disputesCount(units: Units, at: number): boolean {
  if (!units.is(at, C.DISPUTES) || units.any(at - 1, WAS) || QUARREL.test(units.text(Math.max(0, at - 1), at)))
    return false;
  for (let i = at + 1; i <= at + WHOSE && (units.isWord(i) || units.is(i, C.POSS)); i++)
    if (units.any(i, TOLLS)) return true;
  return false;
}

/** "did not kill 12 people", "could not verify the deaths of six": the word that gives the measure is negated in its own clause. */
function isNegated(units: Units, q: NumberUnits, { trigger }: Measured, first: number): boolean {
  // "It was not 31 people who died", "three died, not 31"
  if (units.is(q.from - 1, C.NOT)) return true;
  const bound = Math.max(first, trigger - NEGATION_REACH, trigger > q.from ? q.to : first);
  for (let i = trigger - 1; i >= bound && !units.any(i, CLAUSE_BOUNDS); i--) if (units.is(i, C.NOT)) return true;
  return false;
}

const CALLS = maskOf(["CALLS"]);
const SAID_OF = maskOf(["BE", "HAVE", "PROVES"]);
const CORRECTION = maskOf(["CORRECTION"]);
const NOBODY = maskOf(["NOT", "NONE", "NOBODY"]);

/** How many units before the number "reports", "an estimate by the chief" may stand, and how many behind it "were wrong". */
const CALLED = 8;
const JUDGED = 16;

/** "The figure of 40 dead was wrong", "reports that 40 were killed have been withdrawn". */
function isUntrue(units: Units, { from, to }: NumberUnits, first: number): boolean {
  if (!isCalled(units, from, first)) return false;
  const named = units.hasAny(CALLS);
  for (let i = to; i < to + JUDGED && !units.any(i, OTHER_CLAUSE); i++) {
    // "called reports of 40 dead false"
    if (named && units.is(i, C.UNTRUE)) return true;
    if (!units.any(i, SAID_OF)) continue;
    let at = i + 1;
    while (units.any(at, WAS)) at++;
    if (units.any(at, UNTRUE) && !units.is(at + 1, C.ON_BEHALF) && !isWithheld(units, at)) return true;
  }
  return false;
}

/** "were denied help" */
const isWithheld = (units: Units, at: number) =>
  units.is(at, C.DENY) && units.isWord(at + 1) && !units.any(at + 1, DENIED_SO);

const DENIED_SO = maskOf(["BY", "AS", "IN", "ON", "PREP", "TIME", "WEEKDAY", "AND", "CONJ", "SAY", "ADV"]);

/** "the figure of", "reports that": the count is the whole of what a noun stands for. */
function isCalled(units: Units, from: number, first: number): boolean {
  let linked = false;
  for (let i = from - 1; i >= Math.max(first, from - CALLED) && !units.any(i, NOUN_ENDS); i--) {
    // "count of" is one unit.
    if (units.any(i, COUNTS) && (linked || (i === from - 1 && !units.isSingle(i)))) return true;
    linked = units.is(i, C.OF) || units.is(i, C.WHO) || (linked && !units.is(i, C.SAY));
  }
  return false;
}

const NOUN_ENDS = maskOf(["COMMA", "SEMICOLON", "STOP", "COLON"]);

/** How many units behind "a claim" who denies it may stand. */
const CLAIM = 10;

/** "killed 17 soldiers, a number that the army rejected", "a charge dismissed by the governor". */
function isRejected(units: Units, { to }: NumberUnits): boolean {
  let others = false;
  for (let i = to; i < to + BEHIND && i < units.count && !units.any(i, ENDS); i++) {
    if (units.is(i, C.COMMA) || units.is(i, C.DASH)) {
      const noun = claimAt(units, i + 1);
      if (noun > 0) return (!others || isOfAll(units, noun)) && deniesFrom(units, noun + 1);
    } else if (speaksOfIt(units, i)) return false;
    others ||= counts(units, i);
  }
  return false;
}

/** "a claim", "an inflated number", "figures": the noun that stands for what was said before a comma; -1 where none does. */
function claimAt(units: Units, from: number): number {
  for (let i = from; i < from + 3 && units.isWord(i); i++) {
    if (units.is(i, C.CHARGE)) return i;
    if (units.is(i, C.SAY) || units.is(i, C.THE)) return -1;
  }
  return -1;
}

/** "a number" is the one right before, "figures" and "a claim" are all that was said. */
const isOfAll = (units: Units, noun: number) => !units.is(noun, C.SUM);

function deniesFrom(units: Units, from: number): boolean {
  for (let i = from; i < from + CLAIM && i < units.count && !units.any(i, BREAKS); i++) {
    if (units.is(i, C.COMMA)) return false;
    if (units.any(i, DENIES)) return !units.any(i - 1, NOBODY);
  }
  return false;
}

/** "12 had died; it later withdrew that figure". */
function isTakenBack(units: Units, { to }: NumberUnits): boolean {
  for (let i = to; i < to + BEHIND && i < units.count; i++) {
    if (units.is(i, C.STOP) || units.any(i, NUMBERS)) return false;
    if (takesBack(units, i)) return !units.is(i - 1, C.NOT);
  }
  return false;
}
