import { compareText } from "../../problems.ts";
import type { Leader } from "../layers/leaders.ts";
import { markLayers } from "../layers/marks.ts";
import type { MarkRow, Space } from "../layers/space.ts";
import { textLayers } from "../layers/text.ts";
import { markOf } from "../marks.ts";
import { stack } from "../place.ts";
import type { Reading } from "../reading.ts";
import type { Looks } from "../sources.ts";
import type { Layer } from "../spec.ts";
import type { LabelBlock, TextLine } from "../text/label.ts";
import { labelBlock, placed } from "../text/label.ts";
import type { Measurer } from "../text/measurer.ts";
import { DOT } from "../theme.ts";
import { dayWords } from "../words.ts";
import type { Plot } from "./plot.ts";

/** The label at the end of one source's line. */
export interface EndLabel {
  reading: Reading;
  block: LabelBlock;
}

const GAP = 8;
/** From the plot's edge to the repeated mark, and on to the text. */
const GLYPH_X = 14;
const TEXT_X = 26;

/** Who and when, as it stands after a figure's words. */
export function detailOf(reading: Reading): string {
  return `${reading.source}, ${dayWords(reading.date)}`;
}

/** Last reading of each source with its label wrapped to `width`, the highest first. */
export function endLabels(readings: readonly Reading[], width: number, measure: Measurer): EndLabel[] {
  const last = new Map(readings.map((r) => [r.source, r]));
  const highestFirst = [...last.values()].sort((a, b) => markOf(b).at - markOf(a).at || compareText(a.id, b.id));
  return highestFirst.map((reading) => ({
    reading,
    block: labelBlock(reading.label, detailOf(reading), width - TEXT_X, measure, true),
  }));
}

/** Height that the labels need when they stand below each other. */
export function stackHeight(labels: readonly EndLabel[]): number {
  return labels.reduce((sum, l) => sum + l.block.height + GAP, -GAP);
}

export function gutterOf(labels: readonly EndLabel[]): number {
  return Math.ceil(TEXT_X + Math.max(...labels.map((l) => l.block.width)));
}

/** The repeated marks right of the plot, the leaders to them and the lines of their labels, each as near the height of its mark as the others let it. */
export function endLabelLayers(
  labels: readonly EndLabel[],
  plot: Plot,
  looks: Looks,
): { layers: Layer[]; leaders: Leader[]; lines: TextLine[] } {
  const heights = (l: EndLabel) => plot.y(markOf(l.reading).at);
  const tops = stack(
    labels.map((l) => ({ wish: heights(l) - 12, height: l.block.height })),
    plot.height,
    GAP,
  );
  const leaders: Leader[] = labels.map((l, i) => ({
    x: plot.x(l.reading.date) + DOT + 2,
    y: heights(l),
    x2: plot.width + GLYPH_X - DOT - 3,
    y2: (tops[i] ?? 0) + 10,
  }));
  const lines = labels.flatMap((l, i) => placed(l.block, plot.width + TEXT_X, tops[i] ?? 0));
  const glyphs = labels.map((l, i) => glyph(l.reading, (tops[i] ?? 0) + 10));
  return { lines, leaders, layers: markLayers(glyphs, glyphSpace(plot.width + GLYPH_X), looks) };
}

/** Room for a column of labels with their marks in front, for widths where none fits beside the plot. */
export function keyLayers(labels: readonly EndLabel[], looks: Looks): { layers: Layer[]; height: number } {
  let y = 0;
  const tops = labels.map((l) => {
    const top = y;
    y += l.block.height + GAP;
    return top;
  });
  const lines = labels.flatMap((l, i) => placed(l.block, TEXT_X - GLYPH_X + DOT, tops[i] ?? 0));
  const glyphs = labels.map((l, i) => glyph(l.reading, (tops[i] ?? 0) + 10));
  return {
    layers: [...markLayers(glyphs, glyphSpace(DOT + 1), looks), ...textLayers(lines)],
    height: Math.max(y - GAP, 1),
  };
}

/** A mark that names a source only: its colour and shape, with no open end. */
function glyph(reading: Reading, track: number): MarkRow {
  const body = markOf(reading).body;
  return {
    id: reading.id,
    source: reading.source,
    words: reading.label,
    detail: detailOf(reading),
    body: body === "dot" ? "dot" : "hollow",
    at: 0,
    to: 0,
    open: null,
    track,
  };
}

/** Every glyph at one pixel column, on its pixel row. */
function glyphSpace(x: number): Space {
  return {
    direction: "right",
    along: () => ({ datum: x, type: "quantitative", scale: null, axis: null }),
    across: { field: "track", type: "quantitative", scale: null, axis: null },
    unitsPerPixel: 1,
  };
}
