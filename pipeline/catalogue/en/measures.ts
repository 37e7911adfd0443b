import type { MeasureWords } from "../parts/measure-words.ts";
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

function counted(unit: string, measure: string): string {
  const past = PAST[measure] ?? measure.replaceAll("_", " ");
  return sentenceCase(unit === past ? unit : `${unit} ${past}`);
}

export const MEASURES: MeasureWords = {
  movements: "Displacements (movements, not people)",
  counted,
  livingDisplaced: (unit) => sentenceCase(`${unit} living displaced`),
  quoted: (label) => `“${label}”`,
};
