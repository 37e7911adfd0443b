import { compareText } from "../../problems.ts";
import type { Canvas } from "../canvas.ts";
import { detailOf } from "../detail.ts";
import type { Leader } from "../layers/leaders.ts";
import type { MarkRow, Space } from "../layers/space.ts";
import { givenNumber } from "../layers/space.ts";
import { markOf } from "../marks.ts";
import { stack } from "../place.ts";
import type { Reading } from "../reading.ts";
import { lookOf } from "../sources.ts";
import type { LabelBlock, TextLine } from "../text/label.ts";
import { labelBlock, placed } from "../text/label.ts";
import { DOT } from "../theme.ts";
import type { Plot } from "./plot.ts";

/** The label at the end of one body's line. */
export interface EndLabel {
  reading: Reading;
  block: LabelBlock;
}

/** Labels at their places: the mark of each body again, the words beside it, and leaders where a mark is near enough for one. */
export interface PlacedLabels {
  glyphs: MarkRow[];
  lines: TextLine[];
  leaders: Leader[];
}

const GAP = 8;
/** From the plot's edge to the repeated mark, and on to the text. */
const GLYPH_X = 14;
const TEXT_X = 26;
/** From the top of a label to the middle of its first line. */
const MIDDLE = 10;

/** Last reading of each body with its label wrapped to `width`, the highest first. */
export function endLabels(readings: readonly Reading[], width: number, { measure, say }: Canvas): EndLabel[] {
  const last = new Map(readings.map((r) => [r.body, r]));
  const highestFirst = [...last.values()].sort((a, b) => markOf(b).at - markOf(a).at || compareText(a.id, b.id));
  return highestFirst.map((reading) => ({
    reading,
    block: labelBlock(reading.label, detailOf(reading, say), width - TEXT_X, measure, true),
  }));
}

/** Height that the labels need when they stand below each other. */
export function stackHeight(labels: readonly EndLabel[]): number {
  return labels.reduce((sum, l) => sum + l.block.height + GAP, -GAP);
}

export function gutterOf(labels: readonly EndLabel[]): number {
  return Math.ceil(TEXT_X + Math.max(...labels.map((l) => l.block.width)));
}

/** Labels right of the plot, each as near the height of its mark as the others let it. */
export function besidePlot(labels: readonly EndLabel[], plot: Plot, canvas: Canvas): PlacedLabels {
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
    y2: (tops[i] ?? 0) + MIDDLE,
  }));
  return { ...atColumn(labels, tops, plot.width + GLYPH_X, canvas), leaders };
}

/** Labels as a list that ends `air` pixels above the plot, for widths where none fits beside it. */
export function abovePlot(labels: readonly EndLabel[], air: number, canvas: Canvas): PlacedLabels {
  let y = -stackHeight(labels) - air;
  const tops = labels.map((l) => {
    const top = y;
    y += l.block.height + GAP;
    return top;
  });
  return { ...atColumn(labels, tops, DOT + 1, canvas), leaders: [] };
}

function atColumn(labels: readonly EndLabel[], tops: readonly number[], x: number, canvas: Canvas) {
  return {
    glyphs: labels.map((l, i) => glyph(l.reading, x, (tops[i] ?? 0) + MIDDLE, canvas)),
    lines: labels.flatMap((l, i) => placed(l.block, x + TEXT_X - GLYPH_X, tops[i] ?? 0)),
  };
}

/** A mark that names a body only: its colour and shape, with no open end. It is no figure's own. */
function glyph(reading: Reading, x: number, track: number, { looks, say }: Canvas): MarkRow {
  const body = markOf(reading).body === "dot" ? "dot" : "hollow";
  const { source, label } = reading;
  const look = lookOf(looks, reading);
  return { id: "", source, look, words: label, detail: detailOf(reading, say), body, at: x, to: x, open: null, track };
}

/** Pixels both ways. */
export const GLYPH_SPACE: Space = {
  direction: "right",
  along: { ...givenNumber("at"), axis: null },
  across: { ...givenNumber("track"), axis: null },
  unitsPerPixel: 1,
};
