import { maskOf, openingOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/*
 * What a sentence says that has befallen people: something new, a quake or a flood, the beginning of a struggle.
 */

/** How many adjectives "a raid" may have. */
const ADJECTIVES = 2;
const SUDDEN = maskOf(["SUDDEN"]);

/** "were killed in an ambush", "a fire destroyed 60 houses": what nobody has told of before; `unless`: the word that may not lead it. */
export function tellsAnew(units: Units, first: number, last: number, unless: RegExp | null = null): boolean {
  if (!units.hasAny(SUDDEN)) return false;
  for (let i = first + 1; i < last; i++) {
    if (!units.is(i, C.SUDDEN)) continue;
    for (let at = i - 1; at >= Math.max(first, i - 1 - ADJECTIVES) && units.isWord(at); at--)
      if (units.is(at, C.A_AN)) {
        if (!unless?.test(units.text(at - 1, at))) return true;
        break;
      }
  }
  return false;
}

const NATURAL = openingOf(["NATURAL"]);
const BEHIND_NOUN = maskOf(["WHO", "HAVE", "BE", "IN", "PREP", "AND", "OF", "FROM", "V_T", "V_I", "V_FIN", "ADV"]);
const isVerb = (units: Units, at: number) =>
  /^fires$/i.test(units.text(at, at + 1)) && units.isWord(at + 1) && !units.any(at + 1, BEHIND_NOUN);

const HARMS = maskOf(["BEFALLS", "HARM", "HIT", "FALLS", "ASSAILS", "TORMENT"]);
const FINITE_FORM = maskOf(["BEFALLS", "ASSAILS", "V_FIN", "V_PP"]);
const ATTRIBUTED = maskOf(["DET", "THE", "A_AN", "OF", "PREP"]);

/** "A bomb went off", "shells hit the town", "there was a raid": harm that came on a day; no "reached the collapsed school", no "buried the dead". */
export function tellsOfHarm(units: Units, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) {
    if (fallsInto(units, i)) return true;
    if (units.is(i, C.OTHER_DEED) || units.any(i - 1, ATTRIBUTED) || !units.any(i, FINITE_FORM)) continue;
    // "Rain fell on Monday", "a man was held on Monday"
    const harmed = HARMED.has(units.meaning(i).measure) && !units.any(i, NO_HARM);
    if (harmed || units.any(i, HARMS)) return true;
  }
  if (units.is(first, C.NATURAL) || (!units.is(first, C.THE) && units.is(first + 1, C.NATURAL))) return true;
  return tellsAnew(units, first, last, LED_BY) || tellsOfStart(units, first, last);
}

/** "A bridge fell into the river" */
const fallsInto = (units: Units, at: number) =>
  units.is(at, C.FALLEN) && /^(?:into|onto|off|through)$/i.test(units.text(at + 1, at + 2));

/** How many units the subject and the verb of a sentence may have. */
const SUBJECT = 7;

/** "On Monday parliament met", "The truce took hold": what was done about harm, or is none. */
export function tellsOfAnswer(units: Units, first: number, last: number): boolean {
  for (let i = first; i < Math.min(last, first + SUBJECT); i++) if (units.is(i, C.CIVIL)) return true;
  return false;
}

/** "was held over a fire", "spoke of a raid" */
const LED_BY = /\b(?:over|of|for|about)$/i;

/** "fell", "held" */
const NO_HARM = maskOf(["FALLEN", "ACCUSED"]);
const HARMED: ReadonlySet<string | undefined> = new Set(["deaths", "injuries", "abducted"]);

/** Whether a sentence or a title names a quake or a flood; in "the army fires 40 missiles" nothing burns. */
export function isNatural(units: Units, first = 0, last = units.count): boolean {
  if (!units.mayHold(NATURAL)) return false;
  for (let i = first; i < last; i++) if (units.is(i, C.NATURAL) && !isVerb(units, i)) return true;
  return false;
}

const BEGINS = maskOf(["BEGIN", "LAUNCH"]);
const STRUGGLE = maskOf(["ERA", "ONGOING", "STRUGGLE"]);

/** "Troops launched an offensive on 9 October", "Fighting broke out on Monday": the first day of what goes on. */
export function tellsOfStart(units: Units, first: number, last: number): boolean {
  if (!units.hasAny(BEGINS) || !units.hasAny(STRUGGLE)) return false;
  let [begins, lasting] = [false, false];
  for (let i = first; i < last; i++) {
    begins ||= units.any(i, BEGINS);
    lasting ||= units.any(i, STRUGGLE);
  }
  return begins && lasting;
}
