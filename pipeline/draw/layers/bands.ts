import type { Layer } from "../spec.ts";
import { ARROW, DOT } from "../theme.ts";
import type { Channels } from "./marks.ts";
import { dataOf, type MarkRow, positions, type Space, TOOLTIP } from "./space.ts";

/** How a vague figure thins out, and over how many pixels. */
const FADE_STEPS = [0.8, 0.6, 0.42, 0.28, 0.16, 0.08] as const;
export const FADE_LENGTH = 3 * ARROW;

/** A range: a bar from its low to its high end. */
export function spanLayer(rows: readonly MarkRow[], space: Space, { color }: Channels): Layer[] {
  const ranges = rows.filter((r) => r.body === "range");
  if (ranges.length === 0) return [];
  const mark = { type: "rule", strokeWidth: 4, opacity: 1 } as const;
  return [{ data: dataOf(ranges), mark, encoding: { ...positions(space, "at", "to"), color, tooltip: TOOLTIP } }];
}

/** A vague figure: a broad band that begins where the words begin and thins out where they say nothing. */
export function fadeLayer(rows: readonly MarkRow[], space: Space, { color }: Channels): Layer[] {
  const values = rows
    .filter((r) => r.body === "fade")
    .flatMap((row) => fadeSteps(row, space.unitsPerPixel).map((step) => ({ ...row, ...step })));
  if (values.length === 0) return [];
  const mark = { type: "rule", strokeWidth: 2 * DOT } as const;
  const opacity = { field: "opacity", type: "quantitative", scale: null } as const;
  const encoding = { ...positions(space, "begin", "end"), color, opacity, tooltip: TOOLTIP };
  return [{ data: dataOf(values), mark, encoding }];
}

function fadeSteps(row: MarkRow, unitsPerPixel: number): { begin: number; end: number; opacity: number }[] {
  if (row.open === null) return [{ begin: row.at, end: row.to, opacity: 0.4 }];
  const step = ((row.open === "more" ? 1 : -1) * FADE_LENGTH * unitsPerPixel) / FADE_STEPS.length;
  return FADE_STEPS.map((opacity, i) => ({
    begin: Math.max(0, row.at + i * step),
    end: Math.max(0, row.at + (i + 1) * step),
    opacity,
  })).filter((s) => s.begin !== s.end);
}
