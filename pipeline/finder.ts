import { find } from "./find/find.ts";
import { resolve } from "./resolve/resolve.ts";
import type { Figure, NumberRow, Report } from "./types.ts";
import { loadVocabulary, type ReferenceTexts, type Vocabulary } from "./words/vocabulary.ts";

/** What stands in one report. */
export interface Found {
  figures: Figure[];
  numbers(): NumberRow[];
}

/** find -> resolve, for one report after another. */
export function finder(vocabulary: Vocabulary): (report: Report) => Found {
  return (report) => resolve(find(report, vocabulary));
}

/** The same with the words of reference tables. */
export function finderWith(reference: ReferenceTexts): (report: Report) => Found {
  return finder(loadVocabulary(reference));
}
