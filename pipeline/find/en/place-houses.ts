import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { HOUSE as NAMED_HOUSE } from "../../words/en/place-patterns.ts";
import type { PlaceMention } from "../../words/findings.ts";
import type { PlaceRow } from "../../words/names.ts";
import type { Units } from "../units.ts";

/** "Hill" of "Broken Hill": a word for a kind of land that ends a town's name. */
export const isLandform = (units: Units, at: number) =>
  units.is(at, C.LANDFORM) && units.capital(at) && !(units.isWord(at + 1) && units.capital(at + 1));

/** "Green Valley Hospital": a house is called so. */
export const isLandformOf = (units: Units, at: number) =>
  units.is(at, C.LANDFORM) && units.capital(at) && units.is(at + 1, C.HOSPITAL) && units.capital(at + 1);

/** How many words "University Teaching Hospital" may have. */
const HOUSE = 4;
const HOUSES =
  /^(?:university|college|school|hospital|clinic|airport|prison|barracks|mosque|church|cathedral|station|stadium|market|polytechnic|hotel|mall)$/i;

/** "Teaching Hospital", "University College" behind a town: the house stands there. */
export function isHouse(units: Units, at: number): boolean {
  let to = at;
  while (to < at + HOUSE && units.isWord(to) && units.capital(to)) to++;
  return to > at && HOUSES.test(units.text(to - 1, to)) && !units.is(to, C.POSS);
}

const CARES =
  /^(?:(?:has|have|had|is|was) (?:also |now |already )?)?(?:treat(?:ed|s|ing)|admit(?:ted|s|ting)|receiv(?:ed|es|ing)|took in|taken in|evacuated|discharged|lost)\b/i;

/** "hospital", "General Hospital" */
const isWard = (units: Units, at: number) => units.isWord(at) && /\b(?:hospital|clinic)$/i.test(units.text(at, at + 1));

/** How many units "has already treated" may have. */
const VERB = 3;

/** "Chitato Municipal Hospital has treated 44", "Kegalle hospital admitted 33": a house of the town at `to` cares for those counted. */
export function caresFor(units: Units, to: number): boolean {
  let i = to;
  while (i < to + HOUSE && units.isWord(i) && units.capital(i) && !isWard(units, i)) i++;
  if (!isWard(units, i) || !units.isWord(i + 1)) return false;
  return CARES.test(units.text(i + 1, Math.min(i + 1 + VERB, units.count)));
}

const STRUCK = maskOf(["V_FIN", "V_PP", "V_I", "V_T", "EVENT", "ASSAULT", "STATE"]);

/** "raided", "died at", "an attack on", "killed 12 students at": no "a professor at". */
export function isStruck(units: Units, lead: number): boolean {
  if (units.is(lead, C.PLACE_VERB)) return true;
  return units.is(lead, C.IN) && units.any(overCounted(units, lead - 1), STRUCK) && !units.is(lead - 1, C.SAY);
}

const COUNT = maskOf(["NUM", "NUMWORD", "VAGUE"]);
/** How many units "12 first-year students" may have. */
const COUNTED = 4;

/** The unit before a count that ends at a unit; that unit itself where there is none. */
function overCounted(units: Units, end: number): number {
  if (!units.is(end, C.NOUN) && !units.is(end, C.LIVES)) return end;
  for (let at = end - 1; at > end - COUNTED; at--) if (units.any(at, COUNT)) return at - 1;
  return end;
}

const TOWN: ReadonlySet<PlaceRow["kind"]> = new Set<PlaceRow["kind"]>(["city", "capital", "admin3"]);

/** "the Krestova prison in Qamra": in the town, whatever the house is called. `at`: the unit between the two. */
export const isHouseIn = (units: Units, at: number, house: PlaceMention, around: PlaceMention) =>
  units.is(at, C.IN) &&
  /^in$/i.test(units.text(at, at + 1)) &&
  house.candidates.length === 0 &&
  NAMED_HOUSE.test(units.text(at - 1, at)) &&
  !around.wider &&
  around.generic !== "region" &&
  (around.candidates.length === 0 || around.candidates.some(({ kind }) => TOWN.has(kind)));
