import type { StepPoint } from "../layers/steps.ts";
import { markOf } from "../marks.ts";
import type { Reading } from "../reading.ts";
import { type Looks, lookOf } from "../sources.ts";

/** Corners of the stepped lines between successive readings of one toll; a gap stays a gap. */
export function stepsOf(segments: readonly (readonly Reading[])[], looks: Looks): StepPoint[] {
  return segments.flatMap((segment, i) =>
    segment.map((r) => ({ line: i, date: r.date, at: markOf(r).at, stroke: lookOf(looks, r).colour })),
  );
}
