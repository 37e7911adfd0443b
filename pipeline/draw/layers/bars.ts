import type { Layer } from "../spec.ts";
import type { BarPiece } from "../timeline/bars.ts";
import type { Calendar } from "../timeline/calendar.ts";
import { dayAxis } from "../trend/axes.ts";
import { given, givenNumber } from "./space.ts";

const THICKNESS = 9;

/** Bars over days, on an axis with a line down from each tick. */
export function barLayer(pieces: readonly BarPiece[], calendar: Calendar): Layer[] {
  const encoding = {
    x: { field: "start", ...dayAxis(calendar, true) },
    x2: { field: "end" },
    y: { field: "track", type: "quantitative", scale: null, axis: null },
    stroke: given("stroke"),
    strokeOpacity: givenNumber("opacity"),
  } as const;
  return [{ data: { values: [...pieces] }, mark: { type: "rule", strokeWidth: THICKNESS }, encoding }];
}
