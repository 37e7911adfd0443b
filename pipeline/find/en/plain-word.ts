import type { Units } from "../units.ts";

const AS_ADVERB =
  /(?:ly|ward|wards|wise|time)$|^(?:alive|incommunicado|overnight|abroad|elsewhere|outside|inside|nearby|together|alone|here|there|twice|again|amid|despite|because|pending)$/;

/** Whether a word in lower case that no list knows can be the object of a verb: "power", not "alive" or "arbitrarily". */
export const isPlainWord = (units: Units, at: number) =>
  units.isWord(at) && units.isUnlisted(at) && !units.capital(at) && !AS_ADVERB.test(units.text(at, at + 1));
