import { countedWords, unitKey } from "./measures.ts";
import type { Topic } from "./plan.ts";
import type { Reading } from "./reading.ts";

/** Deaths: civilians and "people" are not the same population, and stand apart. */
export const DEATHS: Topic = {
  subject: "deaths",
  measures: ["deaths"],
  unitKey,
  heading: ({ readings: [first] }, say) => countedWords(first as Reading, unitKey(first as Reading), say),
};

/** Displacement: people and movements, those who fled during a time and those who live displaced, never share a panel. */
export const DISPLACEMENT: Topic = {
  subject: "displacement",
  measures: ["displaced", "returned"],
  unitKey: () => "",
  heading: ({ readings: [first] }, say) => countedWords(first as Reading, "people", say),
};
