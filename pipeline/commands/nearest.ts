/** The name most like what was written, or null where none is near: at most half of its letters differ. */
export function nearest(written: string, names: readonly string[]): string | null {
  const ranked = names.map((name) => ({ name, steps: editDistance(written, name) })).sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  return best !== undefined && best.steps <= best.name.length / 2 ? best.name : null;
}

/** Letters to add, drop, change or swap with their neighbour to turn one text into the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : change;
      next.push(Math.min(change, swap, next[j - 1]! + 1, row[j]! + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
