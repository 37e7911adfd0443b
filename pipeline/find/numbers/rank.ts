import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import { type NumberUnits, shaped } from "./number.ts";

/** A place in an order, in words: "first", "twenty-first". */
export function readRank(units: Units, at: number): NumberUnits | null {
  if (units.is(at, C.NTH_WORD)) return shaped(at, at + 1, units.meaning(at).number!, "ordinal", "ordinal-word");
  const compound = units.is(at + 1, C.HYPHEN) && units.glued(at + 2) && units.is(at + 2, C.NTH_WORD);
  if (!compound || !units.is(at, C.NUMWORD)) return null;
  const [tens, ones] = [units.meaning(at).number!, units.meaning(at + 2).number!];
  return tens >= 20 && ones < 10 ? shaped(at, at + 3, tens + ones, "ordinal", "ordinal-word") : null;
}
