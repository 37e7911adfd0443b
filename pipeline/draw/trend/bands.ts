import { groupBy } from "../../group.ts";
import { longestGap } from "../gaps.ts";
import type { Shade } from "../layers/shade.ts";
import { markOf } from "../marks.ts";
import type { Reading } from "../reading.ts";
import { type Looks, lookOf } from "../sources.ts";
import { dayTime } from "../words.ts";
import type { Plot } from "./plot.ts";

/** What a range holds until its source counts again, as a line does for a number; nothing across a gap, nothing after the last reading. */
export function bandsOf(readings: readonly Reading[], { x, y }: Plot, looks: Looks): Shade[] {
  const gap = longestGap(readings);
  return [...groupBy(readings, (r) => r.series).values()].flatMap((own) =>
    own.slice(1).flatMap((next, i) => {
      const range = own[i]!;
      const { body, at, to } = markOf(range);
      if (body !== "range" || dayTime(next.date) - dayTime(range.date) > gap) return [];
      return [{ x: x(range.date), x2: x(next.date), y: y(to), y2: y(at), fill: lookOf(looks, range).colour }];
    }),
  );
}
