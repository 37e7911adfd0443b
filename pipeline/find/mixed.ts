import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import type { Units } from "./units.ts";

const JOINTS = maskOf(["AND", "OR"]);
const CARRIES = maskOf(["V_T", "V_I", "STATE", "MNOUN", "TOLL"]);

/** Who is taken may not be seen again: one thing after the other. */
const TAKEN: ReadonlySet<string> = new Set(["abducted", "detained"]);

/** Two measures joined by "and" or "or" count neither alone: "killed or injured 40", "40 dead and wounded". */
export function isMixed(units: Units, trigger: number, first: number, last: number): boolean {
  // "the number of casualties and injuries"
  if (units.is(trigger - 2, C.HOUSE_WORD) && units.any(trigger - 1, JOINTS) && !hasNumberBefore(units, trigger, first))
    return true;
  // "killed, injured or kidnapped"
  if (units.is(trigger + 1, C.COMMA) && units.any(trigger + 3, JOINTS) && differs(units, trigger + 2, trigger))
    return true;
  if (isPair(units, trigger - 2, trigger, first, last)) return true;
  return isPair(units, trigger, trigger + 2, first, last) && !isTakenAndHurt(units, trigger);
}

/** "Two clerks were arrested and injured": both befell each of them. */
const isTakenAndHurt = (units: Units, trigger: number) =>
  units.is(trigger - 1, C.BE) &&
  units.is(trigger + 1, C.AND) &&
  TAKEN.has(units.meaning(trigger).measure ?? "") &&
  units.meaning(trigger + 2).measure === "injuries";

/** Whether two words with "and" or "or" between measure one number. */
function isPair(units: Units, left: number, right: number, first: number, last: number): boolean {
  if (left < first || right >= last || !units.any(left + 1, JOINTS) || !differs(units, left, right)) return false;
  // "hit by shrapnel and taken to hospital"
  if (units.is(right, C.TREAT) && units.is(right + 1, C.TO)) return false;
  // "kidnapped and never came home"
  if (units.meaning(right).measure === "missing" && TAKEN.has(units.meaning(left).measure ?? "")) return false;
  return !(units.is(left + 1, C.AND) && hasNumberBefore(units, left, first) && units.any(right + 1, NUMBER));
}

const NUMBER = maskOf(["NUM", "NUMWORD", "VAGUE", "CMP", "A_AN"]);

/** How many words the noun between a number and "missing" may have. */
const NOUN = 3;

/** "left 21 people missing and injured 31": the first has a number of its own. */
function hasNumberBefore(units: Units, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 1 - NOUN) && (units.isWord(i) || units.is(i, C.NUM)); i--)
    if (units.any(i, NUMBER) && !units.is(i, C.CMP)) return true;
  return false;
}

/** Whether a unit carries another measure than the trigger. */
function differs(units: Units, at: number, trigger: number): boolean {
  const own = units.meaning(trigger).measure;
  const { measure } = units.meaning(at);
  return own !== undefined && measure !== undefined && measure !== own && units.any(at, CARRIES);
}
