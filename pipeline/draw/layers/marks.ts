import { type Looks, lookChannels } from "../sources.ts";
import type { Layer } from "../spec.ts";
import { DOT, PAPER } from "../theme.ts";
import { fadeLayer, spanLayer } from "./bands.ts";
import { openEndLayer } from "./open-ends.ts";
import { dataOf, type MarkRow, positions, type Space, TOOLTIP } from "./space.ts";

export type Channels = ReturnType<typeof lookChannels>;

/** All marks of the rows, the faintest below. */
export function markLayers(rows: readonly MarkRow[], space: Space, looks: Looks): Layer[] {
  const channels = lookChannels(looks);
  return [fadeLayer, spanLayer, openEndLayer, hollowLayer, dotLayer].flatMap((layer) => layer(rows, space, channels));
}

function dotLayer(rows: readonly MarkRow[], space: Space, channels: Channels): Layer[] {
  const dots = rows.filter((r) => r.body === "dot");
  if (dots.length === 0) return [];
  const mark = {
    type: "point",
    filled: true,
    opacity: 1,
    size: (2 * DOT) ** 2,
    stroke: PAPER,
    strokeWidth: 1,
  } as const;
  return [{ data: dataOf(dots), mark, encoding: { ...positions(space, "at"), ...channels, tooltip: TOOLTIP } }];
}

/** Rounded figures: the same shapes with nothing inside. */
function hollowLayer(rows: readonly MarkRow[], space: Space, channels: Channels): Layer[] {
  const hollow = rows.filter((r) => r.body === "hollow");
  if (hollow.length === 0) return [];
  const mark = {
    type: "point",
    filled: false,
    opacity: 1,
    size: (1.8 * DOT) ** 2,
    fill: PAPER,
    strokeWidth: 2,
  } as const;
  return [{ data: dataOf(hollow), mark, encoding: { ...positions(space, "at"), ...channels, tooltip: TOOLTIP } }];
}
