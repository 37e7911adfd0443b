import type { Canvas, Heading } from "./canvas.ts";
import { leaderLayer } from "./layers/leaders.ts";
import { markLayers } from "./layers/marks.ts";
import type { MarkRow, Space } from "./layers/space.ts";
import { textLayers } from "./layers/text.ts";
import type { Mark } from "./marks.ts";
import { panelTitle } from "./panel-title.ts";
import { looksFor } from "./sources.ts";
import type { Layer, Panel } from "./spec.ts";
import { labelBlock, placed } from "./text/label.ts";
import type { Measurer } from "./text/measurer.ts";
import { ARROW, DOT, GRID, SOFT_INK } from "./theme.ts";
import { niceTicks } from "./ticks.ts";

/** One row of an interval panel: a label, and its mark on a track below. */
export interface Interval {
  id: string;
  source: string;
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

/** Single figures, one a row on a common linear scale from zero. */
export function intervalPanel(panel: IntervalPanel, canvas: Canvas): Panel {
  const { looks, width, measure } = canvas;
  const shown = panel.rows.slice(0, MOST_ROWS);
  const max = Math.max(panel.atLeast ?? 0, ...shown.map((r) => Math.max(r.mark.at, r.mark.to)), 0) || 1;
  // Room right of the largest figure for its arrow or its fade.
  const room = width - 2 * PAD - (panel.atLeast === undefined ? 2 * ARROW : 0);
  const unitsPerPixel = max / room;
  const domain = [-PAD, width - PAD].map((px) => Number((px * unitsPerPixel).toPrecision(6)));
  const { rows, lines, height } = layOut(shown, width, measure);
  const ticks = niceTicks(max, width < 480 ? 4 : 6);
  const space: Space = {
    direction: "right",
    along: (field) => ({
      field,
      type: "quantitative",
      scale: { domain, nice: false, zero: false },
      axis: {
        values: ticks,
        format: panel.format,
        title: null,
        grid: false,
        domain: false,
        ticks: true,
        labelFlush: PAD,
        labelColor: SOFT_INK,
      },
    }),
    across: { field: "track", type: "quantitative", scale: null, axis: null },
    unitsPerPixel,
  };
  const tracks = rows.map((r) => ({ x: 0, y: r.track, x2: width, y2: r.track }));
  const marks = ticks.flatMap((t) =>
    rows.map((r) => ({ x: PAD + t / unitsPerPixel, y: r.track - 3, x2: PAD + t / unitsPerPixel, y2: r.track + 3 })),
  );
  const layer: Layer[] = [
    ...leaderLayer([...tracks, ...marks], []),
    ...markLayers(rows, space, looksFor(looks, shown)),
    ...textLayers(lines),
  ];
  return {
    folded: panel.rows.length - shown.length,
    spec: {
      title: panelTitle(panel, canvas),
      width,
      height,
      view: { stroke: GRID, strokeWidth: 0 },
      layer,
    },
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
