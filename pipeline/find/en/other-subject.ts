import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { readNoun } from "../nouns.ts";
import type { NumberUnits } from "../numbers/number.ts";
import type { Units } from "../units.ts";
import { isPlural } from "./plural.ts";

/** What stands before an adjective, and not before a verb: "the besieged town". */
const BEFORE_NOUN = maskOf(["DET", "A_AN", "THE", "THEIR", "POSS"]);
const ALIKE = maskOf(["BE", "HAVE", "MODAL", "V_PP"]);
const NUMBER = maskOf(["NUM", "NUMWORD", "VAGUE"]);
const JOINS = maskOf(["AND", "CONJ"]);
const LATER = maskOf(["CLAUSE", "AFTERWARDS"]);
const ENTERS = maskOf(["CLAUSE", "AFTERWARDS", "SUBORDINATES"]);

/** A verb in its past that is none of the measure's: "marched", "stormed"; no "armed with", "trapped by". */
function isPast(units: Units, at: number): boolean {
  if (!units.isWord(at) || units.any(at - 1, BEFORE_NOUN)) return false;
  if (units.startsIn(at, C.PAST)) return true;
  const word = units.text(at, at + 1);
  if (word.length < 5 || !word.endsWith("ed") || units.capital(at) || units.is(at, C.NUMWORD)) return false;
  return !units.is(at + 1, C.BY) && !/^with$/i.test(units.text(at + 1, at + 2));
}

/** Whether what "and" joins still has the subject of before: "attacked a post and were killed". */
function goesOn(units: Units, from: number, to: number): boolean {
  let at = from;
  while (at < to && units.is(at, C.ADV)) at++;
  return at >= to || units.any(at, ALIKE) || isPast(units, at);
}

/** Whether a clause with a subject of its own begins at a unit, behind a verb: "and its driver", "after a student", "of a boy who". */
function beginsClause(units: Units, at: number, to: number, relative: boolean): boolean {
  if (units.is(at, C.WHO)) return true;
  if (units.any(at, JOINS)) return !goesOn(units, at + 1, to);
  // "two guards who ran after them were shot": the verb of the relative clause is over.
  if (units.any(at, LATER)) return !relative && !/ing$/i.test(units.text(at + 1, at + 2));
  return units.is(at, C.AS) && (units.any(at + 1, BEFORE_NOUN) || units.any(at + 1, NUMBER));
}

const OTHERS = maskOf(["INCLUDING", "AMONG", "A_AN", "NUM", "NUMWORD", "THEIR"]);
const RELATIVES = maskOf(["WHO", "WHOSE", "OF_WHOM"]);
const HELPERS = maskOf(["BE", "HAVE", "MODAL", "ADV", "TO"]);

/** Whether a verb is that of a relative clause of somebody else: "three people, including a teacher who had returned, were killed", "two men whose families had fled". */
function isOfOther(units: Units, to: number, trigger: number): boolean {
  let who = trigger - 1;
  // Another verb between ends the relative clause.
  while (who >= to && !units.any(who, RELATIVES)) {
    if (units.is(who, C.COMMA) || (!units.any(who, HELPERS) && (units.any(who, VERBS) || isPast(units, who))))
      return false;
    who--;
  }
  if (who < to) return false;
  if (units.is(who, C.WHOSE) || units.is(who, C.OF_WHOM)) return true;
  for (let at = to; at < who; at++) if (units.any(at, OTHERS)) return true;
  // "31 monks searched for children who had fled"
  return leadsToOthers(units, to, who - 1);
}

const VERBS = maskOf(["V_T", "V_I"]);

const CLAUSE_MARKS = maskOf([
  "COMMA",
  "SEMICOLON",
  "DASH",
  "OPEN",
  "COLON",
  "AS",
  "CLAUSE",
  "AFTERWARDS",
  "SUBORDINATES",
]);
const TELLS_ALREADY = maskOf(["THERE", "RECOVER", "OTHER_DEED"]);

/** Whether what stands before a number between another and a verb begins a clause: ", 12 died", ", with 12 missing", "34 safe and 12 dead"; no "34 from Homs and 12 from Hama died". */
function leadsOther(units: Units, at: number, { to, noun, value }: NumberUnits): boolean {
  const lead = units.is(at - 1, C.CMP) ? at - 2 : at - 1;
  if (lead < to) return false;
  if (units.any(lead, CLAUSE_MARKS) || (units.is(lead, C.HYPHEN) && !units.glued(lead))) return true;
  // "34 safe": what is read as a noun is none.
  const bare = noun === null || noun.text === null || noun.head >= 0 || value === 1 || isPlural(units, to - 1);
  const told =
    !bare || (units.isWord(to) && (isPast(units, to) || units.isUnlisted(to) || units.any(to, TELLS_ALREADY)));
  return (units.is(lead, C.WITH) && (told || units.is(lead - 1, C.COMMA))) || (units.is(lead, C.AND) && told);
}

