import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import type { Usage } from "../words/vocabulary.ts";
import { isBare } from "./candidate.ts";
import type { Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** "12 casualties": a noun that counts a measure with some sources alone. Whether one of them speaks is known when the sources are. */
export function measuredByUsage(units: Units, q: NumberUnits, usage: Usage): Measured | null {
  const head = houseWord(units, q);
  if (q.implied || head < 0) return null;
  const houses = usage.get(units.id[head]!);
  const [measure] = houses?.values() ?? [];
  if (houses === undefined || measure === undefined) return null;
  return { measure, rule: "house-usage", trigger: head, counting: null, usage: houses };
}

/** Unit of the word with a measure of the house that a number counts, or -1. */
function houseWord(units: Units, q: NumberUnits): number {
  const head = q.noun?.head ?? -1;
  if (head >= 0 && units.is(head, C.HOUSE_WORD)) return isWithWounded(units, head) ? -1 : head;
  if (!isBare(q) || !units.any(q.from - 1, LEADING)) return -1;
  const behind = units.is(q.to, C.COMMA) ? q.to + 1 : q.to;
  const after = countedAt(units, units.is(behind, C.THE) ? behind + 1 : behind);
  return after < 0 ? countedBefore(units, q.from - 2) : after;
}

/** "12 casualties and wounded" tells the two together. */
const isWithWounded = (units: Units, head: number) =>
  units.is(head + 1, C.AND) && (units.is(head + 2, C.WOUNDED) || units.meaning(head + 2).measure === "injuries");

const LEADING = maskOf(["TO", "AT", "REACH"]);
/** The longest "civilian" between "number of" and the word. */
const KIND = 2;

/** "raises to 318, the number of civilian casualties": unit of the word where "number of" stands at a unit. */
function countedAt(units: Units, at: number): number {
  if (!units.is(at, C.COUNTED)) return -1;
  for (let i = at + 1; i <= at + 1 + KIND && units.isWord(i); i++)
    if (units.is(i, C.HOUSE_WORD)) return houseAt(units, i);
  return -1;
}

const houseAt = (units: Units, at: number) => (isWithWounded(units, at) ? -1 : at);

/** How many units "in both valleys of the north" may have between the word and "to 47". */
const PLACE = 12;
const ENDS = maskOf(["COMMA", "SEMICOLON", "STOP", "COLON", "QUOTE", "BE", "HAVE", "V_T", "V_I", "WHO"]);

/** "raises the number of casualties in both valleys to 47" */
function countedBefore(units: Units, from: number): number {
  for (let i = from; i > from - PLACE && i > 0 && !units.any(i, ENDS); i--) {
    // "more casualties raise the number to 19"
    if (units.is(i, C.BRINGS)) return units.is(i + 2, C.NUMBERED) && units.is(i - 1, C.HOUSE_WORD) ? i - 1 : -1;
    const word = countedAt(units, i);
    if (word > 0) return word;
  }
  return -1;
}
