import type { Canvas, Heading } from "../canvas.ts";
import { leaderLayer } from "../layers/leaders.ts";
import { markLayers } from "../layers/marks.ts";
import type { MarkRow, Space } from "../layers/space.ts";
import { textLayers } from "../layers/text.ts";
import { markOf } from "../marks.ts";
import { panelTitle } from "../panel-title.ts";
import type { Reading } from "../reading.ts";
import { looksFor } from "../sources.ts";
import { type Layer, OWN_SCALES, type Panel, type PanelSpec } from "../spec.ts";
import { WIDE } from "../theme.ts";
import { trendSpace } from "./axes.ts";
import { detailOf, endLabelLayers, endLabels, gutterOf, keyLayers, stackHeight } from "./end-labels.ts";
import { foldSources } from "./fold.ts";
import { innerLabels } from "./inner-labels.ts";
import { lineLayers } from "./lines.ts";
import { type Plot, plotOf } from "./plot.ts";

const HEIGHT = 210;
/** Share of the width that labels at the line ends may take. */
const GUTTER = 0.34;

/** True where readings follow each other over time: three days or more, and one toll read at least twice. */
export function isTrend(readings: readonly Reading[]): boolean {
  const days = new Set(readings.map((r) => r.date));
  const seriesDays = new Map<string, Set<string>>();
  for (const r of readings) seriesDays.set(r.series, (seriesDays.get(r.series) ?? new Set()).add(r.date));
  return days.size >= 3 && [...seriesDays.values()].some((d) => d.size >= 2);
}

/** Readings over the days of their reports, one line a source, each labelled where it ends. */
export function trendPanel(heading: Heading, all: readonly Reading[], canvas: Canvas): Panel {
  const readings = foldSources(all);
  const own = { ...canvas, looks: looksFor(canvas.looks, readings) };
  const title = panelTitle(heading, canvas);
  const spec = canvas.width < WIDE ? narrow(readings, own) : wide(readings, own);
  return { folded: all.length - readings.length, spec: { ...spec, title } };
}

/** Labels right of the plot. */
function wide(readings: readonly Reading[], canvas: Canvas): PanelSpec {
  const { looks, width, measure } = canvas;
  const labels = endLabels(readings, Math.round(width * GUTTER), measure);
  const plot = plotOf(readings, width - gutterOf(labels), Math.max(HEIGHT, stackHeight(labels)), measure);
  const ends = endLabelLayers(labels, plot, looks);
  const inner = innerLabels(readings, plot, measure, ends.leaders);
  const leaders = leaderLayer([...inner.leaders, ...ends.leaders]);
  const words = textLayers([...inner.lines, ...ends.lines]);
  return view(plot, [...leaders, ...plotLayers(readings, plot, canvas), ...ends.layers, ...words]);
}

/** Labels as a list above the plot, the latest words beside the marks as well. */
function narrow(readings: readonly Reading[], canvas: Canvas): PanelSpec {
  const { looks, width, measure } = canvas;
  const key = keyLayers(endLabels(readings, width, measure), looks);
  const plot = plotOf(readings, width, HEIGHT, measure);
  const inner = innerLabels(readings, plot, measure, null);
  const layers = [...leaderLayer(inner.leaders), ...plotLayers(readings, plot, canvas), ...textLayers(inner.lines)];
  const keyView: PanelSpec = { width, height: key.height, view: { stroke: null }, layer: key.layers };
  return { spacing: 12, resolve: OWN_SCALES, vconcat: [keyView, view(plot, layers)] };
}

function view({ width, height }: Plot, layer: Layer[]): PanelSpec {
  return { width, height, view: { stroke: null }, layer };
}

function plotLayers(readings: readonly Reading[], plot: Plot, { looks }: Canvas): Layer[] {
  const space: Space = trendSpace(plot);
  const rows: MarkRow[] = readings.map((r) => ({
    id: r.id,
    source: r.source,
    words: r.label,
    detail: detailOf(r),
    date: r.date,
    ...markOf(r),
  }));
  return [...lineLayers(readings, space, looks), ...markLayers(rows, space, looks)];
}
