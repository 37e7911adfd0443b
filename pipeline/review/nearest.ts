import type { Figure } from "../types.ts";

/** The figure whose id is most like one that is gone, of the same report where the id tells it; null when there is none. */
export function nearestFigure(id: string, figures: readonly Figure[]): Figure | null {
  const ofReport = figures.filter((figure) => id.startsWith(figure.report));
  const candidates = (ofReport.length > 0 ? ofReport : figures).map((figure) => ({
    figure,
    steps: editDistance(id, figure.id),
  }));
  return (
    candidates.reduce((best, next) => (best === null || next.steps < best.steps ? next : best), first(candidates))
      ?.figure ?? null
  );
}

function first<T>(items: readonly T[]): T | null {
  return items[0] ?? null;
}

/** Letters to add, drop or change to turn one text into the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
