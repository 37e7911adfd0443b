import { maskOf, openingOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Generic, PlaceMention } from "../../words/findings.ts";
import { fold } from "../../words/fold.ts";
import { lies, type Names, type PlaceRow } from "../../words/names.ts";
import { OPENS_CAPITAL, type Units } from "../units.ts";
import { actingRole } from "./place-acting.ts";
import { readImplied } from "./place-implied.ts";
import { type ProperName, properName, type ShownNames } from "./place-names.ts";
import { overAdjectives, roleOf } from "./place-roles.ts";
import { opensPointer, readPointer } from "./pointers.ts";

/** Words for a place, with one past their last unit. */
export interface FoundPlace {
  /** Its sentence is filled in by who asked. */
  mention: PlaceMention;
  to: number;
}

const NO_ROWS: readonly PlaceRow[] = [];

const generic = (units: Units, at: number): Generic | null =>
  units.is(at, C.AREA) ? (units.meaning(at).generic ?? null) : null;

function candidates(units: Units, names: Names, shown: ShownNames, { from, to }: ProperName): readonly PlaceRow[] {
  const name = units.name[from]!;
  if (to === from + 1 && name >= 0) return names.entries[name]!.places;
  return shown.get(units.text(from, to).toLowerCase()) ?? [];
}

/** "eastern Ghouta" is no part of a place that is called "Eastern Ghouta" itself. */
const namesPart = (rows: readonly PlaceRow[], part: string) =>
  rows.some(({ name }) => fold(name).startsWith(fold(part)));

/** Initials of a body that spell a town too: "a radical GOA". */
function isInitials(units: Units, { from, to }: ProperName, rows: readonly PlaceRow[]): boolean {
  if (!units.shouts(from) || units.shouts(from - 1) || units.shouts(to)) return false;
  return units.end(from) - units.start(from) <= INITIALS && rows.every(({ kind }) => kind !== "country");
}

const INITIALS = 4;

/** A name with the words that belong to it: units `start` to `end` (exclusive). */
interface Extent {
  start: number;
  end: number;
  /** As written, with the generic where that makes it another place: "Idlib region", for "the region of Idlib" too. */
  name: string;
  /** The name is of a part of the place, or of what lies around it. */
  other: boolean;
  generic: Generic | null;
}

/** "villages" of "Kadi and Doro villages", "temple" of "the Sundara temple" */
const PARTS_OF_NAME = maskOf(["AREAS", "SITE", "LANDMARK"]);

function extentOf(units: Units, at: number, { from, to }: ProperName, rows: readonly PlaceRow[]): Extent {
  // "Yemen's capital"
  if (from === at && units.is(to, C.POSS) && generic(units, to + 1) === "capital")
    return { start: at, end: to + 2, name: units.text(at, to), other: false, generic: "capital" };
  const behind = generic(units, to);
  // "the town of Qamra"; "the Ambar quarter of Qamra" says nothing of Qamra.
  const ahead = units.is(at - 1, C.OF) && !units.capital(at - 3) ? generic(units, at - 2) : null;
  const landmark = rows.length === 0 && units.any(to, PARTS_OF_NAME) && !units.capital(to);
  const end = behind === null && !landmark ? to : to + 1;
  if (from > at)
    return {
      start: at,
      end,
      name: units.text(at, to),
      other: !namesPart(rows, units.text(at, from)),
      generic: behind ?? "region",
    };
  if (behind !== null && units.is(to, C.WIDER))
    return { start: at, end, name: units.text(at, end), other: true, generic: "region" };
  const name = units.text(at, to);
  if (ahead === null || !units.is(at - 2, C.WIDER))
    return { start: at, end, name, other: false, generic: behind ?? ahead ?? apposed(units, end) };
  return { start: at - 2, end, name: `${name} ${units.text(at - 2, at - 1)}`, other: true, generic: "region" };
}

const NARROW: ReadonlySet<PlaceRow["kind"]> = new Set<PlaceRow["kind"]>(["city", "capital", "admin3"]);
const TOWN = /^(?:town|city|village|port|resort|hamlet)$/i;

/** "the Donetsk town of Bakhmut", "the Black Sea port of Amasra": where the town lies, which has a name of its own; no "Marimin village of Afrin". */
const isRegionOf = (units: Units, { from, to }: ProperName, rows: readonly PlaceRow[]) =>
  units.is(from - 1, C.THE) &&
  TOWN.test(units.text(to, to + 1)) &&
  units.is(to + 1, C.OF) &&
  units.capital(to + 2) &&
  rows.some(({ kind }) => !NARROW.has(kind));

/** How many words "a poor coastal" may have before the kind of place. */
const KIND = 4;

