/*
 * A bare number with a time, a cause, a place or a doer of its own, set beside a number that has one of the same kind: the verb stands for both.
 */
import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { type Candidate, isBare } from "./candidate.ts";
import { isPlural } from "./en/plural.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** The longest "by heavy shelling of the old town, and" between two numbers. */
const BETWEEN = 10;
/** The longest "in the first week of May" behind a number. */
const PHRASE = 8;

const LEADS = maskOf(["COMMA", "AND", "SEMICOLON"]);
const ENDS = maskOf(["COMMA", "AND", "SEMICOLON", "STOP", "QUOTE", "CLOSE", "ACCORDING"]);
const CLAUSE = maskOf(["BE", "HAVE", "MODAL", "SAY", "WHO", "CONJ", "QUOTE", "COLON", "OPEN", "V_I", "V_T"]);
const NUMBERS = maskOf(["NUM", "NUMWORD", "VAGUE"]);

/** "31 died in March, 12 in April", "31 were killed by shells, 12 by mines", "900 fled to Chad and 40 to Niger". */
export function isParallel(units: Units, before: Candidate, { q }: Candidate): boolean {
  if (!isBare(q) || q.implied || q.noun?.ofThem || q.from - before.end > BETWEEN) return false;
  if (before.measured!.trigger < before.q.to && hasDoer(units, before, q)) return true;
  if (!units.any(q.from - 1, LEADS)) return false;
  if (isTimed(units, q.to)) return isTimedBetween(units, before.end, q.from - 1);
  const lead = [C.BY, C.TO, C.INTO].find((cls) => units.is(q.to, cls));
  if (lead === undefined || (lead !== C.BY && before.measured!.measure !== "displaced")) return false;
  return isLed(units, lead, before.end, q.from - 1) && endsWithoutVerb(units, q.to + 1);
}

/** A time that closes its phrase begins at a unit, or behind a preposition there: "on Tuesday,", "in April." */
function isTimed(units: Units, at: number): boolean {
  const from = units.timeEnd[at]! > 0 ? at : at + 1;
  const end = units.timeEnd[from]!;
  return end > 0 && (end >= units.count || units.any(end, ENDS));
}

/** A time and nothing that another clause could be stands between. */
function isTimedBetween(units: Units, from: number, to: number): boolean {
  let timed = false;
  for (let at = from; at < to; at++) {
    if (units.timeEnd[at]! > 0) timed = true;
    else if (units.any(at, NUMBERS) || units.is(at, C.COMMA)) return false;
  }
  return timed;
}

/** Whether the phrase between two numbers opens as the one behind the second does. */
function isLed(units: Units, lead: number, from: number, to: number): boolean {
  let led = false;
  for (let at = from; at < to; at++) {
    led ||= units.is(at, lead);
    // "by the army's count"
    if (led && (units.any(at, CLAUSE) || units.any(at, NUMBERS) || units.is(at, C.COUNT_NOUN))) return false;
  }
  return led;
}

/** "mines laid by rebels," */
function endsWithoutVerb(units: Units, from: number): boolean {
  for (let at = from; at < from + PHRASE; at++) {
    if (at >= units.count || units.any(at, ENDS)) return at > from;
    if (units.any(at, CLAUSE) || units.any(at, NUMBERS)) return false;
  }
  return false;
}

const DOERS = maskOf(["EVENT", "TORRENT", "NATURAL", "DISASTER", "HAZARD", "ASSAULT", "RAIDER", "ARMED", "DISEASE"]);
const NO_DOERS = maskOf([
  ...["BE", "HAVE", "MODAL", "SAY", "WHO", "CONJ", "V_T", "V_I", "MNOUN", "STATE", "OF", "IN", "PREP", "BY"],
  ...["NUM", "NUMWORD", "VAGUE", "COLON", "OPEN", "QUOTE", "LABEL", "MORE", "AND", "COMMA"],
]);
/** The longest "and heavy spring rains" before a number. */
const DOER = 4;

/** "Lightning killed 31 people and falling trees another 12", "Shells killed 31, mines 12": who or what did it stands before each. */
function hasDoer(units: Units, { end, measured }: Candidate, q: NumberUnits): boolean {
  if (q.to < units.count && !units.any(q.to, ENDS)) return false;
  let at = leadOf(units, q);
  if (!units.any(at, DOERS) && !(isPlural(units, at) && units.is(at - 1, C.FALLS))) return false;
  while (at > q.from - 1 - DOER && units.isWord(at) && !units.any(at, NO_DOERS)) at--;
  if (!units.any(at, LEADS)) return false;
  if (units.is(at - 1, C.COMMA)) at--;
  return at === end && units.is(measured!.trigger, C.V_FIN);
}

const ON_SITE = maskOf(["SCENE", "SPOT"]);
const TO_WARD = maskOf(["HOSPITAL", "ADMITTED"]);
/** The longest "later on the way to the district" before "hospital". */
const WARD = 7;

/** "Nine died at the scene and three in hospital", "nine died on the spot, two on the way to hospital": those in hospital have died, too. */
export function diedLater(units: Units, before: Candidate, c: Candidate): void {
  const { q, measured } = c;
  if (before.measured?.measure !== "deaths" || !isBare(q) || q.implied || !units.any(leadOf(units, q), LEADS)) return;
  if (measured !== null && !(measured.measure === "injuries" && units.is(measured.trigger, C.ADMITTED))) return;
  let there = false;
  for (let at = before.measured.trigger + 1; at < q.from; at++) there ||= units.any(at, ON_SITE);
  if (!there || q.from - before.measured.trigger > BETWEEN) return;
  for (let at = q.to; at < q.to + WARD && !units.any(at, CLAUSE) && !units.any(at, ENDS); at++)
    if (units.any(at, TO_WARD)) c.measured = { ...before.measured, rule: `${before.measured.rule}+and` };
}

/** The unit before "another 12". */
function leadOf(units: Units, { from }: NumberUnits): number {
  let at = from - 1;
  while (units.is(at, C.MORE)) at--;
  return at;
}
