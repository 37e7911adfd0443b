import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

const SMALL = maskOf(["ADV", "DET", "MORE", "TOTAL"]);
const AUX = maskOf(["WHO", "HAVE", "BE", "ADV", "MODAL"]);

/** How many auxiliaries may stand before the verb: "have since been". */
const MOST_AUX = 5;

/** What may follow "12 abducted pupils freed": no object, as in "12 wounded soldiers freed the town". */
const NO_OBJECT = maskOf(["IN", "BY", "PREP", "STOP", "COMMA", "SEMICOLON", "TIME", "WEEKDAY", "FROM", "AS", "QUOTE"]);

/** "31 abducted pupils freed in Qamra", "regain freedom" */
const isFreedAlone = (units: Units, at: number) =>
  at + 1 >= units.count || units.any(at + 1, NO_OBJECT) || units.timeEnd[at + 1]! > 0;

/** "three of whom have since been let go", "two kidnapped girls were rescued" */
function isFreedBehind(units: Units, { to }: NumberUnits): boolean {
  let at = to;
  while (at < to + MOST_AUX && units.any(at, AUX)) at++;
  // "were rescued" is one unit.
  return (units.is(at, C.FREE) && (at > to || isFreedAlone(units, at))) || units.is(at, C.SURVIVE);
}

/** "freed 88 kidnapped hostages", "the release of 12 captives", "let nine of them go": who is free again is held by nobody. */
export function isFreed(units: Units, q: NumberUnits): boolean {
  let at = q.from - 1;
  while (units.any(at, SMALL)) at--;
  return units.is(at, C.FREE) || (units.is(at, C.LET) && units.is(q.to, C.GO)) || isFreedBehind(units, q);
}
