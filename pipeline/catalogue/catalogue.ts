import type { ChartLanguage } from "../types.ts";
import type { BoundWords } from "./parts/bound-words.ts";
import type { ChartWords } from "./parts/chart-words.ts";
import type { CorrectionWords } from "./parts/correction-words.ts";
import type { MeasureWords } from "./parts/measure-words.ts";
import type { NoteWords } from "./parts/note-words.ts";
import type { NumberWords } from "./parts/number-words.ts";
import type { PageWords } from "./parts/page-words.ts";
import type { StoryWords } from "./parts/story-words.ts";
import type { SummaryWords } from "./parts/summary-words.ts";
import type { TimeWords } from "./parts/time-words.ts";
import type { TypeWords } from "./parts/type-words.ts";

/**
 * Every word that a chart says, in one language. Where names, numbers or days go in, the word is a function of them, so that each
 * language may order and inflect as it must. A language that lacks a word does not compile.
 */
export interface Catalogue extends NumberWords, TimeWords {
  language: ChartLanguage;
  direction: "ltr" | "rtl";
  /** A name as the reports have it, kept apart from the words around it where it is written in the other direction. */
  name: (name: string) => string;
  /** One line of a drawing, which knows no direction of its own: with marks around it where it runs from right to left. */
  line: (words: string) => string;
  /** What stands between the parts of a row of things, with its space. */
  comma: string;
  semicolon: string;
  /** `a, b and c`. */
  list: (items: readonly string[]) => string;
  bounds: BoundWords;
  chart: ChartWords;
  types: TypeWords;
  summary: SummaryWords;
  measures: MeasureWords;
  notes: NoteWords;
  corrections: CorrectionWords;
  page: PageWords;
  story: StoryWords;
}
