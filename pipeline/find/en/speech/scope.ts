import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { isAny } from "./marks.ts";

/** The verb closes the clause: a mark behind it, or a time, a place or a listener and a mark. */
export function isFinal(units: Units, at: number, last: number): boolean {
  for (let i = at + 1; i < Math.min(last, at + 12); i++) {
    if (
      isAny(units, i, C.WHO, C.BE, C.NUM, C.NUMWORD, C.V_T, C.V_PP, C.AID) &&
      !units.capital(i) &&
      !units.is(i + 1, C.BY)
    )
      return false;
    if (!units.isWord(i)) return true;
  }
  return at + 12 >= last;
}

/** How many units a clause is followed: keeps the work in proportion to the text where nothing but verbs of saying stand. */
const REACH = 40;

/** ", which the army said was empty,": the clause ends at its comma. */
export function commaAfter(units: Units, at: number, last: number): number {
  for (let i = at + 1; i < Math.min(last, at + REACH); i++) if (units.is(i, C.COMMA)) return i;
  return last;
}

/** Up to "after raids killed 12" behind "warned residents", "declared three days of mourning": what the report says itself. */
export function scopeEnd(units: Units, at: number, last: number): number {
  for (let i = at + 1; i < Math.min(last, at + REACH); i++) {
    if (units.is(i, C.NUM) && units.is(i + 1, C.DURATION)) continue;
    if (isAny(units, i, C.WHO, C.BE, C.HAVE, C.MODAL, C.NUM, C.IT, C.HE, C.COLON, C.QUOTE, C.STATE, C.V_FIN))
      return last;
    if (units.is(i, C.AFTERMATH)) return i;
  }
  return last;
}
