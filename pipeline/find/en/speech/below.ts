import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { isAny, phraseEnd } from "./marks.ts";
import { attribution, type Found, type Place } from "./place.ts";
import { readSpeaker } from "./read.ts";

/** The rule of "All figures are those of the ministry": it holds for the lines of the lists behind it. */
export const FIGURES_BELOW = "figures-below";

/** How many units "All the figures in this update" and its verb may have. */
const OPENING = 4;
const SUBJECT = 7;
const COUNTS = maskOf(["NUM", "NUMWORD", "VAGUE", "HALF"]);
const GIVEN = maskOf(["FROM", "BY", "OF"]);

/** "Figures below are those of the ministry", "All data in this update come from UNHCR": a sentence of its own that counts nobody. */
export function figuresBelow(p: Place, at: number): Found | null {
  const { units, names, first, last } = p;
  if (!isAny(units, at, C.TALLY, C.COUNT_NOUN) || at - first > OPENING || counts(units, first, last)) return null;
  const verb = verbBehind(units, at, last);
  if (verb < 0) return null;
  for (let i = verb + 1; i < Math.min(last, verb + OPENING); i++) {
    if (!units.any(i, GIVEN)) continue;
    const speaker = readSpeaker(units, names, i + 1, phraseEnd(units, i + 1, last));
    return speaker?.sure && speaker.name !== null
      ? attribution(p, speaker, first, last, "before", FIGURES_BELOW)
      : null;
  }
  return null;
}

function counts(units: Units, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (units.any(i, COUNTS)) return true;
  return false;
}

const VERB = /^(?:are|come|were|is|stem)$/i;

/** The verb of "the figures below are", -1 where there is none near. */
function verbBehind(units: Units, at: number, last: number): number {
  for (let i = at + 1; i < Math.min(last, at + SUBJECT) && units.isWord(i); i++)
    if (VERB.test(units.text(i, i + 1))) return i;
  return -1;
}
