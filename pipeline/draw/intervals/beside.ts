import type { Canvas } from "../canvas.ts";
import { labelBlock, placed } from "../text/label.ts";
import { DOT, LINE, SIZE, WIDE } from "../theme.ts";
import type { IntervalPanel } from "./panel.ts";
import { type Laid, largest, reachOf, scaleOf } from "./scale.ts";

/** Share of the width that the column of sources may take. */
const COLUMN = 0.4;
/** From the column to zero, with half a dot. */
const GUTTER = 14 + DOT;
/** From the end of a mark to its words. */
const AIR = 6;
const ROW_GAP = 9;
/** A scale shorter than this tells no numbers apart. */
const SHORTEST = 120;

/** Width of the column of sources, as wide as the longest needs; null where the drawing is too narrow for one. */
export function columnOf(panels: readonly IntervalPanel[], { width, measure }: Canvas): number | null {
  if (width < WIDE) return null;
  const widths = panels.flatMap(({ rows }) => rows.map(({ detail }) => measure(detail, SIZE.detail, "regular")));
  return Math.ceil(Math.min(COLUMN * width, Math.max(...widths)));
}

/** Sources in a column, marks right of it, the figure's words where its mark ends; null where the words leave no room for the marks. */
export function beside(panel: IntervalPanel, column: number, { width, measure }: Canvas): Laid | null {
  const zero = column + GUTTER;
  const needs = panel.rows.map(({ mark, words }) => {
    const room = width - zero - reachOf(mark) - AIR - measure(words, SIZE.words, "bold");
    return { room, number: Math.max(mark.at, mark.to) };
  });
  if (needs.some(({ room }) => room < SHORTEST)) return null;
  const max = largest(panel);
  const own = needs.map(({ room, number }) => (number > 0 ? (room * max) / number : room));
  const length = Math.floor(Math.min(width - zero - DOT, ...own));
  const scale = scaleOf(panel, zero, length);
  let y = 0;
  const rows: Laid["rows"] = [];
  const lines = panel.rows.flatMap(({ mark, ...row }) => {
    const block = labelBlock("", row.detail, column, measure, true);
    const height = Math.max(block.height, LINE.words) + ROW_GAP;
    const track = y + height / 2;
    const x = zero + Math.max(mark.at, mark.to) / scale.unitsPerPixel + reachOf(mark) + AIR;
    const text = placed(block, 0, y + (height - block.height) / 2);
    rows.push({ ...row, ...mark, track });
    y += height;
    return [...text, { x, y: track + 4.5, text: row.words, role: "words" as const }];
  });
  return { rows, lines, height: y, scale, grid: true };
}
