import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { isNoun } from "./marks.ts";
import { attribution, type Found, type Place } from "./place.ts";
import { readSpeaker } from "./read.ts";

/** ", a claim the army denied", ", figures that the cabinet rejects": who denies it stands behind the noun for what was said. */
export function rejecting(p: Place, at: number): Found | null {
  const { units, names, first, last } = p;
  if (!units.is(at, C.DENY)) return null;
  for (let i = at - 2; i > Math.max(first, at - REACH) && units.isWord(i); i--) {
    if (!units.is(i, C.CHARGE) || !units.any(units.is(i - 1, C.A_AN) ? i - 2 : i - 1, APART)) continue;
    const speaker = readSpeaker(units, names, units.is(i + 1, C.WHO) ? i + 2 : i + 1, at);
    return speaker?.sure ? attribution(p, speaker, rejectedFrom(p, i), last, "after", "denied-by") : null;
  }
  return null;
}

const NUMBERS = maskOf(["NUM", "NUMWORD", "VAGUE"]);
const ENDS = maskOf(["SEMICOLON", "STOP"]);

/** How far what is rejected is followed back, in units. */
const LONGEST = 60;

/** Where begins what is rejected: all that was said last, or its last number where the noun stands for one. */
function rejectedFrom({ units, first }: Place, noun: number): number {
  let numbers = 0;
  let from = noun;
  for (; from > Math.max(first, noun - LONGEST) && !units.any(from - 1, ENDS) && !speaksOfIt(units, from - 1); from--)
    if (counts(units, from - 1) && ++numbers > 1 && units.is(noun, C.SUM)) break;
  return from;
}

/** A number that is no day of a month. */
export const counts = (units: Units, at: number) =>
  units.any(at, NUMBERS) && !units.is(at - 1, C.MONTH) && !units.is(at + 1, C.MONTH);

/** "rebels said", unlike "10 reported missing", "rebels said,". */
export const speaksOfIt = (units: Units, at: number) =>
  units.is(at, C.SAY) && !units.is(at + 1, C.COMMA) && !units.any(at - 1, NUMBERS) && !isNoun(units, at);

const APART = maskOf(["COMMA", "DASH"]);

/** The longest "claim that the army's media wing". */
const REACH = 8;
