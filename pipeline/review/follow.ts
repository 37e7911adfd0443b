import type { Figure } from "../types.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { withBounds } from "./bounds.ts";

/** The sources and places of the reference tables. */
export type Known = Pick<Vocabulary, "sources" | "places" | "names">;

/** Fields that hang on those which people wrote and which no row gives: bounds on the number, names and ids on each other. */
export function followed(figure: Figure, written: ReadonlySet<string>, known: Known | null): Figure {
  return followNumber(
    known === null ? figure : followPlace(followSource(figure, written, known), written, known),
    written,
  );
}

/** A new value or comparator carries along the bounds that no row gives. */
function followNumber(figure: Figure, written: ReadonlySet<string>): Figure {
  if (!written.has("value") && !written.has("comparator")) return figure;
  const { low, high } = withBounds(figure);
  return { ...figure, low: written.has("low") ? figure.low : low, high: written.has("high") ? figure.high : high };
}

/** "source_id ocha" alone would leave the words of another body before it. */
function followSource(figure: Figure, written: ReadonlySet<string>, known: Known): Figure {
  const { id, name } = figure.source;
  const [byId, byName] = [written.has("source_id"), written.has("source_name")];
  const row = byId ? known.sources.get(id ?? "") : byName && name !== null ? known.names.sourceNamed(name) : null;
  if (!row) return figure;
  const kind = written.has("source_kind") ? figure.source.kind : row.kind;
  return { ...figure, source: { ...figure.source, id: row.id, kind, name: byName ? name : row.name } };
}

function followPlace(figure: Figure, written: ReadonlySet<string>, known: Known): Figure {
  const { id, name } = figure.place;
  const [byId, byName] = [written.has("place_id"), written.has("place_name")];
  const named = byName && !byId && name !== null ? known.names.placesNamed(name) : [];
  const row = byId ? known.places.get(id ?? "") : named.length === 1 ? named[0] : undefined;
  if (row === undefined) return figure;
  const country = written.has("place_country") ? figure.place.country : row.country;
  return { ...figure, place: { ...figure.place, id: row.id, country, name: byName ? name : row.name } };
}

/** An id that people wrote and that stands in no table, in words, or null. */
export function unknownId(figure: Figure, written: ReadonlySet<string>, known: Known | null): string | null {
  const { source, place } = figure;
  if (known === null) return null;
  if (written.has("source_id") && source.id !== null && !known.sources.has(source.id))
    return `source_id "${source.id}" is no row of data/reference/sources.csv; give source_name, or add the source there`;
  if (written.has("place_id") && place.id !== null && !known.places.has(place.id))
    return `place_id "${place.id}" is no row of data/reference/places.csv; give place_name, or add the place there`;
  return null;
}
