/*
 * What stands for the counted where a text does not say who they are. The next language has a module of the same names.
 */

export const PEOPLE = "people";
/** Households and families are counted alike. */
export const FAMILIES = "families";

/** Nouns that say no more of those counted than that they are people, and that something befell them. */
export const ANYBODY = /^(?:people|persons|dead|deaths|bodies|victims|others|individuals)$/i;
/** Nouns that name no one in particular: as the unit of a series they are one. */
export const ANYONE: ReadonlySet<string> = new Set([
  ...["people", "person", "persons", "individual", "individuals", "other", "others"],
]);
/** Nouns for all who live in a place, in the singular. */
export const EVERYBODY: ReadonlySet<string> = new Set([
  ...["people", "inhabitant", "resident", "population", "civilian", "soul"],
]);
/** What counts none and needs no noun behind it. */
export const NO_ONE = /\b(none|nobody|no one)$/i;
