import { isFragment } from "./fragments.ts";
import type { Reading } from "./reading.ts";
import { sentenceCase } from "./words.ts";

/** What happened to those counted, for a panel's title: "Civilians killed". A measure without a row is named by its id. */
const PAST: Readonly<Record<string, string>> = {
  deaths: "killed",
  injuries: "injured",
  missing: "missing",
  detained: "detained",
  abducted: "abducted",
  displaced: "displaced",
  returned: "returned",
  in_need: "in need",
};

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
export function countedWords(reading: Reading, unit: string): string {
  if (reading.unitClass === "movement") return "Displacements (movements, not people)";
  if (reading.unitClass === "household") return countedWords({ ...reading, unitClass: "person" }, "households");
  if (reading.measure === "displaced" && reading.counting === "stock") return sentenceCase(`${unit} living displaced`);
  // "Members killed" would be anybody: without more, the figure's own words.
  if (isFragment(unit)) return countedWords({ ...reading, unit: "" }, `“${reading.label}”`);
  const past = PAST[reading.measure] ?? reading.measure.replaceAll("_", " ");
  return sentenceCase(unit === past ? unit : `${unit} ${past}`);
}
