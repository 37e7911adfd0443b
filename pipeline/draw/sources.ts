import { groupBy } from "../group.ts";
import { compareText } from "../problems.ts";
import { byPreference } from "./preferred.ts";
import type { Reading } from "./reading.ts";
import { SOURCE_COLOURS, SOURCE_SHAPES, UNNAMED } from "./theme.ts";

/** How one source looks in every panel of a chart. */
export interface Look {
  colour: string;
  shape: string;
}

export type Looks = ReadonlyMap<string, Look>;

/** Colour and shape of each body, given to the preferred ones first, the same in all panels and as unlike as can be within one; a figure that names nobody gets a grey circle. */
export function looksOf(
  windows: readonly { readings: readonly Reading[] }[],
  colours: readonly string[] = SOURCE_COLOURS,
): Looks {
  const pairs = SOURCE_SHAPES.flatMap((shape) => colours.map((colour) => ({ colour, shape })));
  const looks = new Map<string, Look>();
  for (const { readings } of windows) {
    const bodies = groupBy(readings, (r) => r.body);
    const named = new Set(readings.filter((r) => r.named).map((r) => r.body));
    const here = [...bodies].sort(byWeight).map(([name]) => name);
    for (const name of here) {
      if (looks.has(name)) continue;
      const beside = here.flatMap((other) => looks.get(other) ?? []);
      const look = named.has(name)
        ? freshLook(pairs, [...looks.values()], beside)
        : { colour: UNNAMED, shape: "circle" };
      looks.set(name, look);
    }
  }
  return looks;
}

/** Two bodies of one panel: the preferred one first, else the one with more readings. */
function byWeight([a, x]: [string, Reading[]], [b, y]: [string, Reading[]]): number {
  return byPreference(x[0]!, y[0]!) || y.length - x.length || compareText(a, b);
}

/** The look of a body; every reading of a chart has been given one. */
export function lookOf(looks: Looks, { body }: Pick<Reading, "body">): Look {
  return looks.get(body) ?? { colour: UNNAMED, shape: "circle" };
}

/** A pair that no source of the chart has yet, of the colour and then the shape that the fewest beside it have. */
function freshLook(pairs: readonly Look[], taken: readonly Look[], beside: readonly Look[]): Look {
  const has = (list: readonly Look[], look: Look) =>
    list.some((l) => l.colour === look.colour && l.shape === look.shape);
  const free = pairs.filter((pair) => !has(taken, pair));
  const count = (key: keyof Look, look: Look) => beside.filter((l) => l[key] === look[key]).length;
  const crowd = (look: Look) => count("colour", look) * beside.length + count("shape", look);
  return (free.length > 0 ? free : pairs).reduce((best, pair) => (crowd(pair) < crowd(best) ? pair : best));
}
