import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { isByDoctor } from "./en/doers.ts";
import { getsAway } from "./en/getaway.ts";
import { houses } from "./en/housing.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** How far behind "carried off by" the flood may stand. */
const DOER = 3;
const NATURE = maskOf(["TORRENT", "NATURAL", "DISASTER"]);

/** "carried off by the flood": water takes no captives. */
function isByNature(units: Units, trigger: number): boolean {
  if (!units.is(trigger + 1, C.BY)) return false;
  for (let at = trigger + 2; at < trigger + 2 + DOER; at++) if (units.any(at, NATURE)) return true;
  return false;
}

/** Who goes home when the duty or the holiday is over. */
const AWAY_FOR_A_TIME = maskOf(["ARMED", "VISITOR"]);

const DISEASES = maskOf(["DISEASE"]);

/** What befalls the living alone. */
const LIVING: ReadonlySet<string> = new Set([
  ...["injuries", "displaced", "returned", "in_need", "population", "detained", "abducted"],
]);

/** Whether a number can be counted by a measure: bodies are not displaced, who gets away has left no home. */
export function fitsMeasure(measure: string, units: Units, q: NumberUnits, trigger: number, first: number): boolean {
  if (measure === "abducted" && isByNature(units, trigger)) return false;
  if (measure === "displaced" && units.is(trigger, C.TAKE_IN) && isByDoctor(units, trigger, first)) return false;
  // Ten bodies taken to hospital are ten dead, and so are those that a country has taken in.
  if (LIVING.has(measure) && q.noun !== null && units.is(q.noun.head, C.BODIES)) return false;
  // "A strike hit a six-storey building", "slammed into a block of flats": nobody says that it fell.
  if (q.implied && measure === "homes_destroyed" && units.is(trigger, C.HIT)) return false;
  // "The town lost 300 of its 2,000 inhabitants": who is told of apart from the others is no population.
  if (measure === "population" && q.noun?.ofThem) return false;
  // "Some 16,000 have been hospitalised with cholera"
  if (measure === "injuries" && units.is(trigger, C.ADMITTED) && units.hasAny(DISEASES)) return false;
  if (measure === "detained" && houses(units, q, trigger, first)) return false;
  if (measure === "displaced" && getsAway(units, q, trigger)) return false;
  // "nine of them never went home"
  if (measure === "returned" && (units.is(trigger - 1, C.NOT) || units.is(trigger - 2, C.NOT))) return false;
  // "bring home 2,500 troops", "flies home 63 tourists"
  return !(measure === "returned" && q.noun !== null && units.any(q.noun.head, AWAY_FOR_A_TIME));
}
