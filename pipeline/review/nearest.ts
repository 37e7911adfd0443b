import type { Figure } from "../types.ts";

/**
 * The figure that one which is gone may have become: of the same report where the id tells it, without a decision of its own
 * where there is such, and with the id most alike. `decided` holds the ids that decisions speak of.
 */
export function nearestFigure(id: string, figures: readonly Figure[], decided: ReadonlySet<string>): Figure | null {
  const ofReport = orAll(figures, ({ report }) => id.startsWith(report));
  const open = orAll(ofReport, (figure) => !decided.has(figure.id));
  const steps = new Map(open.map((figure) => [figure, editDistance(id, figure.id)]));
  return [...open].sort((a, b) => steps.get(a)! - steps.get(b)!)[0] ?? null;
}

/** The items that pass, or all where none does. */
function orAll<T>(items: readonly T[], passes: (item: T) => boolean): readonly T[] {
  const passing = items.filter(passes);
  return passing.length > 0 ? passing : items;
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
