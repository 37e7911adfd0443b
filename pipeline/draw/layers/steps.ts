import type { Layer } from "../spec.ts";
import { dataOf, given, pointChannels, type Space } from "./space.ts";

/** A reading on a stepped line. */
export interface StepPoint {
  /** Number of its line. */
  line: number;
  date: string;
  at: number;
  stroke: string;
}

/** Lines that hold each number until the next one is read: nothing is said of the days between, least of all that it grew evenly. */
export function stepLayer(points: readonly StepPoint[], space: Space): Layer[] {
  if (points.length === 0) return [];
  const encoding = {
    ...pointChannels(space),
    detail: { field: "line", type: "nominal" },
    stroke: given("stroke"),
  } as const;
  const mark = { type: "line", interpolate: "step-after", strokeWidth: 1.75, strokeOpacity: 0.75 } as const;
  return [{ data: dataOf(points), mark, encoding }];
}
