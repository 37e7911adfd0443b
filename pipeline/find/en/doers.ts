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
