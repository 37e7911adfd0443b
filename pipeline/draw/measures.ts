import type { Catalogue } from "../catalogue/catalogue.ts";
import { isFragment } from "./fragments.ts";
import type { Reading } from "./reading.ts";

/** Nouns that say no more than "people". */
const ANYONE = new Set([
  "people",
  "persons",
  "person",
  "individuals",
  "dead",
  "deaths",
  "killed",
  "lives",
  "victims",
  "fatalities",
  "human beings",
]);

/** The counted noun, folded so that "persons killed" and "people killed" share a panel. */
export function unitKey(reading: Reading): string {
  const unit = reading.unit.toLowerCase();
  return ANYONE.has(unit) ? "people" : unit;
}

/** "Civilians killed", "Displacements (movements, not people)", "People living displaced". */
export function countedWords(reading: Reading, unit: string, { measures }: Catalogue): string {
  if (reading.unitClass === "movement") return measures.movements;
  const noun = reading.unitClass === "household" ? "households" : unit;
  if (reading.measure === "displaced" && reading.counting === "stock") return measures.livingDisplaced(noun);
  // "Members killed" would be anybody: without more, the figure's own words.
  return measures.counted(isFragment(noun) ? measures.quoted(reading.label) : noun, reading.measure);
}
