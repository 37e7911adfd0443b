import type { Place } from "../../types.ts";
import type { PlaceRow } from "../../words/names.ts";

/** A place with what is to be told of it. */
export interface Located {
  place: Place;
  row: PlaceRow | null;
  /** What a place that no list knows lies in, as far as the report says. */
  around: PlaceRow | null;
  /** Around or a part of the place of the name: `row` is null. */
  wider: boolean;
  ambiguous: boolean;
  /** Only where some of it was, or where people went: the report does not go on about it. */
  aside: boolean;
}

const NO_PLACE: Place = {
  name: null,
  id: null,
  country: null,
  basis: "unknown",
  start: null,
  end: null,
  rule: null,
};

export const NOWHERE: Located = {
  place: NO_PLACE,
  row: null,
  around: null,
  wider: false,
  ambiguous: false,
  aside: true,
};

/** A place that no word of the figure's sentence names, by a rule. */
export const inferred = (located: Located, rule: string): Located => {
  const { name, id, country } = located.place;
  return { ...located, place: { name, id, country, basis: "inferred", start: null, end: null, rule } };
};

/** A place taken over from what was said before. */
export const carried = (kept: Located): Located => inferred(kept, "carried-over");

/** A place that the report does not name, but that its words can only mean: the capital of a country. */
export const fromRow = (row: PlaceRow): Located => ({
  place: { ...NO_PLACE, name: row.name, id: row.id, country: row.country, basis: "inferred" },
  row,
  around: null,
  wider: false,
  ambiguous: false,
  aside: false,
});
