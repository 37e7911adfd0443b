import { nounOf, SAYING } from "../nouns.ts";
import type { MeasureWords } from "../parts/measure-words.ts";
import { NOUNS } from "./nouns.ts";
import { FIXED, quoted, sentenceCase } from "./words.ts";

/** What happened to those counted: of men, of women, and as a noun for words that have no gender here. */
const PAST: Readonly<Record<string, readonly [masculine: string, feminine: string, noun: string]>> = {
  deaths: ["tués", "tuées", "Morts"],
  injuries: ["blessés", "blessées", "Blessés"],
  missing: ["disparus", "disparues", "Disparus"],
  detained: ["détenus", "détenues", "Détenus"],
  abducted: ["enlevés", "enlevées", "Personnes enlevées"],
  displaced: ["déplacés", "déplacées", "Déplacés"],
  returned: ["rentrés", "rentrées", "Retours"],
  in_need: ["dans le besoin", "dans le besoin", "Personnes dans le besoin"],
};

/** "Civils tués", "Personnes déplacées", "Morts : « members of the army »". */
function counted(unit: string, measure: string): string {
  const noun = nounOf(unit);
  const [masculine, feminine, alone] = PAST[measure] ?? [];
  const happened = measure.replaceAll("_", " ");
  if (noun === null) return `${alone ?? sentenceCase(happened)}${FIXED}: ${quoted(unit)}`;
  const { more, feminine: isFeminine } = NOUNS[noun];
  if (SAYING[noun] === measure) return sentenceCase(more);
  return sentenceCase(`${more} ${(isFeminine ? feminine : masculine) ?? quoted(happened)}`);
}

function nounWords(unit: string): string {
  const noun = nounOf(unit);
  return noun === null ? quoted(unit) : sentenceCase(NOUNS[noun].more);
}

export const MEASURES: MeasureWords = {
  movements: "Déplacements (des mouvements, non des personnes)",
  counted,
  livingDisplaced: (unit) => `${nounWords(unit)} vivant en situation de déplacement`,
  quoted,
};
