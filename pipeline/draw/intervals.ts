import type { Canvas, Heading } from "./canvas.ts";
import { type Leader, leaderLayer } from "./layers/leaders.ts";
import { pointLayer } from "./layers/points.ts";
import type { MarkRow, Space } from "./layers/space.ts";
import { FADE_LENGTH, strokeLayer } from "./layers/strokes.ts";
import { textLayers } from "./layers/text.ts";
import type { Mark } from "./marks.ts";
import { panelTitle } from "./panel-title.ts";
import type { Look } from "./sources.ts";
import type { Layer, Panel } from "./spec.ts";
import { labelBlock, placed } from "./text/label.ts";
import type { Measurer } from "./text/measurer.ts";
import { ARROW, DOT, SOFT_INK } from "./theme.ts";
import { niceTicks } from "./ticks.ts";

/** One row of an interval panel: a label, and its mark on a track below. */
export interface Interval {
  id: string;
  source: string;
  look: Look;
  mark: Mark;
  words: string;
  detail: string;
}

export interface IntervalPanel extends Heading {
  rows: readonly Interval[];
  /** Least end of the scale: 1 for shares. */
  atLeast?: number;
  format: string;
}

const TRACK_HEIGHT = 24;
const ROW_GAP = 10;
/** Rows beyond this stay in the table. */
const MOST_ROWS = 8;
const PAD = DOT + 2;

/** The scale of an interval panel: numbers to pixels from the left, from zero. */
interface Scale {
  max: number;
  unitsPerPixel: number;
  ticks: number[];
  x: (value: number) => number;
}

/** Single figures, one a row on a common linear scale from zero. */
export function intervalPanel(panel: IntervalPanel, canvas: Canvas): Panel {
  const { width, measure } = canvas;
  const shown = panel.rows.slice(0, MOST_ROWS);
  const scale = scaleOf(panel, shown, width);
  const { rows, lines, height } = layOut(shown, width, measure);
  const space = intervalSpace(scale, panel.format, width);
  const layer: Layer[] = [
    ...leaderLayer(tracksOf(rows, scale, width), []),
    ...strokeLayer([], rows, space),
    ...pointLayer(rows, space, canvas.say),
    ...textLayers(lines),
  ];
  const spec = { title: panelTitle(panel, canvas), width, height, view: { stroke: null }, layer };
  return { folded: panel.rows.length - shown.length, spec };
}

function scaleOf({ atLeast }: IntervalPanel, shown: readonly Interval[], width: number): Scale {
  const max = Math.max(atLeast ?? 0, ...shown.map((r) => Math.max(r.mark.at, r.mark.to))) || 1;
  // Room right of the largest figure for its fade or its arrow.
  const room = width - 2 * PAD - (shown.some((r) => r.mark.body === "fade") ? FADE_LENGTH : ARROW);
  const unitsPerPixel = max / room;
  const ticks = niceTicks(max, width < 480 ? 4 : 6, atLeast === undefined ? 1 : 0);
  return { max, unitsPerPixel, ticks, x: (value) => PAD + value / unitsPerPixel };
}

/** A thin line a row with the ticks of the axis on it. */
function tracksOf(rows: readonly { track: number }[], scale: Scale, width: number): Leader[] {
  return rows.flatMap(({ track: y }) => [
    { x: 0, y, x2: width, y2: y },
    ...scale.ticks.map((t) => ({ x: scale.x(t), y: y - 3, x2: scale.x(t), y2: y + 3 })),
  ]);
}

function intervalSpace({ unitsPerPixel, ticks }: Scale, format: string, width: number): Space {
  const domain = [-PAD, width - PAD].map((px) => Number((px * unitsPerPixel).toPrecision(6)));
  const axis = {
    values: ticks,
    format,
    title: null,
    grid: false,
    domain: false,
    ticks: false,
    labelPadding: 0,
    labelFlush: PAD,
    labelColor: SOFT_INK,
  };
  return {
    direction: "right",
    along: { field: "at", type: "quantitative", scale: { domain, nice: false, zero: false }, axis },
    across: { field: "track", type: "quantitative", scale: null, axis: null },
    unitsPerPixel,
  };
}

function layOut(shown: readonly Interval[], width: number, measure: Measurer) {
  let y = 0;
  const rows: (MarkRow & { track: number })[] = [];
  const lines = shown.flatMap(({ mark, ...row }) => {
    const block = labelBlock(row.words, row.detail, width, measure);
    const text = placed(block, 0, y);
    rows.push({ ...row, ...mark, track: y + block.height + TRACK_HEIGHT / 2 });
    y += block.height + TRACK_HEIGHT + ROW_GAP;
    return text;
  });
  return { rows, lines, height: Math.max(y - ROW_GAP, TRACK_HEIGHT) };
}
