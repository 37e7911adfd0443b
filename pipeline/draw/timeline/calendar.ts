import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Reading } from "../reading.ts";
import { type TimeTick, timeTicks } from "../ticks.ts";
import { dayTime } from "../words.ts";

/** The scale of a timeline: days to pixels. */
export interface Calendar {
  /** What the whole width of the panel stands for, in milliseconds. */
  days: [number, number];
  /** Milliseconds a pixel. */
  perPixel: number;
  dayTicks: TimeTick[];
}

/** Room at the left for half of a tick's label. */
const PAD = 30;

/** From the first day that any figure counts to the last, between two pixels of a panel that is `width` pixels wide. */
export function calendarOf(
  readings: readonly Reading[],
  left: number,
  right: number,
  width: number,
  say: Catalogue,
): Calendar {
  const from = Math.min(...readings.map((r) => dayTime(r.periodStart ?? r.date)));
  const to = Math.max(...readings.map((r) => dayTime(r.date)));
  const room = right - left - PAD;
  const perPixel = (to - from) / room;
  const start = from - (left + PAD) * perPixel;
  const days: [number, number] = [Math.round(start), Math.round(start + width * perPixel)];
  return { days, perPixel, dayTicks: timeTicks(from, to, room, say) };
}
