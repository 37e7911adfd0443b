import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { NumberUnits } from "../numbers/number.ts";
import type { Units } from "../units.ts";

const ARMED = maskOf(["ARMED", "RAIDER", "FUGITIVE", "PATROL"]);
const SMALL = maskOf(["HAVE", "BE", "ADV", "MODAL"]);

/** "The guide took 12 hikers into the forest": only who is armed takes people away. */
export function isByGuide(units: Units, { from }: NumberUnits, trigger: number, first: number): boolean {
  const verb = trigger < from ? trigger : from - 1;
  let at = verb - 1;
  while (units.any(at, SMALL)) at--;
  if (at < first || !units.is(at, C.NOUN) || units.any(at, ARMED)) return false;
  return units.meaning(at).unit === "person";
}

/** How far before "took in" the doctors may stand: "doctors at the clinic in Tovar". */
const WARD = 6;

/** "Doctors in Saqba took in nine people": they are treated there, and nobody says where they live. */
export function isByDoctor(units: Units, trigger: number, first: number): boolean {
  for (let at = trigger - 1; at >= Math.max(first, trigger - WARD) && units.isWord(at); at--)
    if (/^(?:doctors?|medics?|nurses?|surgeons?|paramedics?)$/i.test(units.text(at, at + 1))) return true;
  return false;
}

/** "Ten men went out": nobody is driven out. */
export const goesOut = (units: Units, trigger: number) =>
  units.is(trigger, C.GO) && /^out$/i.test(units.text(trigger + 1, trigger + 2));

/** How far from "seized" the police may stand. */
const FORCE_NEAR = 5;
const OTHER_DOER = maskOf(["RAIDER", "COMMA", "SEMICOLON", "STOP", "QUOTE", "AND"]);
const IRREGULAR = /^(?:militia|militias|militiamen|paramilitaries|special forces)$/i;

const isForce = (units: Units, at: number) => units.is(at, C.PATROL) && !IRREGULAR.test(units.text(at, at + 1));

/** "Police seized 40 people", "were seized by soldiers": no abduction, where "gunmen seized 40 people" is one. */
export function isSeizedByForce(units: Units, trigger: number, first: number): boolean {
  if (!/^(?:seiz|snatch)/i.test(units.text(trigger, trigger + 1))) return false;
  if (units.is(trigger + 1, C.BY)) {
    for (let at = trigger + 2; at < trigger + 2 + FORCE_NEAR && units.isWord(at); at++) {
      if (units.any(at, OTHER_DOER)) return false;
      if (isForce(units, at)) return true;
    }
    return false;
  }
  for (let at = trigger - 1; at >= Math.max(first, trigger - FORCE_NEAR) && !units.any(at, OTHER_DOER); at--)
    if (isForce(units, at)) return !units.is(at - 1, C.BY);
  return false;
}
