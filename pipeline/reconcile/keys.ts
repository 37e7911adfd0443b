import type { Figure, LedgerFigure, UnitClass } from "../types.ts";
import { singularOf } from "../words/en/plurals.ts";
import { ANYONE, EVERYBODY, PEOPLE } from "../words/en/unnamed.ts";
import { fold } from "../words/fold.ts";

/** What the same few names and nouns come to, which are asked for by every check of every figure. */
const slugs = new Map<string, string>();

/** A text as part of a key: folded, words joined by hyphens. */
function slug(text: string): string {
  const known = slugs.get(text);
  if (known !== undefined) return known;
  const made = text
    .split(/[^\p{L}\p{N}.'’]+/u)
    .map(fold)
    .filter((word) => word !== "")
    .join("-");
  slugs.set(text, made);
  return made;
}

/** Classes whose nouns differ in name only: "displacements" are "displacement movements", "families" are "households". */
const ONE_UNIT: Partial<Record<UnitClass, string>> = { movement: "movement", household: "household" };

/** The counted noun without case and number: "Civilians" and "civilian" are one unit, as are "people" and "persons". */
export function unitKey({ unit, unit_class }: Pick<Figure, "unit" | "unit_class">): string {
  return ONE_UNIT[unit_class] ?? nounKey(unit);
}

/** Whether a figure counts all who live in a place: a population of children or women is no whole for its people. */
export function countsEverybody(figure: Pick<Figure, "measure" | "unit" | "unit_class" | "part_of">): boolean {
  const people = figure.measure === "population" && figure.unit_class === "person" && figure.part_of === null;
  return people && EVERYBODY.has(unitKey(figure));
}

function nounKey(unit: string): string {
  const words = slug(unit).split("-");
  const last = words.pop() ?? "";
  if (words.length === 0 && ANYONE.has(last)) return PEOPLE;
  return [...words, singularOf(last)].join("-");
}

/** Ids by the names that stand beside them in other figures, so that a name without an id joins its own; two ids: neither. */
type Ids = ReadonlyMap<string, string | null>;

/** What names of places and sources go with which id, over all figures. */
export interface Names {
  places: Ids;
  sources: Ids;
}

const NO_NAMES: Names = { places: new Map(), sources: new Map() };

/** Reads which id each folded name goes with, in these figures and those that were read before. */
export function namesOf(figures: readonly Pick<Figure, "place" | "source">[], before = NO_NAMES): Names {
  return {
    places: idsByName(
      figures.map(({ place }) => place),
      before.places,
    ),
    sources: idsByName(
      figures.map(({ source }) => source),
      before.sources,
    ),
  };
}

function idsByName(pairs: Iterable<{ name: string | null; id: string | null }>, before: Ids): Ids {
  const ids = new Map(before);
  for (const { name, id } of pairs) {
    if (name === null || id === null) continue;
    const key = slug(name);
    ids.set(key, ids.has(key) && ids.get(key) !== id ? null : id);
  }
  return ids;
}

/** What two names must share to be the same: their id, or else the folded name. */
export function nameKey({ name, id }: { name: string | null; id: string | null }, ids: Ids): string {
  if (id !== null) return id;
  if (name === null) return "";
  const key = slug(name);
  return ids.get(key) ?? key;
}

/** Who speaks: the source, or the report's own voice, which is its publisher's (its own where no publisher is known). */
export function voiceKey(figure: LedgerFigure, { sources }: Names): string {
  const named = nameKey(figure.source, sources);
  if (named !== "") return named;
  return `voice-of-${figure.publisher === null ? figure.report : slug(figure.publisher)}`;
}

/**
 * What figures share that can stand to each other in any way: series, conflicts and checks are all of one topic. Only inhabitants are counted for all
 * topics of their place.
 */
export function topicOf(figure: LedgerFigure, { places }: Names): { topic: string; place: string } {
  const place = nameKey(figure.place, places);
  return { topic: `${figure.measure}/${figure.counting}/${place}`, place };
}

/** Tells the figures whose place or source, told by its name alone, goes by another id or none than before. */
export function isNamedAnew(were: Names, are: Names): (figure: LedgerFigure) => boolean {
  const isSame = (a: Ids, b: Ids) => a.size === b.size && [...a].every(([name, id]) => b.get(name) === id);
  if (isSame(were.places, are.places) && isSame(were.sources, are.sources)) return () => false;
  return ({ place, source }) =>
    nameKey(place, were.places) !== nameKey(place, are.places) ||
    nameKey(source, were.sources) !== nameKey(source, are.sources);
}
