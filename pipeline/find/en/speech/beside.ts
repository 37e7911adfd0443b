/*
 * Who gives another count of the same, with no verb of their own: "The army puts the toll at 12, Harbour Watch at 40", "confirmed by the army, 40 by Harbour Watch".
 */
import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import { standsBeside } from "../counts-beside.ts";
import { speakerFrom } from "./apposed.ts";
import { isAny, phraseStart } from "./marks.ts";
import { attribution, type Found, type Place } from "./place.ts";
import { readSpeaker } from "./read.ts";

const PUTS = maskOf(["PUTS"]);
const NUMBERS = maskOf(["NUM", "NUMWORD", "CMP"]);

/** "The army puts the toll at 12, Harbour Watch at 40": who else puts it so. */
export function putBeside(p: Place, at: number): Found | null {
  const { units, names, first, last } = p;
  if (!units.hasAny(PUTS) || !units.any(at + 1, NUMBERS)) return null;
  const from = phraseStart(units, at, first);
  if (!isAny(units, from - 1, C.COMMA, C.AND, C.SEMICOLON) || from === at) return null;
  for (let i = from - 2; i > first; i--) {
    if (!units.is(i, C.PUTS)) continue;
    const speaker = readSpeaker(units, names, from, at);
    return speaker?.sure && speaker.to === at && speaker.name !== null
      ? attribution(p, speaker, speaker.from, last, "before", "counted-by")
      : null;
  }
  return null;
}

/** "Police counted 12 dead, the army 40": who else counts so. */
export function counterBeside(p: Place, at: number): Found | null {
  const { units, names, first, last } = p;
  const from = standsBeside(units, at, first, last);
  if (from < 0) return null;
  const speaker = readSpeaker(units, names, from, at);
  return speaker?.sure && speaker.to === at && speaker.name !== null
    ? attribution(p, speaker, speaker.from, last, "before", "counted-by")
    : null;
}

/** How far back the first "reported by" may stand. */
const REACH = 14;

/** "12 deaths were reported by the army and 40 by Harbour Watch", "against 40 by Harbour Watch": whose the second count is; `by` is the unit of its "by". */
export function countedBeside(p: Place, by: number): Found | null {
  const { units, first } = p;
  let from = by;
  while (from > first && units.any(from - 1, NUMBERS)) from--;
  if (from === by || !(units.is(from - 1, C.AGAINST) || isSecond(units, from, first))) return null;
  const { speaker } = speakerFrom(p, by + 1) ?? { speaker: null };
  return speaker?.sure ? attribution(p, speaker, from, by, "after", "reported-by") : null;
}

function isSecond(units: Place["units"], from: number, first: number): boolean {
  const lead = units.is(from - 1, C.AT) ? from - 2 : from - 1;
  if (!isAny(units, lead, C.AND, C.COMMA, C.SEMICOLON)) return false;
  for (let i = lead - 1; i > Math.max(first, lead - REACH); i--)
    if (units.is(i, C.BY)) return isAny(units, i - 1, C.REPORTED, C.COUNT_VERB) || units.any(i - 1, NUMBERS);
  return false;
}
