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

/** How one body is told of in a window. */
export interface BodyTally {
  body: string;
  readings: number;
  named: boolean;
  /** Of its first reading. */
  preference: number | null;
}

/** The bodies of a window, in the order of their first readings. */
export function talliesOf(readings: readonly Reading[]): BodyTally[] {
  return [...groupBy(readings, (r) => r.body)].map(([body, own]) => ({
    body,
    readings: own.length,
    named: own.some((r) => r.named),
    preference: own[0]!.preference,
  }));
}

/** Colour and shape of each body, given to the preferred ones first, the same in all panels and as unlike as can be within one; a figure that names nobody gets a grey circle. */
export function looksOf(
  windows: readonly (readonly BodyTally[])[],
  colours: readonly string[] = SOURCE_COLOURS,
): Looks {
  const pairs = SOURCE_SHAPES.flatMap((shape) => colours.map((colour) => ({ colour, shape })));
  const looks = new Map<string, Look>();
  for (const tallies of windows) {
    const here = [...tallies].sort(byWeight);
    for (const { body, named } of here) {
      if (looks.has(body)) continue;
      const beside = here.flatMap((other) => looks.get(other.body) ?? []);
      looks.set(body, named ? freshLook(pairs, [...looks.values()], beside) : { colour: UNNAMED, shape: "circle" });
    }
  }
  return looks;
}

/** Two bodies of one panel: the preferred one first, else the one with more readings. */
function byWeight(a: BodyTally, b: BodyTally): number {
  return byPreference(a, b) || b.readings - a.readings || compareText(a.body, b.body);
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
