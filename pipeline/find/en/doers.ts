import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/** How far before "took in" the doctors may stand: "doctors at the clinic in Tovar". */
const WARD = 6;

/** "Doctors in Saqba took in nine people": they are treated there, and nobody says where they live. */
export function isByDoctor(units: Units, trigger: number, first: number): boolean {
  for (let at = trigger - 1; at >= Math.max(first, trigger - WARD) && units.isWord(at); at--)
    if (/^(?:doctors?|medics?|nurses?|surgeons?|paramedics?)$/i.test(units.text(at, at + 1))) return true;
  return false;
}

/** How far from "seized" the police may stand. */
const FORCE_NEAR = 5;
const OTHER_DOER = maskOf(["RAIDER", "COMMA", "SEMICOLON", "STOP", "QUOTE", "AND"]);
const IRREGULAR = /^(?:militia|militias|militiamen|paramilitaries|special forces)$/i;

const isForce = (units: Units, at: number) => units.is(at, C.PATROL) && !IRREGULAR.test(units.text(at, at + 1));

/** "Soldiers loaded 40 men onto trucks": who stands before the verb at `verb` is a force. */
export function isLedOffByForce(units: Units, verb: number, first: number): boolean {
  for (let at = verb - 1; at >= Math.max(first, verb - FORCE_NEAR) && !units.any(at, OTHER_DOER); at--)
    if (isForce(units, at)) return !units.is(at - 1, C.BY);
  return false;
}

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
