import { find } from "../find/find.ts";
import { resolve } from "../resolve/resolve.ts";
import type { Figure, NumberRow, Report, Span } from "../types.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { type Step, stepsOf } from "./steps.ts";
import { whyNot } from "./why-not.ts";

/** A number of a report with the steps to its figure, or with why it is none. */
export interface Explained {
  number: NumberRow;
  sentence: Span;
  figure: Figure | null;
  steps: Step[];
  whyNot: string | null;
}

/** Explains every number of a report, in the order of the text. */
export function explain(report: Report, vocabulary: Vocabulary): Explained[] {
  const findings = find(report, vocabulary);
  const { numbers, figures } = resolve(findings);
  const byQuantity = new Map(findings.figures.map((found, i) => [found.quantity, i]));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return numbers().map((number, q): Explained => {
    const quantity = findings.quantities[q]!;
    const { start, end } = findings.sentences[quantity.sentence]!;
    const sentence: Span = { start, end, text: report.text.slice(start, end) };
    const i = byQuantity.get(q);
    if (i === undefined) return { number, sentence, figure: null, steps: [], whyNot: whyNot(number) };
    const figure = figures[i]!;
    const whole = byId.get(figure.part_of ?? "") ?? null;
    const one = { report, figure, found: findings.figures[i]!, quantity };
    return { number, sentence, figure, steps: stepsOf(one, whole), whyNot: null };
  });
}
