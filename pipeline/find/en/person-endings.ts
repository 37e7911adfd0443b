import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/** Of what English makes words for people: "charcoal-maker", "glassman", "lichenologist", "stoolballers" stay out, "a list" and "a talisman" too. */
const ENDING =
  /(?:..(?<!hu|talis|otto|cai|sha|ro)m[ae]n|wom[ae]n|goers?|keepers?|makers?|sellers?|drivers?|growers?|pickers?|collectors?|dwellers?|holders?|owners?|workers?|dealers?|breeders?|trainers?|players?|mongers?|ologists?|icians?|ographers?|(?:[^l]|[dv]e?l|al)ists?|folk)$/;

/** Whether a word that no list knows is a person by its ending. */
export const isPersonByEnding = (units: Units, at: number): boolean =>
  units.is(at, C.EITHER) || (units.isUnlisted(at) && !units.capital(at) && ENDING.test(units.text(at, at + 1)));