/** "Qamra, a poor coastal town": what kind of place is said behind the name. */
function apposed(units: Units, at: number): Generic | null {
  if (!units.is(at, C.COMMA) || !units.is(at + 1, C.A_AN)) return null;
  for (let i = at + 2; i < at + 2 + KIND && units.isWord(i); i++) {
    const kind = generic(units, i);
    if (kind !== null) return kind;
  }
  return null;
}

const NUMBER = maskOf(["NUM", "NUMWORD"]);

/** "798 in Qamra and 560 outside the capital": a number right before "outside" is of the rest. */
const isOutside = (units: Units, at: number) =>
  units.any(at - 2, NUMBER) && units.is(at - 1, C.IN) && /^outside$/i.test(units.text(at - 1, at));

/** How far behind "caught" the place may stand. */
const TAKEN = 5;
const ARRESTS = /^(?:arrested|detained|captured|seized|extradited|charged|tried|arraigned)$/i;

/** "the four gunmen were caught in Qamra": not where they had fired. */
function isWhereTaken(units: Units, at: number): boolean {
  const were = (verb: number) => units.is(verb - 1, C.BE) || units.is(verb - 2, C.BE);
  // One unit, for who is caught in a crossfire is not held.
  if (/^caught in$/i.test(units.text(at - 1, at))) return were(at - 1);
  if (!units.is(at - 1, C.IN)) return false;
  for (let i = at - 2; i >= at - TAKEN && units.isWord(i) && !units.is(i, C.NOUN); i--)
    if (ARRESTS.test(units.text(i, i + 1))) return were(i);
  return false;
}

/** "are being treated in Qamra", "the nearest hospital, in Qamra,": far from where they were hurt. */
const isTreated = (units: Units, at: number) =>
  units.is(at - 1, C.IN) && (TREATED.test(units.text(at - 2, at - 1)) || isNearest(units, at - 2));

function isNearest(units: Units, at: number): boolean {
  const hospital = units.is(at, C.COMMA) ? at - 1 : at;
  return units.is(hospital, C.HOSPITAL) && /^(?:nearest|closest)$/i.test(units.text(hospital - 1, hospital));
}

const TREATED = /(?:treated|hospitali[sz]ed|recovering)$/i;

/** "Idlib region", "the region of Idlib", "northern Syria", "Umm Tina" in "in Umm Tina". */
function readNamed(
  units: Units,
  names: Names,
  shown: ShownNames,
  at: number,
  first: number,
  last: number,
): FoundPlace | null {
  const proper = properName(units, shown, at, first, last);
  if (proper === null) return null;
  const found = candidates(units, names, shown, proper);
  if (isInitials(units, proper, found)) return null;
  const { start, end, name, other, generic } = extentOf(units, at, proper, found);
  // The gazetteer has some areas of such names: "Idlib region", "northwest Syria".
  const area = other ? names.placesNamed(name) : [];
  const mention: PlaceMention = {
    sentence: -1,
    start: units.start(start),
    end: units.end(end - 1),
    candidates: area.length > 0 ? area : found,
    name,
    wider: other && area.length === 0,
    generic,
    role: actingRole(units, at, end, roleOf(units, at, end, first), found),
    within: isRegionOf(units, proper, found),
    aside: units.is(end, C.ONLY_THERE) || isTreated(units, at) || isWhereTaken(units, at),
    framed: false,
  };
  if (isOutside(units, at)) mention.generic = "elsewhere";
  return { mention, to: end };
}

/** "the Indian capital", "the Turkish city", "ten northern Turkish provinces": the country that it lies in. */
function nationOf(units: Units, names: Names, at: number, to: number): readonly PlaceRow[] {
  for (let i = at + 1; i < to; i++) {
    const nation = units.is(i, C.NATION) ? names.entries[units.name[i]!]!.nation : null;
    if (nation) return [nation];
  }
  return NO_ROWS;
}

/** "the region", "the town", "there", "it". */
function readAnaphor(units: Units, names: Names, at: number, first: number): FoundPlace | null {
  const pointer = readPointer(units, at, first);
  if (pointer === null) return null;
  const { to, generic, role } = pointer;
  const [start, end] = [units.start(at), units.end(to - 1)];
  const outside = isOutside(units, at);
  const mention: PlaceMention = {
    sentence: -1,
    start,
    end,
    candidates: nationOf(units, names, at, to),
    name: null,
    wider: false,
    generic: outside ? "elsewhere" : generic,
    role,
    within: false,
    aside: false,
    framed: false,
  };
  return { mention, to };
}

/**
 * Whether only a comma or "in" stands between two places: the second is around the first. Of "A and B" the first stands for both. `name`: the
 * second is a name, no "the city".
 */
