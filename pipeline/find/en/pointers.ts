import { maskOf, openingOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Generic, PlaceRole } from "../../words/findings.ts";
import type { Units } from "../units.ts";
import { isShare, leadOf, leads, roleOf } from "./place-roles.ts";

/** Words for a place met before: the units up to `to` (exclusive). */
export interface Pointer {
  to: number;
  generic: Generic | null;
  role: PlaceRole;
}

const isNumber = (units: Units, at: number) => units.is(at, C.NUM) || units.is(at, C.NUMWORD);

/** The most words of "East African" before "country". */
const REGION = 3;

/** "the East African country", "the Horn of Africa nation": past the part of the world before the word for a country; else the unit itself. */
function overRegion(units: Units, at: number): number {
  for (let i = at + 1; i <= at + REGION && units.isWord(i - 1); i++)
    if (units.meaning(i).generic === "country" && units.is(i, C.AREA) && units.capital(at)) return i;
  return at;
}

const COUNTED = maskOf(["NUM", "NUMWORD", "VAGUE"]);
/** The most words between a number and what it counts: "ten southern provinces". */
const COUNT = 3;

/** Nothing that "the south" belongs to: no "the south coast", "the south of". */
const endsPart = (units: Units, at: number) => !units.isWord(at) || units.any(at, STATEMENT);
const STATEMENT = maskOf(["AND", "BE", "HAVE", "SAY", "PREP", "SINCE", "WHO", "IN"]);

/** "in ten provinces", "across the two regions", "in the south": places that are not named; no "in ten villages of Qamra". */
function readUnnamed(units: Units, at: number): Pointer | null {
  const compass = units.is(at, C.THE) && units.is(at + 1, C.COMPASS) && !units.capital(at + 1);
  const part = compass && units.is(at - 1, C.IN) && endsPart(units, at + 2) && !isShare(units, at - 2);
  if (part) return { to: at + 2, generic: "unnamed", role: "at" };
  const number = units.is(at, C.THE) ? at + 1 : at;
  if (!units.any(number, COUNTED) || !leads(units, at - 1, C.IN)) return null;
  let to = number + 1;
  while (to <= number + COUNT && units.isWord(to) && !units.is(to, C.AREAS)) to++;
  const named = units.is(to + 1, C.OF) || units.is(to + 1, C.IN) || units.is(to + 1, C.COMMA) || isNear(units, to + 1);
  return units.is(to, C.AREAS) && !named ? { to: to + 1, generic: "unnamed", role: "at" } : null;
}

/** How many units "for the displaced near" may have. */
const NEAR = 4;

/** "two camps for the displaced near Qamra" */
function isNear(units: Units, from: number): boolean {
  if (!units.is(from, C.FOR)) return false;
  for (let i = from + 1; i < from + NEAR && units.isWord(i); i++)
    if (units.is(i, C.IN)) return units.is(i + 1, C.PLACE) || units.capital(i + 1);
  return false;
}

const BODY = maskOf(["BODY", "SPEAKER", "SOURCE", "OFFICE"]);
/** How many units "Counter-Terrorism Group" may have. */
const NAME = 5;

/** Whether the name of a body begins at a unit. */
function namesBody(units: Units, at: number): boolean {
  for (let i = at; i < at + NAME && (units.capital(i) || units.is(i, C.HYPHEN)); i++)
    if (units.any(i, BODY)) return true;
  return false;
}

/** "his city", where that is one word of the lists. */
const HOME = /^(?:his|her|their) (?:city|town|village|district|province|state|region)$/i;

/** "the state oil company", "the state news agency": what the state runs. */
const STATES =
  /^(?:oil|gas|power|energy|electricity|railways?|rail|airline|broadcaster|television|tv|radio|media|news|newspaper|bank|mining|company|firm|security|intelligence|forest|prison|funeral)$/i;

