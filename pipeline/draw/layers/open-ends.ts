import type { Layer } from "../spec.ts";
import { ARROW, DOT } from "../theme.ts";
import type { Channels } from "./marks.ts";
import { dataOf, type MarkRow, positions, type Space } from "./space.ts";

/** Open arrow, and the cap of a range, as SVG paths in a square from -1 to 1 that `size` stretches. */
const PATHS = {
  up: {
    more: "M0,-0.3L0,-1M-0.25,-0.72L0,-1L0.25,-0.72",
    less: "M0,0.3L0,1M-0.25,0.72L0,1L0.25,0.72",
    cap: "M-1,0L1,0",
  },
  right: {
    more: "M0.3,0L1,0M0.72,-0.25L1,0L0.72,0.25",
    less: "M-0.3,0L-1,0M-0.72,-0.25L-1,0L-0.72,0.25",
    cap: "M0,-1L0,1",
  },
} as const;

/** Arrows of bounds and caps of ranges: where a mark stays open, and where it ends. */
export function openEndLayer(rows: readonly MarkRow[], space: Space, channels: Channels): Layer[] {
  const values = rows.flatMap((row) => {
    const { date, track, source, at, to } = row;
    const end = (tip: number, path: string, length: number) => ({
      ...(date === undefined ? {} : { date }),
      ...(track === undefined ? {} : { track }),
      source,
      tip,
      path,
      size: (2 * length) ** 2,
    });
    const paths = PATHS[space.direction];
    if (row.body === "range") return [end(at, paths.cap, DOT), end(to, paths.cap, DOT)];
    return row.body === "dot" && row.open !== null ? [end(at, paths[row.open], ARROW)] : [];
  });
  if (values.length === 0) return [];
  const mark = { type: "point", filled: false, opacity: 1, strokeWidth: 2, strokeCap: "round" } as const;
  const shape = { field: "path", type: "nominal", scale: null } as const;
  const size = { field: "size", type: "quantitative", scale: null } as const;
  return [{ data: dataOf(values), mark, encoding: { ...positions(space, "tip"), color: channels.color, shape, size } }];
}