export function liesIn(units: Units, from: number, end: number, name: boolean): boolean {
  const comma = units.is(from, C.COMMA);
  // "in neighbouring", ", in the besieged"
  const lead = end > from + 1 ? overAdjectives(units, end - 1, from, true) : end;
  const to = units.is(lead, C.IN) || units.is(lead, C.OF) ? lead + 1 : end;
  if (to - from === 1) {
    const and = name && (comma || units.is(from, C.AND));
    return and || units.is(from, C.IN) || units.is(from, C.OF);
  }
  // "in the city of"
  if (units.is(from, C.IN) && to - from <= 5 && units.is(to - 1, C.OF) && units.is(to - 2, C.AREA)) return true;
  if (to - from > APPOSITION || !comma) return false;
  if (units.is(from + 1, C.AND)) return name && to - from === 2;
  if (units.is(from + 1, C.IN) && to - from === 2) return true;
  return isApposition(units, from + 1, to);
}

/** "In Ruritania, Qamra was hit": a comma behind the opening words, and a subject that lies in their place. */
export const narrows = (outer: PlaceMention, inner: PlaceMention) =>
  outer.role === "at" &&
  inner.role === "subject" &&
  inner.candidates.some((row) => outer.candidates.some((around) => row !== around && lies(row, around)));

const OTHER = maskOf(["WHO", "WHOSE", "PARTLY", "MOSTLY", "OF_THEM", "AGAINST", "CONTRAST", "SEMICOLON", "SAY"]);

/** Whether something else is told between two units than what befell those counted: "a war that began in", "most of them in". */
export function tellsOther(units: Units, from: number, to: number): boolean {
  if (!units.hasAny(OTHER)) return false;
  for (let i = from; i < to; i++) if (units.any(i, OTHER)) return true;
  return false;
}

/** The longest ", a lakeside city in" between a place and the one around it. */
const APPOSITION = 8;

/** What is said of a place's position: ", a lakeside city in", ", seat of the", ", in the west of", ", 11 km east of". */
function isApposition(units: Units, from: number, to: number): boolean {
  let position = false;
  for (let i = from; i < to; i++) {
    if (units.any(i, STATEMENT) || (!units.isWord(i) && !units.is(i, C.NUM))) return false;
    position ||=
      units.any(i, POSITION) || (units.is(i, C.IN) && units.endsIn(i, C.OF)) || isSide(units, i) || isQuarter(units, i);
  }
  const lead = units.is(to - 1, C.DET) ? to - 2 : to - 1;
  if (position && units.is(lead, C.ABOVE)) return true;
  return position && (units.is(lead, C.IN) || units.is(lead, C.OF) || units.is(lead, C.FROM) || units.is(lead, C.TO));
}

/** ", a quarter of": of a town, no fourth part of it. */
const isQuarter = (units: Units, at: number) =>
  units.is(at - 1, C.COMMA) && /^a quarter$/i.test(units.text(at, at + 1));

/** "on the far bank of", "at the foot of" */
const isSide = (units: Units, at: number) =>
  units.is(at + 1, C.OF) && /^(?:banks?|shores?|foot|mouth|slopes?|flanks?|sides?)$/i.test(units.text(at, at + 1));

/** "Qamra, the district next to Tesba, ": what kind of place it is, said behind it; in "After shelling in Qamra, the district was quiet" it is told of. */
export const isApposed = (units: Units, comma: number, to: number) =>
  units.is(comma, C.COMMA) && units.is(comma + 1, C.THE) && units.isWord(to) && !units.any(to, TOLD);

const TOLD = maskOf(["BE", "HAVE", "V_FIN", "V_T", "V_I", "SAY", "COUNT_VERB", "MODAL", "AND"]);

const STATEMENT = maskOf(["BE", "HAVE", "V_FIN", "V_T", "NOUN"]);
const POSITION = maskOf(["AREA", "LOCUS", "LENGTH"]);

/** "al-Dana" and "northern Syria" begin in lower case. */
const OPENS_NAME = openingOf(["PLACE", "COMPASS"]) | OPENS_CAPITAL;

const mayName = (units: Units, at: number) =>
  units.opens(at, OPENS_NAME) && (units.capital(at) || units.is(at, C.PLACE) || units.isWord(at + 1));

/** The units of a sentence that words for a place can begin at. */
export const opensPlace = (units: Units) => OPENS_NAME | opensPointer(units);

/** Names of another kind that may hold one of a place. */
const IMPLIES = maskOf(["SOURCE", "NATION"]);

/** The words for a place that begin at a unit, or null. */
export function readPlace(
  units: Units,
  names: Names,
  shown: ShownNames,
  at: number,
  first: number,
  last: number,
): FoundPlace | null {
  if (!units.isWord(at)) return null;
  const implied = units.any(at, IMPLIES) && units.capital(at) ? readImplied(units, names, at) : null;
  if (implied !== null) return implied;
  const named = mayName(units, at) ? readNamed(units, names, shown, at, first, last) : null;
  return named ?? (units.opens(at, opensPointer(units)) ? readAnaphor(units, names, at, first) : null);
}
