import { groupBy } from "../group.ts";
import { markOf } from "./marks.ts";
import type { Reading } from "./reading.ts";
import { dayTime } from "./words.ts";

const DAY = 86_400_000;
/** A toll repeated within a month is the same running count, however short the time shown. */
const CLOSE_DAYS = 31;
/** No line runs across more of the time shown than this. */
const WIDEST_SHARE = 1 / 4;

/** The longest gap, in milliseconds, that a line may bridge: a quarter of the time shown, and never less than 31 days. */
export function longestGap(readings: readonly Reading[]): number {
  const times = readings.map((r) => dayTime(r.date));
  return Math.max((Math.max(...times) - Math.min(...times)) * WIDEST_SHARE, CLOSE_DAYS * DAY);
}

/** Runs of successive readings of one series that a line may join; ranges and vague figures have no point to pass through and break it. */
export function segmentsOf(readings: readonly Reading[]): Reading[][] {
  const gap = longestGap(readings);
  return [...groupBy(readings, (r) => r.series).values()]
    .flatMap((series) => splitAtGaps(series, gap))
    .filter((segment) => segment.length > 1);
}

function splitAtGaps(readings: readonly Reading[], gap: number): Reading[][] {
  const segments: Reading[][] = [];
  let open: Reading[] = [];
  for (const r of readings) {
    const body = markOf(r).body;
    const point = body === "dot" || body === "hollow";
    const last = open.at(-1);
    if (!point || (last !== undefined && dayTime(r.date) - dayTime(last.date) > gap)) {
      segments.push(open);
      open = [];
    }
    if (point) open.push(r);
  }
  return [...segments, open];
}
