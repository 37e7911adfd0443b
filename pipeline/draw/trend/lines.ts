import { segmentsOf } from "../gaps.ts";
import type { Stroke } from "../layers/strokes.ts";
import { markOf } from "../marks.ts";
import type { Reading } from "../reading.ts";
import { type Looks, lookOf } from "../sources.ts";

/** Lines between successive readings of one toll; a gap stays a gap. */
export function linesOf(readings: readonly Reading[], looks: Looks): Stroke[] {
  return segmentsOf(readings).flatMap((segment) =>
    segment.slice(1).map((r, i) => lineBetween(segment[i] as Reading, r, lookOf(looks, r).colour)),
  );
}

function lineBetween(from: Reading, to: Reading, stroke: string): Stroke {
  const [at, end] = [markOf(from).at, markOf(to).at];
  return { date: from.date, date2: to.date, at, to: end, stroke, strokeWidth: 1.75, opacity: 0.75 };
}
