/*
 * Parts in brackets or behind the colon right after their whole: "Deaths: 31 (12 women, 9 children)", "14 dead: seven in Qamra".
 */
import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { type Candidate, countingOwn, isBare, isUpTo } from "../candidate.ts";
import { isHarm } from "../measured.ts";
import type { Units } from "../units.ts";

/** Makes a number a part of the one before where it tells that again; whether it does. */
export function linkToldAgain(units: Units, whole: Candidate | undefined, c: Candidate): boolean {
  if (whole === undefined) return false;
  if (opensBracket(units, whole, c) || opensList(units, whole, c))
    c.measured = countingOwn(c.q, c.measured ?? { ...whole.measured!, rule: "part-of-whole" });
  else if (!opensItems(units, whole, c) && !opensAside(units, whole, c)) return false;
  c.whole = whole;
  return true;
}

const ITEM_ENDS = maskOf(["COMMA", "CLOSE", "AND", "SEMICOLON"]);

/** "Deaths: 31 (12 women, 9 children)" */
const opensBracket = (units: Units, whole: Candidate, { q, measured }: Candidate) =>
  measured === null &&
  whole.measured !== null &&
  units.is(q.from - 1, C.OPEN) &&
  (whole.end === q.from - 1 || whole.measured.trigger === q.from - 2) &&
  !q.implied &&
  q.noun?.unitClass === "person" &&
  q.noun.head >= 0 &&
  !isHarm(whole.measured.measure) &&
  units.any(q.to, ITEM_ENDS) &&
  isUpTo(q.value, whole.q.value);

/** "Nineteen people died: nine children and ten women": the list has its verb from the number that it tells again. */
const opensList = (units: Units, whole: Candidate, { q, measured }: Candidate) =>
  measured !== null &&
  units.is(q.from - 1, C.COLON) &&
  measured.trigger === whole.measured?.trigger &&
  measured.trigger > whole.q.from &&
  measured.trigger < q.from &&
  measured.rule.startsWith("label") &&
  isUpTo(q.value, whole.q.value);

/** "Five people — two men, two women and a child — were killed": the verb behind the second dash is that of the whole. */
const opensAside = (units: Units, whole: Candidate, { q, measured, end }: Candidate) =>
  measured !== null &&
  units.is(q.from - 1, C.DASH) &&
  whole.end === q.from - 1 &&
  whole.measured?.measure === measured.measure &&
  measured.trigger === whole.measured.trigger &&
  measured.trigger > end &&
  q.noun?.unitClass === "person" &&
  isUpTo(q.value, whole.q.value);

/** "The district counts 31 dead: 20 in Qamra and nine in Rahma": a bare number with a place right behind the colon that follows its whole. */
const opensItems = (units: Units, whole: Candidate, { q, measured }: Candidate) =>
  measured !== null &&
  whole.measured?.measure === measured.measure &&
  isBare(q) &&
  !q.implied &&
  units.is(q.from - 1, C.COLON) &&
  whole.end === q.from - 1 &&
  units.is(q.to, C.IN) &&
  isUpTo(q.value, whole.q.value);
