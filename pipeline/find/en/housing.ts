import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { NumberUnits } from "../numbers/number.ts";
import type { Units } from "../units.ts";

/** How far before "holds" the camp may stand: "the camp on the edge of the town now holds". */
const REACH = 8;
const ENDS = maskOf(["SEMICOLON", "STOP", "V_T", "V_I", "SAY"]);
const REFUGES = maskOf(["REFUGE", "CAMP", "CARRIAGE"]);
/** Who lives somewhere, and is no prisoner. */
const AT_HOME = /^(?:inhabitants|residents|villagers|townspeople|islanders)$/i;
const WATCHED = maskOf(["ARMED", "FUGITIVE"]);

/** "The camp holds 22,000 people who fled", "The lift holds 12 people": a camp or a shelter that holds people houses them; a prison, or a camp for "suspected militants", detains. */
export function houses(units: Units, q: NumberUnits, trigger: number, first: number): boolean {
  if (units.is(trigger, C.HOST) && isOfCountry(units, q, trigger)) return true;
  if (q.noun !== null && q.noun.head > trigger && AT_HOME.test(units.text(q.noun.head, q.noun.head + 1)))
    return units.is(trigger, C.HOST);
  if (!units.is(trigger, C.HOST) || (q.noun !== null && units.any(q.noun.head, WATCHED))) return false;
  for (let at = trigger - 1; at >= Math.max(first, trigger - REACH) && !units.any(at, ENDS); at--) {
    if (units.any(at, REFUGES)) return !units.is(at - 1, C.JAIL);
  }
  return false;
}

const COUNTRIES = maskOf(["PLACE", "AREA"]);

/** "Kenya holds 700,000 Somali refugees": a country or a town takes them in, the police of one do not. */
function isOfCountry(units: Units, { noun }: NumberUnits, trigger: number): boolean {
  const subject = units.is(trigger - 1, C.ADV) ? trigger - 2 : trigger - 1;
  return units.any(subject, COUNTRIES) && noun !== null && units.meaning(noun.head).measure === "displaced";
}

/** "Police are holding 31 Syrians": a prisoner's verb, where no camp or shelter does it. */
export const holdsFast = (units: Units, q: NumberUnits, trigger: number, first: number) =>
  units.meaning(trigger).measure !== undefined && !houses(units, q, trigger, first);
