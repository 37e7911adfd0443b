import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { NumberUnits } from "../numbers/number.ts";
import type { Units } from "../units.ts";

const SMALL = maskOf(["DET", "THE", "THEIR", "FROM", "OF"]);
const NUMBER = maskOf(["NUM", "NUMWORD", "VAGUE"]);
/** How far behind its number a noun may stand: "two suspected armed robbers". */
const NOUN_REACH = 3;
/** The longest way from "fled" to what was fled: "from the scene of". */
const REACH = 4;

/** Who runs from a crime or from a fight, not from home. */
const RUNAWAYS = maskOf(["FUGITIVE", "ARMED"]);

/**
 * Whether somebody only gets away: "two gunmen fled", "300 soldiers fled to Qamra", "400 fans fled", "three men fled the scene", "eleven hostages escaped their
 * captors". Who is displaced has left a home.
 */
export function getsAway(units: Units, q: NumberUnits, trigger: number): boolean {
  if (!units.is(trigger, C.V_I) || units.is(trigger - 1, C.BE)) return false;
  let fled = trigger + 1;
  while (fled <= trigger + REACH && units.any(fled, SMALL)) fled++;
  if (units.is(fled, C.SCENE) || (fled > trigger + 1 && units.is(fled, C.CARRIAGE))) return true;
  if (q.noun !== null && q.noun.head >= 0)
    return units.any(q.noun.head, RUNAWAYS) || (units.is(q.noun.head, C.CROWD) && !leavesHome(units, trigger, fled));
  return units.any(lastCounted(units, q.from), RUNAWAYS);
}

const HOMETOWN = maskOf(["AREA", "PLACE"]);

/** "400 worshippers fled to Ruritania", "400 shoppers fled the town", unlike "400 fans fled the stadium". */
const leavesHome = (units: Units, trigger: number, fled: number) =>
  units.is(trigger + 1, C.TO) || units.any(fled, HOMETOWN);

/** "Two robbers were killed and three fled": the noun of the number before, or -1. */
function lastCounted(units: Units, from: number): number {
  let number = from - 1;
  while (number >= 0 && !units.any(number, NUMBER)) number--;
  for (let at = number + 1; number >= 0 && at <= number + NOUN_REACH && at < from; at++)
    if (units.is(at, C.NOUN)) return at;
  return -1;
}
