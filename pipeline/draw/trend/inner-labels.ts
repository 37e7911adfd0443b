import type { Canvas } from "../canvas.ts";
import type { Leader } from "../layers/leaders.ts";
import { markOf } from "../marks.ts";
import type { Box } from "../place.ts";
import { firstFree, lineBoxes, textBox } from "../place.ts";
import type { Reading } from "../reading.ts";
import type { TextLine } from "../text/label.ts";
import { DOT, SIZE } from "../theme.ts";
import { markBox } from "./obstacles.ts";
import type { Plot } from "./plot.ts";
import { wantedLabels } from "./wanted-labels.ts";

type Point = Pick<Box, "x" | "y">;

/** Labels inside a plot, and the leaders of those that stand away from their mark. */
export interface InnerLabels {
  lines: TextLine[];
  leaders: Leader[];
}

/**
 * Words beside the marks that need them, off all that stands in the plot already (`placed`), and off the rules of days and the leaders of
 * the labels at the ends where that can be had; what finds no free place is left to the table. Without such leaders the last reading gets
 * its words here.
 */
export function innerLabels(
  readings: readonly Reading[],
  plot: Plot,
  canvas: Pick<Canvas, "measure" | "say">,
  { ends, rules, placed }: { ends: readonly Leader[] | null; rules: readonly Leader[]; placed: readonly Box[] },
): InnerLabels {
  const taken = [...placed];
  const ruled = rules.flatMap(boxesAlong);
  const avoided = [...ruled, ...(ends ?? []).flatMap(boxesAlong)];
  const bounds = boundsOf(plot, canvas);
  const found: InnerLabels = { lines: [], leaders: [] };
  const points = new Map(readings.map((reading) => [reading, pointOf(reading, plot)]));
  for (const reading of wantedLabels(readings, ends === null)) {
    const width = canvas.measure(reading.label, SIZE.detail, "regular");
    const own = points.get(reading)!;
    const others = [...points.values()].filter((point) => point !== own);
    const places = [...near(reading, plot, width), ...away(reading, plot, width)].filter((box) => {
      const apart = distance(box, own);
      return others.every((other) => distance(box, other) > apart);
    });
    const free =
      firstFree(places, [...taken, ...avoided], bounds) ??
      firstFree(places, [...taken, ...ruled], bounds) ??
      firstFree(places, taken, bounds);
    if (free === undefined) continue;
    taken.push(free);
    found.lines.push({ x: free.x, y: free.y + 0.95 * SIZE.detail, text: reading.label, role: "detail" });
    found.leaders.push(...leaderTo(free, reading, plot));
  }
  return found;
}

function boxesAlong(line: Leader): Box[] {
  return lineBoxes(line, { x: line.x2, y: line.y2 });
}

/** The plot without the column of the axis' numbers. */
function boundsOf({ left, right, width, height }: Plot, { say }: Pick<Canvas, "say">): Box {
  if (say.direction === "rtl") return { x: 0, y: 0, w: width - right + DOT, h: height };
  return { x: left - DOT, y: 0, w: width - left + DOT, h: height };
}

/** Places that touch the mark. */
function near(reading: Reading, plot: Plot, width: number): Box[] {
  const size = SIZE.detail;
  const box = markBox(reading, plot);
  const x = plot.x(reading.date);
  const middle = plot.y(markOf(reading).at) + size * 0.35;
  const at = (left: number, baseline: number) => textBox(left, baseline, width, size);
  const above = box.y - 4;
  const below = box.y + box.h + size;
  return [
    at(box.x + box.w + 4, middle),
    at(box.x - width - 4, middle),
    at(x - width / 2, below),
    at(x - DOT, below),
    at(x - width + DOT, above),
    at(x - width / 2, above),
    at(x - DOT, above),
    at(x - width + DOT, below),
  ];
}

const DISTANCES = [22, 36, 50] as const;

/** Places at a distance, which need a leader: below right first, where a growing toll leaves room. */
function away(reading: Reading, plot: Plot, width: number): Box[] {
  const x = plot.x(reading.date);
  const y = plot.y(markOf(reading).at) + SIZE.detail * 0.35;
  return DISTANCES.flatMap((d) =>
    [
      [x + d, y + d],
      [x + d, y],
      [x - d - width, y - d],
      [x - d - width, y],
      [x + d, y - d],
      [x - d - width, y + d],
    ].map(([left = 0, baseline = 0]) => textBox(left, baseline, width, SIZE.detail)),
  );
}

function pointOf(reading: Reading, plot: Plot): Point {
  return { x: plot.x(reading.date), y: plot.y(markOf(reading).at) };
}

/** How far a label stands from a mark, squared: a reader takes it for the words of the nearest. */
function distance(label: Box, { x, y }: Point): number {
  return Math.max(label.x - x, 0, x - label.x - label.w) ** 2 + Math.max(label.y - y, 0, y - label.y - label.h) ** 2;
}

/** A leader from mark to label where the label does not touch the mark. */
function leaderTo(label: Box, reading: Reading, plot: Plot): Leader[] {
  const [x, y] = [plot.x(reading.date), plot.y(markOf(reading).at)];
  const x2 = label.x > x ? label.x - 3 : label.x + label.w + 3;
  const y2 = label.y + label.h / 2;
  const apart = label.x > x + 2 * DOT + 6 || label.x + label.w < x - 2 * DOT - 6;
  return apart ? [{ x: x + Math.sign(x2 - x) * (DOT + 1), y, x2, y2 }] : [];
}
