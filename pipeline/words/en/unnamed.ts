/*
 * What stands for the counted where a text does not say who they are. The next language has a module of the same names.
 */

export const PEOPLE = "people";
/** Households and families are counted alike. */
export const FAMILIES = "families";
