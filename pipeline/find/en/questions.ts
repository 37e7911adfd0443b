import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

const INVERTED = maskOf(["BE", "HAVE", "MODAL"]);
const DO = /^(?:did|do|does)$/i;

/** How many units a question may have. */
const QUESTION = 40;

/** "Did 12 people die?", "Were 12 killed?": asked, and not told. */
export function isAsked(units: Units, first: number, to: number): boolean {
  const at = units.isWord(first) ? first : first + 1;
  if (!units.isWord(at) || !(units.any(at, INVERTED) || DO.test(units.text(at, at + 1)))) return false;
  for (let i = to; i < to + QUESTION; i++) if (units.is(i, C.STOP)) return units.text(i, i + 1) === "?";
  return false;
}
