import { segmentsOf } from "../gaps.ts";
import { markOf } from "../marks.ts";
import { type Box, firstFree, lineBoxes, textBox } from "../place.ts";
import type { Reading } from "../reading.ts";
import type { TextLine } from "../text/label.ts";
import type { Measurer } from "../text/measurer.ts";
import { ARROW, DOT, SIZE } from "../theme.ts";
import { numberWords } from "../words.ts";
import type { Plot } from "./plot.ts";

/** A series this short has every reading labelled. */
const FEW = 4;

/**
 * Words beside the marks that need them: the first reading of a source, every fall with the peak before it, all of a short series,
 * and the last where no label stands at the line's end. A label that finds no free place is left to the table.
 */
export function innerLabels(
  readings: readonly Reading[],
  plot: Plot,
  measure: Measurer,
  withLast: boolean,
): TextLine[] {
  const taken = obstacles(readings, plot, measure);
  const bounds = { x: plot.left - 8, y: 0, w: plot.width - plot.left + 8, h: plot.height };
  const lines: TextLine[] = [];
  for (const reading of wanted(readings, withLast)) {
    const width = measure(reading.label, SIZE.detail, "regular");
    const free = firstFree(candidates(reading, plot, width), taken, bounds);
    if (free === undefined) continue;
    taken.push(free);
    lines.push({ x: free.x, y: free.y + 0.95 * SIZE.detail, text: reading.label, role: "detail" });
  }
  return lines;
}

/** Readings worth a label, the most needed first. */
function wanted(readings: readonly Reading[], withLast: boolean): Reading[] {
  const ranked: { rank: number; reading: Reading }[] = [];
  for (const source of new Set(readings.map((r) => r.source))) {
    const own = readings.filter((r) => r.source === source);
    own.forEach((reading, i) => {
      const rank = rankOf(own, i, withLast);
      if (rank !== null) ranked.push({ rank, reading });
    });
  }
  return ranked.sort((a, b) => a.rank - b.rank).map((w) => w.reading);
}

function rankOf(own: readonly Reading[], i: number, withLast: boolean): number | null {
  if (i === own.length - 1) return withLast ? 0 : null;
  if (i === 0) return 1;
  const at = (k: number) => markOf(own[k] as Reading).at;
  if (at(i) < at(i - 1) || at(i + 1) < at(i)) return 2;
  return own.length <= FEW ? 3 : null;
}

function obstacles(readings: readonly Reading[], plot: Plot, measure: Measurer): Box[] {
  const marks = readings.flatMap((r) => markBoxes(r, plot));
  const axis = plot.valueTicks.map((t) =>
    textBox(0, plot.y(t), measure(numberWords(t), SIZE.axis, "regular"), SIZE.axis),
  );
  const point = (r: Reading) => ({ x: plot.x(r.date), y: plot.y(markOf(r).at) });
  const lines = segmentsOf(readings).flatMap((segment) =>
    segment.slice(1).flatMap((r, i) => lineBoxes(point(segment[i] as Reading), point(r))),
  );
  return [...marks, ...axis, ...lines];
}

function markBoxes(reading: Reading, plot: Plot): Box[] {
  const { at, to, body, open } = markOf(reading);
  const reach = body === "fade" ? 2 * ARROW : ARROW;
  const top = plot.y(Math.max(at, to)) - (open === "more" ? reach : DOT);
  const bottom = plot.y(Math.min(at, to)) + (open === "less" ? reach : DOT);
  return [{ x: plot.x(reading.date) - DOT - 1, y: top - 1, w: 2 * DOT + 2, h: bottom - top + 2 }];
}

function candidates(reading: Reading, plot: Plot, width: number): Box[] {
  const size = SIZE.detail;
  const [box] = markBoxes(reading, plot) as [Box];
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
