import type { MarkRow, Space } from "../layers/space.ts";
import { FADE_LENGTH } from "../layers/strokes.ts";
import type { Mark } from "../marks.ts";
import type { TextLine } from "../text/label.ts";
import { ARROW, DOT, GRID, SOFT_INK, TRACK } from "../theme.ts";
import { niceTicks } from "../ticks.ts";
import type { IntervalPanel } from "./panel.ts";

/** The scale of an interval panel: numbers to pixels from the left. */
export interface Scale {
  /** Where zero stands. */
  zero: number;
  unitsPerPixel: number;
  ticks: number[];
}

/** A panel laid out: a row a figure, and its words. */
export interface Laid {
  rows: (MarkRow & { track: number })[];
  lines: TextLine[];
  height: number;
  scale: Scale;
  /** Lines from the axis up, where no words stand in their way; else a row has ticks of its own. */
  grid: boolean;
}

/** Between two numbers of the axis, in pixels: room for "1,000,000". */
const TICK_ROOM = 72;

/** How far a mark reaches right of its number. */
export function reachOf({ body, open }: Mark): number {
  if (body === "fade") return FADE_LENGTH;
  return open === "more" ? ARROW : DOT;
}

/** The largest number of a panel, and at least 1, so that a scale has a length. */
export function largest({ rows, atLeast = 0 }: IntervalPanel): number {
  return Math.max(atLeast, ...rows.map(({ mark }) => Math.max(mark.at, mark.to))) || 1;
}

/** A scale whose largest number stands `length` pixels right of zero. */
export function scaleOf(panel: IntervalPanel, zero: number, length: number): Scale {
  const max = largest(panel);
  const steps = Math.max(2, Math.min(6, Math.floor(length / TICK_ROOM)));
  return { zero, unitsPerPixel: max / length, ticks: niceTicks(max, steps, panel.atLeast === undefined ? 1 : 0) };
}

const ZERO_DARKER = { condition: { test: "datum.value === 0", value: TRACK }, value: GRID };

export function intervalSpace({ scale, grid }: Laid, format: string, width: number): Space {
  const { zero, unitsPerPixel, ticks } = scale;
  const domain = [-zero, width - zero].map((px) => Number((px * unitsPerPixel).toPrecision(6)));
  const axis = {
    values: ticks,
    format,
    title: null,
    ...(grid ? { grid, gridColor: ZERO_DARKER } : { grid }),
    domain: false,
    ticks: false,
    labelPadding: 2,
    // The number of the last tick ends at it, not beyond the drawing.
    labelFlush: 40,
    labelColor: SOFT_INK,
  };
  return {
    direction: "right",
    along: { field: "at", type: "quantitative", scale: { domain, nice: false, zero: false }, axis },
    across: { field: "track", type: "quantitative", scale: null, axis: null },
    unitsPerPixel,
  };
}
