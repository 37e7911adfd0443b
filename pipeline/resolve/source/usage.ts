import type { Findings, FoundFigure } from "../../words/findings.ts";
import type { Speakers } from "./source.ts";

/**
 * Settles the figures whose noun counts a measure with some sources alone ("12 casualties"): they stay where such a source says them, or
 * publishes them in its own voice; the others are numbers that count dead and wounded together.
 */
export function settleUsage(findings: Findings, speakers: Speakers): Findings {
  if (!findings.figures.some(({ usage }) => usage !== null)) return findings;
  const quantities = [...findings.quantities];
  const kept = new Map<number, number>();
  const figures: FoundFigure[] = [];
  for (const [i, figure] of findings.figures.entries()) {
    const measure = measureWith(findings, figure, speakers);
    if (measure === null) {
      quantities[figure.quantity] = { ...quantities[figure.quantity]!, kind: "other", rule: "mixed-measures" };
      continue;
    }
    kept.set(i, figures.length);
    figures.push({ ...figure, measure });
  }
  return { ...findings, quantities, figures: figures.map((f) => ({ ...f, partOf: kept.get(f.partOf) ?? -1 })) };
}

/** The measure that a figure has with who says it, or null. */
function measureWith(findings: Findings, figure: FoundFigure, speakers: Speakers): string | null {
  if (figure.usage === null) return figure.measure;
  const { numberStart, sentence } = findings.quantities[figure.quantity]!;
  const source = speakers.of(numberStart, sentence);
  const house = source.name === null ? findings.publisher?.id : source.id;
  return figure.usage.get(house ?? "") ?? null;
}
