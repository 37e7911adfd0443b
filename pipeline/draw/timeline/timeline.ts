import type { Canvas } from "../canvas.ts";
import { detailOf } from "../detail.ts";
import { barLayer } from "../layers/bars.ts";
import { facingTexts } from "../mirror.ts";
import { panelTitle } from "../panel-title.ts";
import type { Reading } from "../reading.ts";
import { lookOf } from "../sources.ts";
import type { PanelSpec } from "../spec.ts";
import { startSpan } from "../starts.ts";
import { type LabelBlock, labelBlock, placed, type TextLine } from "../text/label.ts";
import { SIZE, WIDE } from "../theme.ts";
import type { Window } from "../windows.ts";
import { type Bar, type BarPiece, barsOf } from "./bars.ts";
import { type Calendar, calendarOf } from "./calendar.ts";

/** Share of the width that the column of figures takes. */
const COLUMN = 0.46;
const GUTTER = 16;
const ROW_GAP = 10;
const BAR_ROOM = 18;
/** From the end of a bar to its day. */
const END_GAP = 6;

/** A row a figure: its words, what it counts and who says so, and a bar over the days that it covers. */
export function timelinePanel(windows: readonly Window[], canvas: Canvas): PanelSpec {
  const { width, measure, say } = canvas;
  const readings = windows.map((w) => w.readings[0]!);
  const aside = width >= WIDE;
  const column = aside ? Math.round(width * COLUMN) : width;
  const ends = readings.map((r) => say.day(r.date));
  const room = END_GAP + Math.max(...ends.map((end) => measure(end, SIZE.detail, "regular")));
  const beside = aside ? column + GUTTER : 0;
  // Days run to the right in every language; the column of figures stands where a line of text begins.
  const [left, right] = say.direction === "rtl" ? [0, width - beside] : [beside, width];
  const calendar = calendarOf(readings, left, right - room, width, say);
  const blocks = windows.map((w) => blockOf(w, column, canvas));
  const { lines, tracks, height } = layOut(blocks, aside);
  const bars = readings.map((r, i) => barsOf(barOf(r, tracks[i]!, canvas), calendar));
  const faded = bars.some((pieces) => pieces.length > 1);
  const heading = { title: say.types.periods.title, ...(faded ? { subtitle: say.types.periods.faded } : {}) };
  const days = ends.map((text, i) => endLabel(text, bars[i]!, calendar));
  const layer = [...barLayer(bars.flat(), calendar), ...facingTexts(days, lines, canvas)];
  return { title: panelTitle(heading, canvas), width, height, view: { stroke: null }, layer };
}

function blockOf({ title, byYear, readings: [r] }: Window, width: number, { measure, say }: Canvas): LabelBlock {
  const { label, source, window } = r as Reading;
  return labelBlock(label, say.types.periods.detail(byYear ? window : title, source), width, measure, true);
}

/** The last day counted, behind its bar. */
function endLabel(text: string, pieces: readonly BarPiece[], calendar: Calendar): TextLine {
  const { end, track } = pieces.at(-1)!;
  return { x: (end - calendar.days[0]) / calendar.perPixel + END_GAP, y: track + 4, text, role: "detail" };
}

/** Blocks below each other, each with its bar beside its middle, or below it where there is no room beside it. */
function layOut(blocks: readonly LabelBlock[], aside: boolean) {
  const lines: TextLine[] = [];
  const tracks: number[] = [];
  let y = 0;
  for (const block of blocks) {
    lines.push(...placed(block, 0, y));
    tracks.push(aside ? y + block.height / 2 : y + block.height + BAR_ROOM / 2);
    y += block.height + (aside ? 0 : BAR_ROOM) + ROW_GAP;
  }
  return { lines, tracks, height: y };
}

function barOf(reading: Reading, track: number, { looks, say }: Canvas): Bar {
  const { id, label, date } = reading;
  const span = startSpan(reading)!;
  return {
    id,
    words: label,
    detail: detailOf(reading, say),
    ...span,
    until: date,
    track,
    stroke: lookOf(looks, reading).colour,
  };
}
