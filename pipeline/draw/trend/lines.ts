import { segmentsOf } from "../gaps.ts";
import { dataOf, type Space } from "../layers/space.ts";
import { markOf } from "../marks.ts";
import type { Reading } from "../reading.ts";
import { type Looks, lookChannels } from "../sources.ts";
import type { Layer } from "../spec.ts";

/** Lines between successive readings of one toll; a gap stays a gap. */
export function lineLayers(readings: readonly Reading[], space: Space, looks: Looks): Layer[] {
  const values = segmentsOf(readings).flatMap((segment, i) =>
    segment.map((r) => ({ date: r.date, at: markOf(r).at, source: r.source, segment: i })),
  );
  if (values.length === 0) return [];
  return [
    {
      data: dataOf(values),
      mark: { type: "line", strokeWidth: 1.75, opacity: 0.75 },
      encoding: {
        x: space.across,
        y: space.along("at"),
        detail: { field: "segment", type: "nominal" },
        color: lookChannels(looks).color,
      },
    },
  ];
}
