import type { Canvas } from "../canvas.ts";
import { detailOf } from "../detail.ts";
import { type Leader, leaderLayer } from "../layers/leaders.ts";
import { pointLayer } from "../layers/points.ts";
import { type Shade, shadeLayer } from "../layers/shade.ts";
import { type Stroke, strokeLayer } from "../layers/strokes.ts";
import { textLayers } from "../layers/text.ts";
import { markOf } from "../marks.ts";
import { facing } from "../mirror.ts";
import { panelTitle } from "../panel-title.ts";
import type { Reading } from "../reading.ts";
import { lookOf } from "../sources.ts";
import type { PanelSpec } from "../spec.ts";
import { SOFT_INK } from "../theme.ts";
import { above } from "./above.ts";
import { beside, columnOf } from "./beside.ts";
import type { Interval, IntervalPanel } from "./panel.ts";
import { intervalSpace, type Laid, type Scale } from "./scale.ts";

/** A reading as a row. */
export function intervalOf(reading: Reading, words: string, { looks, say }: Canvas): Interval {
  const { id, source } = reading;
  return { id, source, look: lookOf(looks, reading), mark: markOf(reading), words, detail: detailOf(reading, say) };
}

/**
 * Single figures, one a row, each panel on a linear scale of its own from zero. Who says it stands in a column at the left, the same in
 * all panels, and the words at the mark; where that leaves too little for the marks, both stand above them.
 */
export function intervalPanels(panels: readonly IntervalPanel[], canvas: Canvas): PanelSpec[] {
  const column = columnOf(panels, canvas);
  const aside = column === null ? null : panels.map((panel) => beside(panel, column, canvas));
  const fits = aside?.every((laid) => laid !== null) === true;
  return panels.map((panel, i) => panelOf(panel, (fits ? aside?.[i] : null) ?? above(panel, canvas), canvas));
}

function panelOf(panel: IntervalPanel, laid: Laid, canvas: Canvas): PanelSpec {
  const { width, say } = canvas;
  const { rows, lines, height, scale } = laid;
  const space = intervalSpace(laid, panel.format, width);
  const layer = [
    ...shadeLayer(panel.span === undefined ? [] : shadesOf(panel.span, laid)),
    ...leaderLayer(laid.grid ? [] : rows.flatMap((row) => ticksOf(row, scale)), []),
    ...strokeLayer(rows.flatMap(stemOf), rows, space),
    ...pointLayer(rows, space, say),
    ...textLayers(lines, say),
  ];
  return { title: panelTitle(panel, canvas), width, height, view: { stroke: null }, layer: facing(layer, canvas) };
}

/** Zero and the ticks of the axis on the track of one row. */
function ticksOf({ track }: { track: number }, { zero, unitsPerPixel, ticks }: Scale): Leader[] {
  const reach = (tick: number) => (tick === 0 ? 8 : 3);
  return ticks.map((tick) => {
    const x = zero + tick / unitsPerPixel;
    return { x, x2: x, y: track - reach(tick), y2: track + reach(tick) };
  });
}

/** Between two numbers, over all rows; where words stand above each mark, on the tracks alone. */
function shadesOf([from, to]: readonly [number, number], { scale, height, grid, rows }: Laid): Shade[] {
  const [x, x2] = [from, to].map((value) => scale.zero + value / scale.unitsPerPixel) as [number, number];
  return grid
    ? [{ x, x2, y: 0, y2: height, fill: SOFT_INK }]
    : rows.map(({ track }) => ({ x, x2, y: track - 9, y2: track + 9, fill: SOFT_INK }));
}

/** A thin line from zero to what is sure; a number that is only a highest one has nothing sure. */
function stemOf({ at, open, body, look, track }: Laid["rows"][number]): Stroke[] {
  if (open === "less" || at <= 0) return [];
  const strokeWidth = body === "range" || body === "fade" ? 2 : 3;
  return [{ track, at: 0, to: at, stroke: look.colour, strokeWidth, opacity: 0.35 }];
}
