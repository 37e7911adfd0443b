import type { Canvas } from "../canvas.ts";
import { FADE_LENGTH } from "../layers/strokes.ts";
import { markOf, topOf } from "../marks.ts";
import type { Reading } from "../reading.ts";
import { ARROW_UP, DOT, SIZE } from "../theme.ts";
import { niceTicks, type TimeTick, timeTicks } from "../ticks.ts";
import { dayTime } from "../words.ts";

/** The two scales of a trend: days to pixels across, numbers to pixels up, from zero. */
export interface Plot {
  width: number;
  height: number;
  days: [number, number];
  numbers: [number, number];
  /** How much of the measure a pixel is. */
  unitsPerPixel: number;
  x: (date: string) => number;
  y: (value: number) => number;
  valueTicks: number[];
  dayTicks: TimeTick[];
  /** Room at the left, and at the right: for the numbers of the axis, which stand inside the plot, and for half a label of the last day. */
  left: number;
  right: number;
}

/** Room above the highest mark for its fade, or its arrow and its label. */
function headOf(readings: readonly Reading[]): number {
  return readings.some((r) => markOf(r).body === "fade") ? FADE_LENGTH : ARROW_UP + 18;
}
/** Room for half a label of the last day, where no numbers stand. */
const HALF_LABEL = 30;

export function plotOf(
  readings: readonly Reading[],
  width: number,
  height: number,
  { measure, say }: Pick<Canvas, "measure" | "say">,
): Plot {
  const max = Math.max(...readings.map(topOf)) || 1;
  const unitsPerPixel = max / (height - headOf(readings));
  const valueTicks = niceTicks(max, 5, 1);
  const numbers = Math.max(...valueTicks.map((t) => measure(say.number(t), SIZE.axis, "regular"))) + DOT + 10;
  const firstDay = readings.map((r) => r.date).reduce((a, b) => (a < b ? a : b));
  const halfLabel = measure(say.tick(firstDay), SIZE.axis, "regular") / 2;
  const [left, right] = say.direction === "rtl" ? [halfLabel, Math.max(numbers, HALF_LABEL)] : [numbers, HALF_LABEL];
  const times = readings.map((r) => dayTime(r.date));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const room = width - left - right;
  const perPixel = (to - from) / room;
  const start = from - left * perPixel;
  return {
    width,
    height,
    days: [Math.round(start), Math.round(to + right * perPixel)],
    numbers: [0, round(height * unitsPerPixel)],
    unitsPerPixel,
    x: (date) => (dayTime(date) - start) / perPixel,
    y: (value) => height - value / unitsPerPixel,
    valueTicks,
    dayTicks: timeTicks(from, to, room, say),
    left,
    right,
  };
}

/** Ends of scales to six digits: short in the spec, and far below a pixel. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}
