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

/** Colour and shape of each source, the same in all panels and as unlike as can be within one; who names nobody gets grey circles. */
export function looksOf(windows: readonly { readings: readonly Reading[] }[]): Looks {
  const looks = new Map<string, Look>();
  for (const { readings } of windows) {
    const counts = new Map<string, number>();
    for (const r of readings) counts.set(r.source, (counts.get(r.source) ?? 0) + 1);
    const named = new Set(readings.filter((r) => r.named).map((r) => r.source));
    const here = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([name]) => name);
    for (const name of here) {
      if (looks.has(name)) continue;
      const used = here.flatMap((other) => looks.get(other) ?? []);
      looks.set(name, named.has(name) ? freshLook(used) : { colour: UNNAMED, shape: "circle" });
    }
  }
  return looks;
}

/** The colour and the shape that the fewest others of the panel have. */
function freshLook(used: readonly Look[]): Look {
  const rarest = (list: readonly string[], key: keyof Look) => {
    const count = (value: string) => used.filter((look) => look[key] === value).length;
    return list.reduce((best, value) => (count(value) < count(best) ? value : best));
  };
  return { colour: rarest(SOURCE_COLOURS, "colour"), shape: rarest(SOURCE_SHAPES, "shape") };
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
