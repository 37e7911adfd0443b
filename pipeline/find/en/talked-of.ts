import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/** How many units "a raid on a village in the north in" may have up to "which", and how many of them stand before "raid". */
const REACH = 9;
const ADJECTIVES = 4;
const EVENTS = maskOf(["EVENT", "SUDDEN", "DATABLE"]);
const ENDS = maskOf(["COMMA", "SEMICOLON", "COLON", "QUOTE", "V_FIN", "BE", "HAVE", "MODAL", "WHO", "AND"]);
const DEED = maskOf(["V_FIN", "V_PP", "V_T", "SAY", "OTHER_DEED"]);

const CALENDAR = maskOf(["WEEKDAY", "MONTH", "NUM", "DAYPART"]);
const DAY = maskOf(["WEEKDAY", "MONTH", "NUM", "DAYPART", "DURING"]);

/** What leads to an event that somebody talks of or answers: "an inquiry into a raid", "marched against a raid". */
const TALKS = /(?:^|\s)(?:over|of|for|about|into|against|at|from)$/i;

/** Verbs of those who do the harm or suffer it on the day that stands before them. */
const DOES =
  /(?:^|\s)(?:launched|staged|carried out|mounted|conducted|unleashed|committed|perpetrated|saw|witnessed|suffered|was|were|is|came|brought|detonated|set off|triggered|caused|sparked|planted|made|executed|led|survived|faced|experienced|ignited|started|began|hit|struck|killed|died|injured|wounded|rocked|shook|fired|dropped|exploded|burst|lit)$/i;

/**
 * "condemned on Monday a raid in which 12 died", "opened an inquiry into the fire that killed 12": where the event of a clause begins of which the main
 * clause tells what was done after, so that its day is not that of the event; -1 for none. "Rebels on Monday launched a raid that killed 12" is of that day.
 */
export function eventTalkedOf(units: Units, which: number): number {
  if (/^who/i.test(units.text(which, which + 1))) return -1;
  let noun = which - 1;
  while (noun > which - REACH && noun > 0 && !units.any(noun, EVENTS)) {
    if (units.any(noun, ENDS)) return -1;
    noun--;
  }
  if (!units.any(noun, EVENTS) || units.is(noun, C.V_ING)) return -1;
  let article = noun;
  while (article >= noun - ADJECTIVES && units.isWord(article) && !units.is(article, C.DET)) article--;
  // "debated on Thursday the raid that"
  let lead = article - 1;
  if (units.any(lead, CALENDAR)) while (lead > 0 && units.any(lead, DAY)) lead--;
  if (lead < 0 || !units.is(article, C.DET) || !units.isWord(lead)) return -1;
  // "reacted to a raid"
  const verb = /^to$/i.test(units.text(lead, lead + 1)) ? lead - 1 : lead;
  if (verb < 0 || !units.isWord(verb)) return -1;
  const words = units.text(verb, verb + 1);
  const answers = (units.any(verb, DEED) || /(?:ed|ing)$/i.test(words)) && !DOES.test(words);
  return answers || TALKS.test(words) ? article : -1;
}
