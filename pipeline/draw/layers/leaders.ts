import type { Layer } from "../spec.ts";
import { TRACK } from "../theme.ts";
import { PIXEL_X, PIXEL_Y, pixel } from "./pixels.ts";

/** A thin line from a mark to its label. */
export interface Leader {
  x: number;
  y: number;
  x2: number;
  y2: number;
}

export function leaderLayer(leaders: readonly Leader[], dash: number[] = [1, 3]): Layer[] {
  if (leaders.length === 0) return [];
  const values = leaders.map((l) => ({ x: pixel(l.x), y: pixel(l.y), x2: pixel(l.x2), y2: pixel(l.y2) }));
  const mark = {
    type: "rule",
    color: TRACK,
    strokeWidth: 1,
    ...(dash.length > 0 ? { strokeDash: dash } : {}),
  } as const;
  return [{ data: { values }, mark, encoding: { x: PIXEL_X, y: PIXEL_Y, x2: { field: "x2" }, y2: { field: "y2" } } }];
}
