import type { Catalogue } from "../catalogue.ts";
import { isolate } from "../isolate.ts";
import { BOUNDS, CHART } from "./chart.ts";
import { CORRECTIONS } from "./corrections.ts";
import { MEASURES } from "./measures.ts";
import { NOTES } from "./notes.ts";
import { NUMBER } from "./number.ts";
import { PAGE } from "./page.ts";
import { STORY } from "./story.ts";
import { SUMMARY } from "./summary.ts";
import { TIME } from "./time.ts";
import { TYPES } from "./types.ts";
import { listWords, THIN } from "./words.ts";

export const FR: Catalogue = {
  language: "fr",
  direction: "ltr",
  ...NUMBER,
  ...TIME,
  name: (name) => isolate(name, "ltr"),
  line: (words) => words,
  comma: ", ",
  semicolon: `${THIN}; `,
  list: listWords,
  bounds: BOUNDS,
  chart: CHART,
  types: TYPES,
  summary: SUMMARY,
  measures: MEASURES,
  notes: NOTES,
  corrections: CORRECTIONS,
  page: PAGE,
  story: STORY,
};
