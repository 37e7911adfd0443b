import { type Explained, explain } from "../../explain/explain.ts";
import type { Report } from "../../types.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";

/** Every number of a report explained, in the order of the text, and those that are figures by id. */
export interface ExplainedReport {
  numbers: readonly Explained[];
  byFigure: ReadonlyMap<string, Explained>;
}

const held = new WeakMap<Report, { vocabulary: Vocabulary; explained: ExplainedReport }>();

/** Explains a report, once for as long as it is held: each decision on one of its figures asks for it again, and a long one takes a second. */
export function explainedReport(report: Report, vocabulary: Vocabulary): ExplainedReport {
  const known = held.get(report);
  if (known?.vocabulary === vocabulary) return known.explained;
  const numbers = explain(report, vocabulary);
  const byFigure = new Map(numbers.flatMap((one) => (one.figure === null ? [] : [[one.figure.id, one] as const])));
  const explained = { numbers, byFigure };
  held.set(report, { vocabulary, explained });
  return explained;
}
