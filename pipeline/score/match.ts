/**
 * Pairs `[i, j]` of the one-to-one matching with the greatest total weight, in the order of `i`; pairs of weight 0 or less are
 * never made. The Hungarian method with potentials, O(n³).
 */
export function bestPairs(rows: number, columns: number, weight: (i: number, j: number) => number): [number, number][] {
  if (rows === 0 || columns === 0) return [];
  if (rows > columns) {
    return bestPairs(columns, rows, (j, i) => weight(i, j))
      .map(([j, i]): [number, number] => [i, j])
      .sort(([a], [b]) => a - b);
  }
  const cost = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => -Math.max(0, weight(i, j))),
  );
  return assigned(cost, rows, columns)
    .filter(([i, j]) => cost[i]![j]! < 0)
    .sort(([a], [b]) => a - b);
}

/** The cheapest assignment of every row to a column of its own. Rows and columns count from 1 inside; 0 is "none yet". */
function assigned(cost: readonly number[][], rows: number, columns: number): [number, number][] {
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const owner = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    owner[0] = row;
    const way = augmentingPath(cost, columns, owner, rowPotential, columnPotential);
    for (let column = way.end; column !== 0; column = way.before[column]!) owner[column] = owner[way.before[column]!]!;
  }
  return owner.flatMap((row, column): [number, number][] => (column > 0 && row > 0 ? [[row - 1, column - 1]] : []));
}

/** The cheapest way from the row that waits in `owner[0]` to a free column; moves the potentials along. */
function augmentingPath(
  cost: readonly number[][],
  columns: number,
  owner: readonly number[],
  rowPotential: number[],
  columnPotential: number[],
): { end: number; before: number[] } {
  const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Array<number>(columns + 1).fill(0);
  const used = new Array<boolean>(columns + 1).fill(false);
  let at = 0;
  do {
    used[at] = true;
    const row = owner[at]!;
    let next = 0;
    for (let j = 1; j <= columns; j++) {
      if (used[j]) continue;
      const reduced = cost[row - 1]![j - 1]! - rowPotential[row]! - columnPotential[j]!;
      if (reduced < least[j]!) {
        least[j] = reduced;
        before[j] = at;
      }
      if (next === 0 || least[j]! < least[next]!) next = j;
    }
    const delta = least[next]!;
    for (let j = 0; j <= columns; j++) {
      if (used[j]) {
        rowPotential[owner[j]!]! += delta;
        columnPotential[j]! -= delta;
      } else least[j]! -= delta;
    }
    at = next;
  } while (owner[at] !== 0);
  return { end: at, before };
}
