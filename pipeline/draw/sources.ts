import { compareText } from "../problems.ts";
import type { Reading } from "./reading.ts";
import type { Encoding } from "./spec.ts";
import { SOURCE_COLOURS, SOURCE_SHAPES, UNNAMED } from "./theme.ts";

/** How one source looks in every panel of a chart. */
export interface Look {
  colour: string;
  shape: string;
}

export type Looks = ReadonlyMap<string, Look>;

/** Colour and shape of each source, the same in all panels and as unlike as can be within one; a figure that names nobody gets a grey circle. */
export function looksOf(windows: readonly { readings: readonly Reading[] }[]): Looks {
  const looks = new Map<string, Look>();
  for (const { readings } of windows) {
    const counts = new Map<string, number>();
    for (const r of readings) counts.set(r.source, (counts.get(r.source) ?? 0) + 1);
    const named = new Set(readings.filter((r) => r.named).map((r) => r.source));
    const here = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([name]) => name);
    for (const name of here) {
      if (looks.has(name)) continue;
      const beside = here.flatMap((other) => looks.get(other) ?? []);
      const look = named.has(name) ? freshLook([...looks.values()], beside) : { colour: UNNAMED, shape: "circle" };
      looks.set(name, look);
    }
  }
  return looks;
}

const PAIRS: readonly Look[] = SOURCE_SHAPES.flatMap((shape) => SOURCE_COLOURS.map((colour) => ({ colour, shape })));

/** A pair that no source of the chart has yet, of the colour and then the shape that the fewest beside it have. */
function freshLook(taken: readonly Look[], beside: readonly Look[]): Look {
  const has = (list: readonly Look[], look: Look) =>
    list.some((l) => l.colour === look.colour && l.shape === look.shape);
  const free = PAIRS.filter((pair) => !has(taken, pair));
  const count = (key: keyof Look, look: Look) => beside.filter((l) => l[key] === look[key]).length;
  const crowd = (look: Look) => count("colour", look) * beside.length + count("shape", look);
  return (free.length > 0 ? free : PAIRS).reduce((best, pair) => (crowd(pair) < crowd(best) ? pair : best));
}

/** The looks of those sources alone. */
export function looksFor(looks: Looks, shown: readonly { source: string }[]): Looks {
  const names = new Set(shown.map((one) => one.source));
  return new Map([...looks].filter(([name]) => names.has(name)));
}

/** Colour and shape by source. All layers of a panel say the same domain: where two differ, Vega-Lite joins them and looks shift. */
export function lookChannels(looks: Looks): {
  color: NonNullable<Encoding["color"]>;
  shape: NonNullable<Encoding["shape"]>;
} {
  const domain = [...looks.keys()];
  const range = (key: keyof Look) => [...looks.values()].map((look) => look[key]);
  const field = { field: "source", type: "nominal", legend: null } as const;
  return {
    color: { ...field, scale: { domain, range: range("colour") } },
    shape: { ...field, scale: { domain, range: range("shape") } },
  };
}
