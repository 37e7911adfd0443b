import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/** Whether a noun stands for several: "soldiers", "people", "dead"; not "actress". */
export function isPlural(units: Units, at: number): boolean {
  return units.is(at, C.PLURAL) || /(?<!s)s$/i.test(units.text(at, at + 1));
}
