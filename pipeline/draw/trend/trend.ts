import { type MarkRow, markLayers } from "../layers/marks.ts";
import { textLayers } from "../layers/text.ts";
import { markOf } from "../marks.ts";
import { panelTitle } from "../panel-title.ts";
import type { Reading } from "../reading.ts";
import { type Looks, looksFor } from "../sources.ts";
import { OWN_SCALES, type Panel, type PanelSpec } from "../spec.ts";
import type { Measurer } from "../text/measurer.ts";
import { GRID, WIDE } from "../theme.ts";
import { trendSpace } from "./axes.ts";
import { detailOf, endLabelLayers, endLabels, gutterOf, keyLayers, stackHeight } from "./end-labels.ts";
import { innerLabels } from "./inner-labels.ts";
import { lineLayers } from "./lines.ts";
import { type Plot, plotOf } from "./plot.ts";

/** Sources beyond this stay in the table. */
const MOST_SOURCES = 8;
const HEIGHT = 210;

/** True where readings follow each other over time: three days or more, and one toll read at least twice. */
export function isTrend(readings: readonly Reading[]): boolean {
  const days = new Set(readings.map((r) => r.date));
  const seriesDays = new Map<string, Set<string>>();
  for (const r of readings) seriesDays.set(r.series, (seriesDays.get(r.series) ?? new Set()).add(r.date));
  return days.size >= 3 && [...seriesDays.values()].some((d) => d.size >= 2);
}

/** Readings over the days of their reports, one line a source, each labelled where it ends. */
export function trendPanel(
  title: string,
  subtitle: string | undefined,
  all: readonly Reading[],
  chartLooks: Looks,
  width: number,
  measure: Measurer,
): Panel {
  const readings = foldSources(all);
  const looks = looksFor(chartLooks, readings);
  const folded = all.length - readings.length;
  const heading = panelTitle(title, subtitle, width, measure);
  if (width < WIDE) {
    const key = keyLayers(endLabels(readings, width, measure), looks);
    const plot = plotOf(readings, width, HEIGHT, measure);
    const keyView: PanelSpec = { width, height: key.height, view: { stroke: null }, layer: key.layers };
    return {
      folded,
      spec: {
        title: heading,
        spacing: 12,
        resolve: OWN_SCALES,
        vconcat: [keyView, plotView(readings, plot, looks, measure, true)],
      },
    };
  }
  const labels = endLabels(readings, Math.round(width * 0.34), measure);
  const plot = plotOf(readings, width - gutterOf(labels), Math.max(HEIGHT, stackHeight(labels)), measure);
  const view = plotView(readings, plot, looks, measure, false);
  return { folded, spec: { ...view, title: heading, layer: [...view.layer, ...endLabelLayers(labels, plot, looks)] } };
}

/** The sources with most readings, the newest first where two tie. */
function foldSources(readings: readonly Reading[]): Reading[] {
  const counts = new Map<string, { count: number; last: string }>();
  for (const r of readings) counts.set(r.source, { count: (counts.get(r.source)?.count ?? 0) + 1, last: r.date });
  const ranked = [...counts].sort((a, b) => b[1].count - a[1].count || (a[1].last < b[1].last ? 1 : -1));
  const kept = new Set(ranked.slice(0, MOST_SOURCES).map(([source]) => source));
  return readings.filter((r) => kept.has(r.source));
}

function plotView(readings: readonly Reading[], plot: Plot, looks: Looks, measure: Measurer, withLast: boolean) {
  const space = trendSpace(plot);
  const rows: MarkRow[] = readings.map((r) => ({
    id: r.id,
    source: r.source,
    words: r.label,
    detail: detailOf(r),
    date: r.date,
    ...markOf(r),
  }));
  return {
    width: plot.width,
    height: plot.height,
    view: { stroke: GRID, strokeWidth: 0 },
    layer: [
      ...lineLayers(readings, space, looks),
      ...markLayers(rows, space, looks),
      ...textLayers(innerLabels(readings, plot, measure, withLast)),
    ],
  };
}
