import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { attribution, type Found, type Place } from "./place.ts";
import { subjectOf } from "./subject.ts";

/** How many units "the security forces and their allies" may have before "for". */
const BLAMED = 9;
const NUMBERS = maskOf(["NUM", "NUMWORD", "CMP", "VAGUE"]);
const ENDS = maskOf(["COMMA", "SEMICOLON", "STOP", "QUOTE", "WHO"]);
const DEATHS = /^(?:deaths?|killings?|loss|murders?|disappearances?|abductions?|displacement|arrests?)$/i;

/** "Harbour Watch blames snipers for 66 deaths", "for the deaths of 66 people": who blames counts them. */
export function blaming(p: Place, at: number): Found | null {
  const { units, last } = p;
  if (!units.is(at, C.ASKED) || !/^blame[sd]?$/i.test(units.text(at, at + 1)) || units.is(at - 1, C.BE)) return null;
  for (let i = at + 1; i < Math.min(last, at + BLAMED) && !units.any(i, ENDS); i++) {
    if (!units.is(i, C.FOR)) continue;
    if (!counts(units, i + 1)) return null;
    const { speaker, from } = subjectOf(p, at);
    return speaker?.sure ? attribution(p, speaker, from, last, "before", "blamed-by") : null;
  }
  return null;
}

/** "66 deaths", "the deaths of 66", "killing 66" */
function counts(units: Units, at: number): boolean {
  if (units.any(at, NUMBERS)) return true;
  const noun = units.is(at, C.THE) ? at + 1 : at;
  if (DEATHS.test(units.text(noun, noun + 1)) && units.is(noun + 1, C.OF)) return units.any(noun + 2, NUMBERS);
  return /^(?:killing|abducting|displacing|wounding)$/i.test(units.text(at, at + 1)) && units.any(at + 1, NUMBERS);
}
