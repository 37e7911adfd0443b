import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/** How many words "has been growing" may have between "anger" and "over". */
const STIRRED = 3;
const STIRS =
  /^(?:grow(?:s|n|ing)?|grew|mount(?:s|ed|ing)?|ris(?:es|ing)|rose|spread(?:s|ing)?|erupt(?:s|ed)|persists?)$/i;
const AUXILIARY = maskOf(["BE", "HAVE", "ADV"]);

/** How many words "air strikes" and its adjectives may have behind a number. */
const DEED = 3;
const DEEDS = maskOf(["MNOUN", "EVENT", "STATE", "BODIES"]);
const TOLLS = maskOf(["TOLL", "COUNTED", "MNOUN"]);
/** How far before "passed" the toll may stand that does so. */
const TOLL = 6;

/**
 * Whether a word before a number bounds nothing: "outrage over 12 deaths", "was charged over 12 killings", "heard about 72 deaths", "came under 12
 * attacks", "buried under 12 bodies", "we passed 12 bodies".
 */
export function bindsNothing(units: Units, lead: number, number: number): boolean {
  if (units.is(lead, C.ABOUT_WHAT))
    return isMatter(units, lead - 1) || (units.is(lead - 1, C.SPOKEN_OVER) && hasBehind(units, number, DEEDS));
  if (units.is(lead, C.UNDER_WHAT)) return units.is(lead - 1, C.COMES_UNDER) && !hasToll(units, lead);
  return units.is(lead, C.PASS) && hasBehind(units, number, BODIES) && !hasToll(units, lead);
}

const BODIES = maskOf(["BODIES"]);

/** "anger", "concern is growing" */
function isMatter(units: Units, at: number): boolean {
  let i = at;
  while (i > at - STIRRED && (units.any(i, AUXILIARY) || (units.isWord(i) && STIRS.test(units.text(i, i + 1))))) i--;
  return units.is(i, C.MATTER);
}

function hasBehind(units: Units, number: number, classes: number): boolean {
  for (let i = number + 1; i <= number + DEED && units.isWord(i); i++) if (units.any(i, classes)) return true;
  return false;
}

function hasToll(units: Units, lead: number): boolean {
  for (let i = lead - 1; i >= lead - TOLL && units.isWord(i); i--) if (units.any(i, TOLLS)) return true;
  return false;
}
