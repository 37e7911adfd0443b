import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { PlaceMention, PlaceRole } from "../../words/findings.ts";
import type { Names, PlaceRow } from "../../words/names.ts";
import type { Units } from "../units.ts";

/** A place inside a name of another kind, with one past the last unit of that name. */
interface ImpliedPlace {
  mention: PlaceMention;
  to: number;
}

const implied = (start: number, name: string, candidates: readonly PlaceRow[], role: PlaceRole): PlaceMention => ({
  sentence: -1,
  start,
  end: start + name.length,
  candidates,
  name,
  wider: false,
  generic: null,
  role,
  within: false,
  aside: false,
  framed: false,
});

/** "Ruritania's health ministry", "Ministry of Health in Ruritania" */
const HOME = /^(\p{Lu}[\p{L}. -]*?)['’]s |(?<= in )(\p{Lu}[\p{L} -]*)$/u;

/** Where a health ministry counts: the place in its name, where the name is one of the sources. */
function readHome(units: Units, names: Names, at: number): ImpliedPlace | null {
  if (!units.is(at, C.SOURCE) || names.entries[units.name[at]!]!.sources[0]?.kind !== "health") return null;
  const found = HOME.exec(units.text(at, at + 1));
  const name = found?.[1] ?? found?.[2];
  if (name === undefined) return null;
  return { mention: implied(units.start(at) + found!.index, name, names.placesNamed(name), "authority"), to: at + 1 };
}

const NUMBER = maskOf(["NUM", "NUMWORD", "SCALE"]);

/** "22 million Ruritanians": the country of the people that a number counts. */
function readPeople(units: Units, names: Names, at: number): ImpliedPlace | null {
  const nation = units.is(at, C.NATION) && units.any(at - 1, NUMBER) ? names.entries[units.name[at]!]!.nation : null;
  if (nation === null || !/s$/.test(units.text(at, at + 1))) return null;
  const mention = implied(units.start(at), nation.name, [nation], "people");
  return { mention: { ...mention, end: units.end(at) }, to: at + 1 };
}

/** The place that begins at a unit inside a name of another kind, or null. */
export const readImplied = (units: Units, names: Names, at: number): ImpliedPlace | null =>
  readHome(units, names, at) ?? readPeople(units, names, at);