/** "the region", "this coastal town", "a nation of 4 million"; no "the town of Qamra", no "the city council". */
function readGeneric(units: Units, at: number, first: number): Pointer | null {
  // "said 29 people had died in his state": not where the report was.
  if (units.is(at, C.THEIR) && leads(units, at - 1, C.IN) && units.is(at + 1, C.AREA))
    return { to: at + 2, generic: "elsewhere", role: "at" };
  if (units.is(at, C.HOMES) && leads(units, at - 1, C.IN) && HOME.test(units.text(at, at + 1)))
    return { to: at + 1, generic: "elsewhere", role: "at" };
  const definite = units.is(at, C.THE);
  if (!definite && !units.is(at, C.A_AN)) return null;
  let to = definite ? overRegion(units, at + 1) : at + 1;
  const adjective = units.is(to, C.NATION) || (units.isWord(to) && !(definite && units.capital(to)));
  // Most articles have no word for an area near.
  if (!units.is(to, C.AREA) && !(adjective && units.is(to + 1, C.AREA))) return null;
  if (units.meaning(to).generic === undefined && adjective) to++;
  const generic = units.is(to, C.AREA) ? units.meaning(to).generic : undefined;
  if (generic === undefined) return null;
  const named = units.is(to + 1, C.OF) && (units.is(to + 2, C.PLACE) || units.capital(to + 2));
  if (named || units.is(to + 1, C.PLACE) || units.is(to + 1, C.SPEAKER)) return null;
  if (units.isWord(to + 1) && /^state$/i.test(units.text(to, to + 1)) && STATES.test(units.text(to + 1, to + 2)))
    return null;
  const counted = units.is(to + 1, C.OF) && (isNumber(units, to + 2) || isNumber(units, to + 3));
  if (!definite && !counted) return null;
  if (counted) return { to: to + 1, generic, role: "counted" };
  // "the region's Counter-Terrorism Group"
  if (units.is(to + 1, C.POSS) && namesBody(units, to + 2)) return { to: to + 1, generic, role: "speech" };
  const role = roleOf(units, at, to + 1, first);
  return { to: to + 1, generic, role: role === "subject" ? "at" : role };
}

const PREDICATE = maskOf(["HAVE", "MODAL", "V_FIN"]);

/** "there", and "it" where only a place can be meant: "fled it", "in it". */
function readPronoun(units: Units, at: number, first: number): Pointer | null {
  if (
    !units.is(at, C.IT) ||
    units.is(at, C.THEIR) ||
    units.is(at - 1, C.SAY) ||
    units.is(at + 1, C.SAY) ||
    units.is(at + 1, C.BE) ||
    units.is(at + 1, C.POSS)
  )
    return null;
  const lead = leadOf(units, at, first);
  // "that it had detained three"; "it took in 4,000 refugees" is a place
  if (!units.is(at, C.THERE) && units.any(at + 1, PREDICATE) && !units.is(at + 1, C.HOSTING)) return null;
  const role = units.is(lead, C.LEAVE_VERB) ? "left" : "pronoun";
  return { to: at + 1, generic: null, role };
}

/** "at the same spot" */
function readSpot(units: Units, at: number): Pointer | null {
  const same = units.is(at, C.THE) && units.is(at + 1, C.SAME) && units.is(at + 2, C.SPOT) && units.is(at - 1, C.IN);
  return same ? { to: at + 3, generic: null, role: "pronoun" } : null;
}

/** How many words "driven 5.6 million Ruritanians abroad" may have. */
const FLED = 5;

/** "have fled abroad": where from is what counts. */
function isFled(units: Units, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - FLED) && !units.is(i, C.AND) && !units.is(i, C.COMMA); i--)
    if (units.is(i, C.LEAVE_VERB)) return true;
  return false;
}

/** "all told", "nationwide", "abroad". */
function readWhole(units: Units, at: number, first: number): Pointer | null {
  if (!units.is(at, C.OVERALL)) return null;
  const generic = units.meaning(at).generic!;
  const anywhere = generic === "country" || generic === "region" || generic === "war" || generic === "unnamed";
  if (generic === "unnamed" && isFled(units, at, first)) return null;
  return !anywhere && at > first ? null : { to: at + 1, generic, role: "at" };
}

/** The units that "it" and "all told" begin at, and those that "the region", "ten provinces" and "the south" do. */
const OPENS_ALONE = openingOf(["IT", "OVERALL"]);
const OPENS_AREA = openingOf(["THE", "THEIR", "HOMES", "A_AN", "NUM", "NUMWORD", "VAGUE"]);
const AREAS = openingOf(["AREA", "AREAS", "COMPASS", "SPOT", "HOMES"]);

/** The units of a sentence that words for a place met before can begin at. */
export const opensPointer = (units: Units) => (units.mayHold(AREAS) ? OPENS_ALONE | OPENS_AREA : OPENS_ALONE);

export function readPointer(units: Units, at: number, first: number): Pointer | null {
  return (
    readUnnamed(units, at) ??
    readSpot(units, at) ??
    readGeneric(units, at, first) ??
    readPronoun(units, at, first) ??
    readWhole(units, at, first)
  );
}
