import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/** How many units "the Upper Tovar Relief Committee" may have. */
const LONGEST = 6;
/** How far back the first count may stand. */
const REACH = 24;

const BODIES = maskOf(["SPEAKER", "BODY", "SOURCE", "BODY_NAME", "GENERIC_BODY", "OFFICE", "MOUTH"]);
const LEADS = maskOf(["COMMA", "SEMICOLON", "AND"]);
const STOPS = maskOf([
  "COMMA",
  "SEMICOLON",
  "AND",
  "QUOTE",
  "COLON",
  "STOP",
  "NUM",
  "NUMWORD",
  "BE",
  "HAVE",
  "OF",
  "IN",
  "BY",
]);
const CLOSES = maskOf(["COMMA", "SEMICOLON", "STOP", "AND"]);
const NUMBERS = maskOf(["NUM", "NUMWORD"]);
const OPENING = maskOf(["NUM", "NUMWORD", "CMP"]);

/** "Police counted 12 dead, the army 40": where the body begins that stands right before a bare number at a unit and shares the verb of another; -1 where none does. */
export function standsBeside(units: Units, at: number, first: number, last: number): number {
  if (!units.any(at, OPENING) || !units.any(at - 1, BODIES) || !isClosed(units, at, last)) return -1;
  let from = at;
  while (from > first && at - from < LONGEST && !units.any(from - 1, STOPS)) from--;
  if (!units.any(from - 1, LEADS)) return -1;
  for (let i = from - 2; i > Math.max(first, from - REACH); i--)
    if (units.is(i, C.SAY) || units.is(i, C.COUNT_VERB) || units.is(i, C.PUTS))
      return countsBehind(units, i, from) ? from : -1;
  return -1;
}

function isClosed(units: Units, at: number, last: number): boolean {
  let to = at;
  while (to < last && units.any(to, OPENING)) to++;
  return to >= last || units.any(to, CLOSES);
}

function countsBehind(units: Units, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (units.any(i, NUMBERS)) return true;
  return false;
}
