import type { Canvas } from "../canvas.ts";
import { FADE_LENGTH } from "../layers/strokes.ts";
import { markOf } from "../marks.ts";
import { type Box, lineBoxes, textBox } from "../place.ts";
import type { Reading } from "../reading.ts";
import { ARROW_UP, DOT, SIZE } from "../theme.ts";
import type { Plot } from "./plot.ts";

/** Everything in a plot that a label must keep off: marks, the lines of the segments, the numbers of the axis. */
export function obstacles(
  readings: readonly Reading[],
  segments: readonly (readonly Reading[])[],
  plot: Plot,
  { measure, say }: Pick<Canvas, "measure" | "say">,
): Box[] {
  const axis = plot.valueTicks.map((t) => {
    const width = measure(say.number(t), SIZE.axis, "regular");
    return textBox(say.direction === "rtl" ? plot.width - width : 0, plot.y(t) - 3, width, SIZE.axis);
  });
  const point = (r: Reading) => ({ x: plot.x(r.date), y: plot.y(markOf(r).at) });
  const lines = segments.flatMap((segment) =>
    segment.slice(1).flatMap((r, i) => {
      const [from, to] = [point(segment[i] as Reading), point(r)];
      const corner = { x: to.x, y: from.y };
      return [...lineBoxes(from, corner), ...lineBoxes(corner, to)];
    }),
  );
  return [...readings.map((r) => markBox(r, plot)), ...axis, ...lines];
}

/** The box of a reading's mark with its arrow or its fade. */
export function markBox(reading: Reading, plot: Plot): Box {
  const { at, to, body, open } = markOf(reading);
  const reach = body === "fade" ? FADE_LENGTH : ARROW_UP;
  const top = plot.y(Math.max(at, to)) - (open === "more" ? reach : DOT);
  const bottom = plot.y(Math.min(at, to)) + (open === "less" ? reach : DOT);
  return { x: plot.x(reading.date) - DOT - 1, y: top - 1, w: 2 * DOT + 2, h: bottom - top + 2 };
}
