import { C } from "../words/classes.ts";
import type { Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** How many small words may stand between "abducted and" and "killed". */
const SMALL = 2;
/** More are not all of one event: of "has abducted and killed 400 people" nobody knows how many were killed. */
const ONE_EVENT = 50;

/** Unit of the verb that "and" joins to another, from that one on in a direction; -1 where there is none. */
function joinedVerb(units: Units, at: number, direction: 1 | -1): number {
  let and = -1;
  for (let i = at + direction, small = 0; ; i += direction) {
    if (units.is(i, C.AND) && and < 0) and = i;
    else if (and >= 0 && units.is(i, C.V_T)) return i;
    else if (!units.is(i, C.ADV) || ++small > SMALL) return -1;
  }
}

/** Whether who is taken by the first verb may be killed by the second: police arrest and kill, and not always the same people. */
function isFatal(units: Units, taken: number, killed: number): boolean {
  if (units.meaning(killed).measure !== "deaths") return false;
  const { measure } = units.meaning(taken);
  return measure === "abducted" || (measure === "detained" && (units.is(taken, C.LOOSE) || units.is(killed, C.LOOSE)));
}

/**
 * Two verbs for the same people, one thing after the other: "abducted and killed 12 clerks" counts 12 dead, and who is "kidnapped and held" is
 * abducted.
 */
export function asItEnded(units: Units, q: NumberUnits, m: Measured): Measured {
  if (q.value === null || q.value > ONE_EVENT) return m;
  const before = m.measure === "deaths" || m.measure === "detained" ? joinedVerb(units, m.trigger, -1) : -1;
  if (before >= 0 && m.measure === "detained" && units.meaning(before).measure === "abducted")
    return { ...m, measure: "abducted", settled: true };
  if (before >= 0 && isFatal(units, before, m.trigger)) return { ...m, settled: true };
  const behind = m.measure === "abducted" || m.measure === "detained" ? joinedVerb(units, m.trigger, 1) : -1;
  if (behind >= 0 && isFatal(units, m.trigger, behind))
    return { ...m, measure: "deaths", trigger: behind, settled: true };
  return m;
}
