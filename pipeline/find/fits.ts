import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** What can follow a number that has no noun: "executed 12 orders" has one, though no list knows it for a noun. */
const BEHIND_BARE = maskOf([
  "IN",
  "PREP",
  "STOP",
  "COMMA",
  "SEMICOLON",
  "COLON",
  "QUOTE",
  "CLOSE",
  "BY",
  "AND",
  "TIME",
  "WEEKDAY",
  "ADV",
  "V_PP",
  "BE",
  "HAVE",
  "MODAL",
]);

/** Known to be people, or a bare number where the verb can have no other object. */
export function fitsLoose(units: Units, q: NumberUnits, trigger: number, last: number): boolean {
  if (q.noun?.unitClass === "person") return true;
  // "uprooted 300 families"
  if (q.noun?.unitClass === "household") return units.is(trigger, C.BARE);
  const bare = q.noun === null || q.noun.text === null;
  // "4,000 were being held"
  if (bare && trigger > q.to && units.is(trigger - 1, C.BEING)) return true;
  if (!units.is(trigger, C.BARE) || !bare) return false;
  return q.to >= last || units.any(q.to, BEHIND_BARE) || (trigger > q.to && q.noun !== null && q.noun.ofThem);
}

/** How many words may stand between "in" and "clashes". */
const KIND_OF_BATTLE = 3;
const BATTLES = maskOf(["BATTLE", "ASSAULT"]);

/** "lost 12 members in violent clashes" */
function isInBattle(units: Units, at: number): boolean {
  if (!units.is(at, C.IN)) return false;
  for (let i = at + 1; i <= at + KIND_OF_BATTLE && units.isWord(i); i++) if (units.any(i, BATTLES)) return true;
  return false;
}

/** Those who fight, or one's own: "lost 12 soldiers", "lost 10 of its crew", "lost their two sons". */
export function isOwnOrArmed(units: Units, q: NumberUnits): boolean {
  if (q.noun === null || q.noun.unitClass !== "person") return false;
  // "12 members of his family"
  if (units.is(q.noun.head, C.MEMBER) && units.is(q.noun.head + 1, C.OF) && units.is(q.noun.head + 2, C.THEIR))
    return true;
  if (units.is(q.noun.head, C.MEMBER) && isInBattle(units, q.to)) return true;
  return units.is(q.noun.head, C.ARMED) || units.is(q.noun.head, C.KIN) || units.is(q.noun.head, C.LIVES);
}

/** Whether the counted may have had a home where they are: soldiers, tourists and lorries cross borders too. */
export function isSettled(units: Units, q: NumberUnits): boolean {
  const { noun } = q;
  if (q.implied) return false;
  // "the men, perhaps 60 of them, left on foot": whoever they are.
  const aside = units.is(q.from - 1, C.COMMA) && units.is(q.from - 2, C.NOUN) && units.is(q.to, C.COMMA);
  if (aside && noun?.ofThem && noun.text === null) return false;
  // "Troops numbering 4,000 crossed the border" says who they are before the number.
  if (noun === null || noun.text === null) return !units.is(q.from - 1, C.NUMBERED) || units.is(q.from - 2, C.SETTLED);
  if (noun.head < 0) return units.is(noun.to - 1, C.NATION);
  // "5,000 displaced learners"
  const displaced = units.is(noun.from, C.STATE) && units.meaning(noun.from).measure === "displaced";
  return units.is(noun.head, C.SETTLED) || displaced;
}

const PHRASE_ENDS = maskOf([
  "STOP",
  "COMMA",
  "SEMICOLON",
  "AND",
  "IN",
  "PREP",
  "OF",
  "BY",
  "INCLUDING",
  "TIME",
  "WEEKDAY",
  "QUOTE",
  "CLOSE",
  "DASH",
]);

/** Whether a phrase ends behind a number with its noun: no verb follows that could have it for its subject. */
export const isClosed = (units: Units, q: NumberUnits) =>
  q.to >= units.count || units.any(q.to, PHRASE_ENDS) || units.timeEnd[q.to]! > 0;

/** How far from "a body" the verb may stand of those who found it. */
const FOUND_NEAR = 6;

/** "pulled out a body", "a body was found": one more dead, where "washing a body" is about somebody counted before. */
export function isFoundBody(units: Units, q: NumberUnits): boolean {
  for (let at = q.from - FOUND_NEAR; at < q.to + FOUND_NEAR; at++) if (units.is(at, C.RECOVER)) return true;
  return false;
}
