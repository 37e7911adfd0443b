import { markOf } from "../marks.ts";
import type { Reading } from "../reading.ts";

/** A source with this few readings has every one labelled. */
const FEW = 4;
/** A rise between two readings that is this share of the source's highest number is worth a word: tolls jump when a count is redone. */
const JUMP = 1 / 5;

/**
 * Readings worth a label, the most needed first: the last where no label stands at the line's end, the first, every fall with the peak
 * before it and every jump, then all of a source with few readings.
 */
export function wantedLabels(readings: readonly Reading[], withLast: boolean): Reading[] {
  const ranked: { rank: number; reading: Reading }[] = [];
  for (const body of new Set(readings.map((r) => r.body))) {
    const own = readings.filter((r) => r.body === body);
    for (const [i, reading] of own.entries()) {
      const rank = rankOf(own, i, withLast);
      if (rank !== null) ranked.push({ rank, reading });
    }
  }
  return ranked.sort((a, b) => a.rank - b.rank).map((w) => w.reading);
}

function rankOf(own: readonly Reading[], i: number, withLast: boolean): number | null {
  if (i === own.length - 1) return withLast ? 0 : null;
  if (i === 0) return 1;
  const at = (k: number) => markOf(own[k] as Reading).at;
  const top = Math.max(...own.map((r) => markOf(r).at));
  const turns = at(i) < at(i - 1) || at(i + 1) < at(i) || at(i) - at(i - 1) > JUMP * top;
  if (turns) return 2;
  return own.length <= FEW ? 3 : null;
}
