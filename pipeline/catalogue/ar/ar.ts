import type { Catalogue } from "../catalogue.ts";
import { isolate } from "../isolate.ts";
import { BOUNDS, chartWords } from "./chart.ts";
import { correctionWords } from "./corrections.ts";
import { MEASURES } from "./measures.ts";
import { noteWords } from "./notes.ts";
import { numberWords } from "./number.ts";
import { pageWords } from "./page.ts";
import { STORY } from "./story.ts";
import { summaryWords } from "./summary.ts";
import { timeWords } from "./time.ts";
import { typeWords } from "./types.ts";
import { type Digits, listWords } from "./words.ts";

/** Modern standard Arabic as newsrooms write it, with the digits that are asked for. */
export function arabic(digits: Digits): Catalogue {
  const base = { ...numberWords(digits), ...timeWords(digits) };
  return {
    language: "ar",
    direction: "rtl",
    ...base,
    name: (name) => isolate(name, "rtl"),
    line: (words) => (words === "" ? "" : `\u2067${words}\u2069`),
    comma: "، ",
    semicolon: "؛ ",
    list: listWords,
    bounds: BOUNDS,
    chart: chartWords(base),
    types: typeWords(base),
    summary: summaryWords(base),
    measures: MEASURES,
    notes: noteWords(base),
    corrections: correctionWords(base),
    page: pageWords(base),
    story: STORY,
  };
}
