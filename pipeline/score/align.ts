import type { Figure } from "../types.ts";
import { isFound, rightFields } from "./fields.ts";
import type { GoldDoc, GoldFigure } from "./gold.ts";
import { bestPairs } from "./match.ts";

/** A stretch of the text, `[start, end)` in UTF-16 units; null where it cannot be told. */
type Stretch = { start: number; end: number } | null;

/** A found figure with the annotation that it answers to. */
export interface Pair {
  figure: Figure;
  gold: GoldFigure;
}

/**
 * Pairs found and annotated figures of a report one to one: first those whose words overlap, in the way that gets most right;
 * then, among the rest, those of the same measure and number.
 */
export function align(figures: readonly Figure[], doc: GoldDoc): Pair[] {
  const spans = goldSpans(doc);
  const byWords = pairUp(figures, doc.figures, (figure, gold) => {
    const shared = overlap(figure.span, spans.get(gold) ?? null);
    if (shared === 0) return 0;
    const sameMeasure = figure.measure === gold.measure;
    return 1e6 * Number(isFound(figure, gold)) + 1e4 * Number(sameMeasure) + 100 * countRight(figure, gold) + shared;
  });
  const restOfFigures = figures.filter((figure) => !byWords.some((pair) => pair.figure === figure));
  const restOfGold = doc.figures.filter((gold) => !byWords.some((pair) => pair.gold === gold));
  const byNumber = pairUp(restOfFigures, restOfGold, (figure, gold) =>
    isFound(figure, gold) ? 100 + countRight(figure, gold) : 0,
  );
  return [...byWords, ...byNumber];
}

function pairUp(
  figures: readonly Figure[],
  golds: readonly GoldFigure[],
  weight: (figure: Figure, gold: GoldFigure) => number,
): Pair[] {
  const pairs = bestPairs(figures.length, golds.length, (i, j) => weight(figures[i]!, golds[j]!));
  return pairs.map(([i, j]) => ({ figure: figures[i]!, gold: golds[j]! }));
}

function countRight(figure: Figure, gold: GoldFigure): number {
  return Object.values(rightFields(figure, gold)).filter(Boolean).length;
}

function overlap(a: { start: number; end: number }, b: Stretch): number {
  return b === null ? 0 : Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Where each annotation stands: its words inside its sentence, the n-th time for the n-th annotation with the same words. */
function goldSpans({ text, figures }: GoldDoc): Map<GoldFigure, Stretch> {
  const used = new Map<string, number>();
  return new Map(
    figures.map((gold): [GoldFigure, Stretch] => {
      const base = Math.max(text.indexOf(gold.sentence), 0);
      const key = `${base} ${gold.span}`;
      const at = firstAt([
        text.indexOf(gold.span, used.get(key) ?? base),
        text.indexOf(gold.span, base),
        text.indexOf(gold.span),
      ]);
      used.set(key, at + gold.span.length);
      return [gold, at < 0 || gold.span === "" ? null : { start: at, end: at + gold.span.length }];
    }),
  );
}

function firstAt(places: readonly number[]): number {
  return places.find((place) => place >= 0) ?? -1;
}