/** "34 people marched, 12 died": whether a verb has a number nearer to it for its subject; "34 people, 12 of them children, died" has not. */
function isOfNearer(units: Units, q: NumberUnits, trigger: number): boolean {
  const { to } = q;
  for (let at = trigger - 1; at > to; at--) {
    if (!units.any(at, NUMBER) || units.timeEnd[at]! > 0 || !leadsOther(units, at, q)) continue;
    const noun = readNoun(units, at + 1, trigger);
    // "34 monks, 12 of them novices were killed"
    if (noun.ofThem && noun.text !== null) return false;
    let end = noun.text === null && !noun.ofThem ? at + 1 : noun.to;
    while (end < trigger && units.any(end, HELPERS)) end++;
    return end === trigger;
  }
  return false;
}

/**
 * Whether a verb that stands far behind a number has another subject: "a bus with 40 passengers crashed and its driver was killed", "thousands
 * marched after a student was shot", "nobody was hurt".
 */
export function hasOtherSubject(units: Units, q: NumberUnits, trigger: number): boolean {
  const { from, to, value } = q;
  // "questioned nine drivers when a passenger died"
  if (units.any(to, ENTERS) && (units.any(to + 1, BEFORE_NOUN) || units.any(to + 1, NUMBER))) return true;
  if (isOfOther(units, to, trigger) || isOfNearer(units, q, trigger)) return true;
  // "40 people gave blood for the wounded", "visited the injured"
  if (units.is(trigger - 1, C.THE)) return true;
  let verb = false;
  let other = false;
  const reduced = isReduced(units, trigger);
  if (reduced && isOfNounBeside(units, to, trigger)) return true;
  const relative = units.is(units.is(to, C.COMMA) ? to + 1 : to, C.WHO);
  for (let at = to; at < trigger; at++) {
    if (
      units.is(at, C.NONE) &&
      !units.is(at + 1, C.OF) &&
      (!units.is(at + 1, C.OF_THEM) || units.is(at + 1, C.OF_WHOM))
    )
      return true;
    // "admitted 30 patients and that nineteen died"
    if (units.is(at, C.AND) && units.is(at + 1, C.WHO) && units.any(at + 2, NUMBER)) return true;
    // "took 187 and 125, but 25 had returned"
    if (units.is(at, C.CONJ) && units.any(at + 1, NUMBER)) return true;
    if (verb && beginsClause(units, at, trigger, relative)) return true;
    if (verb && !relative && isSpliced(units, at, trigger)) return true;
    const past = isPast(units, at);
    // "40 people came to the burial of a guard killed in May": a participle is the predicate of nobody who has done something.
    if (past && reduced && !units.any(at + 1, PLACED)) return true;
    verb ||= past;
    other ||= units.is(at, C.DET) || units.is(at, C.A_AN) || units.is(at, C.THEIR);
    // "A team of 12 from the town was attacked" has a head of its own.
    if (other && units.is(at, C.BE) && value !== 1 && !units.is(from - 1, C.OF) && isSingular(units, at)) return true;
  }
  return false;
}

const OWN_SUBJECT = maskOf(["A_AN", "THE", "THEIR", "DET"]);

/** "Three survived, the rest drowned", "nine fled, their abbot died": a comma and somebody else; no "nine who fled, the abbot among them, died". */
function isSpliced(units: Units, comma: number, trigger: number): boolean {
  if (!units.is(comma, C.COMMA) || !units.any(comma + 1, OWN_SUBJECT)) return false;
  // "rose to 31, the number of those killed"
  if (units.is(comma + 1, C.COUNTED) || units.is(comma + 2, C.COUNTED)) return false;
  for (let at = comma + 1; at < trigger; at++) if (units.is(at, C.COMMA)) return false;
  return true;
}

const PLACED = maskOf(["IN", "PREP", "FROM", "BY", "ON", "AT", "ADV", "AS", "OF", "TO", "V_PP", "COMMA"]);

/** Whether a unit right behind the number leads to other people than those counted: "searched for those", "cook meals for people", unlike "of one clan". */
const leadsToOthers = (units: Units, to: number, other: number) =>
  other > to &&
  units.isWord(to) &&
  !units.is(to, C.OF) &&
  !units.is(to, C.FROM) &&
  (units.is(other, C.THOSE) ||
    units.is(other, C.OF_THEM) ||
    (units.is(other, C.NOUN) && units.meaning(other).unit === "person"));

/** "31 monks prayed for those killed": the participle is of the noun that it stands beside. */
function isOfNounBeside(units: Units, to: number, trigger: number): boolean {
  let at = trigger - 1;
  while (units.is(at, C.ADV)) at--;
  return leadsToOthers(units, to, at);
}

/** "killed" of "six brothers of one clan killed": a participle with no form of "be" before it. */
function isReduced(units: Units, trigger: number): boolean {
  if (!units.is(trigger, C.V_PP) || units.is(trigger, C.V_I)) return false;
  let at = trigger - 1;
  while (units.is(at, C.ADV)) at--;
  return !units.any(at, HELPERS) && !units.is(at, C.AND);
}

/** "was", "is": said of one. */
export const isSingular = (units: Units, at: number) => /^(?:was|is)$/i.test(units.text(at, at + 1));
