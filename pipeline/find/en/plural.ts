import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

const isS = (code: number) => code === 115 || code === 83;

/** Whether a noun stands for several: "soldiers", "people", "dead"; not "actress". */
export function isPlural(units: Units, at: number): boolean {
  if (units.is(at, C.PLURAL)) return true;
  const text = units.source;
  const last = units.end(at) - 1;
  return isS(text.charCodeAt(last)) && !(last > units.start(at) && isS(text.charCodeAt(last - 1)));
}

const ENDING = /(?:men|folk|kin|people|children)$/;

/** Whether a word that no list knows is a plural without an "s". */
export const endsLikePlural = (units: Units, at: number) => ENDING.test(units.text(at, at + 1));
