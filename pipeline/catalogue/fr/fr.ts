import type { Catalogue } from "../catalogue.ts";
import { BOUNDS, CHART } from "./chart.ts";
import { CORRECTIONS } from "./corrections.ts";
import { MEASURES } from "./measures.ts";
import { NOTES } from "./notes.ts";
import { NUMBER } from "./number.ts";
import { SUMMARY } from "./summary.ts";
import { TIME } from "./time.ts";
import { listWords } from "./words.ts";

export const FR: Catalogue = {
  language: "fr",
  direction: "ltr",
  ...NUMBER,
  ...TIME,
  list: listWords,
  bounds: BOUNDS,
  chart: CHART,
  summary: SUMMARY,
  measures: MEASURES,
  notes: NOTES,
  corrections: CORRECTIONS,
};
