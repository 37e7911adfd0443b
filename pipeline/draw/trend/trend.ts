import { breaksOf } from "../breaks.ts";
import type { Canvas, Heading } from "../canvas.ts";
import { detailOf } from "../detail.ts";
import { segmentsOf } from "../gaps.ts";
import { type Leader, leaderLayer } from "../layers/leaders.ts";
import { pointLayer } from "../layers/points.ts";
import { shadeLayer } from "../layers/shade.ts";
import type { MarkRow } from "../layers/space.ts";
import { stepLayer } from "../layers/steps.ts";
import { strokeLayer } from "../layers/strokes.ts";
import { markOf } from "../marks.ts";
import { facing, facingTexts } from "../mirror.ts";
import { panelTitle } from "../panel-title.ts";
import type { Reading } from "../reading.ts";
import { lookOf } from "../sources.ts";
import type { PanelSpec } from "../spec.ts";
import { WIDE } from "../theme.ts";
import { annotated } from "./annotations.ts";
import { trendSpace } from "./axes.ts";
import { bandsOf } from "./bands.ts";
import {
  abovePlot,
  besidePlot,
  endLabels,
  GLYPH_SPACE,
  gutterOf,
  type PlacedLabels,
  stackHeight,
} from "./end-labels.ts";
import { innerLabels } from "./inner-labels.ts";
import { obstacles } from "./obstacles.ts";
import { type Plot, plotOf } from "./plot.ts";
import { stepsOf } from "./steps.ts";

const HEIGHT = { wide: 190, narrow: 170 } as const;
/** Share of the width that labels at the line ends may take. */
const GUTTER = 0.34;
/** Between the list of a narrow panel and its plot. */
const AIR = 8;

/**
 * Readings over the last days that they count, one stepped line a toll, each body labelled where its line ends. The lines pass through
 * all that was `counted`, of which the readings are those that have a mark of their own.
 */
export function trendPanel(
  heading: Heading,
  readings: readonly Reading[],
  canvas: Canvas,
  counted = readings,
): PanelSpec {
  const { plot, labels } = listed(canvas) ? narrow(readings, canvas) : wide(readings, canvas);
  const ends = labels.leaders.length > 0 ? labels.leaders : null;
  const { say } = canvas;
  const segments = segmentsOf(counted);
  const taken = obstacles(readings, segments, plot, canvas);
  const breaks = breakLines(readings, plot);
  const lines = breaks.map(({ x, y, y2 }) => ({ x: x - 2, y, w: 4, h: y2 }));
  const marked = annotated(plot, canvas, [...taken, ...lines]);
  const rules = [...breaks, ...marked.rules];
  const inner = innerLabels(readings, plot, canvas, { ends, rules, placed: [...taken, ...marked.boxes] });
  const layer = [
    ...shadeLayer(bandsOf(readings, plot, canvas.looks)),
    ...leaderLayer([...inner.leaders, ...labels.leaders]),
    ...leaderLayer(breaks, [4, 3]),
    ...leaderLayer(marked.rules, []),
    ...plotLayers(readings, segments, plot, canvas),
    ...facing(pointLayer(labels.glyphs, GLYPH_SPACE, say), canvas),
    ...facingTexts([...marked.lines, ...inner.lines], labels.lines, canvas),
  ];
  const { width, height } = plot;
  const title = panelTitle(heading, canvas);
  return { title, width, height, view: { stroke: null }, layer };
}

/** Whether labels stand in a list above the plot: where it is narrow, and where the numbers of the axis stand at the ends of the lines. */
function listed({ width, say }: Canvas): boolean {
  return width < WIDE || say.direction === "rtl";
}

/** A dashed line from top to bottom on the day of each break. */
function breakLines(readings: readonly Reading[], { x, height }: Plot): Leader[] {
  return breaksOf(readings).map(({ date }) => ({ x: x(date), y: 0, x2: x(date), y2: height }));
}

interface Arranged {
  plot: Plot;
  labels: PlacedLabels;
}

/** Labels right of the plot. */
function wide(readings: readonly Reading[], canvas: Canvas): Arranged {
  const labels = endLabels(readings, Math.round(canvas.width * GUTTER), canvas);
  const height = Math.max(canvas.height ?? HEIGHT.wide, stackHeight(labels));
  const plot = plotOf(readings, canvas.width - gutterOf(labels), height, canvas);
  return { plot, labels: besidePlot(labels, plot, canvas) };
}

/** Labels as a list above the plot, the latest words beside the marks as well. */
function narrow(readings: readonly Reading[], canvas: Canvas): Arranged {
  const labels = endLabels(readings, canvas.width, canvas);
  const plot = plotOf(readings, canvas.width, canvas.height ?? HEIGHT.narrow, canvas);
  return { plot, labels: abovePlot(labels, AIR, canvas) };
}

function plotLayers(
  readings: readonly Reading[],
  segments: readonly (readonly Reading[])[],
  plot: Plot,
  { looks, say }: Canvas,
) {
  const space = trendSpace(plot, say);
  const rows: MarkRow[] = readings.map((r) => ({
    id: r.id,
    source: r.source,
    look: lookOf(looks, r),
    words: r.label,
    detail: detailOf(r, say),
    date: r.date,
    ...markOf(r),
  }));
  return [
    ...stepLayer(stepsOf(segments, looks), space),
    ...strokeLayer([], rows, space),
    ...pointLayer(rows, space, say),
  ];
}
