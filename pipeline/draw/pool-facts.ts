import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Reason } from "../catalogue/parts/note-words.ts";
import { cellsOf } from "../cells.ts";
import type { Table } from "../types.ts";
import { namesOf } from "./bodies.ts";
import { placesWith } from "./lookup.ts";
import type { Parts, Topic } from "./plan.ts";
import type { Pool } from "./pools.ts";
import { countsOf, type Offer, offerOf, type Prospect } from "./prospects.ts";
import type { Reading } from "./reading.ts";
import { windowsOf } from "./windows.ts";

/** What is known of a pool without its readings. */
export interface PoolFacts {
  /** How its rows spell the bodies that state them. */
  names: readonly (readonly [body: string, source: string])[];
  /** Whether the font can draw the words of its readings, names of bodies aside. */
  isLegible: boolean;
  /** How many of its rows stand in no window, by the reason. */
  outside: readonly (readonly [Reason, number])[];
  offer: Offer<Prospect>;
}

/** Looks at all rows of a pool. `as`: how its readings are worded. */
export function factsOf(
  pool: Pool,
  { topic, table, parts, say }: { topic: Topic; table: Table; parts: Parts; say: Catalogue },
  as: (reading: Reading) => Reading,
  isLegible: (reading: Reading) => boolean,
): PoolFacts {
  const all = pool.readings();
  const readings = all.filter((r) => r !== null);
  const places = new Map<Reading, number>();
  all.forEach((r, i) => {
    if (r !== null && r.repeats === null) places.set(as(r), i);
  });
  const shown = readings.filter(({ repeats }) => repeats === null);
  const { at } = cellsOf(table);
  const others = pool.places.filter((_, i) => all[i]?.repeats !== null);
  const reasons = others.map((place): Reason => (at(place, "repeats") ? "repeated" : "undated"));
  return {
    names: [...namesOf(readings.map(({ body, source }) => [body, source]))],
    isLegible: shown.flatMap((r) => [{ ...r, source: "" }, ...(parts.get(r.id) ?? [])]).every(isLegible),
    outside: [...countsOf(reasons)],
    offer: offerOf(windowsOf([...places.keys()], topic.unitKey, say), parts, (r) => places.get(r)!),
  };
}

/** The key of all that a pool is made of: of the reports that its rows and their parts stand in. Null where a table does not say. */
export function poolKeys(table: Table, all: Table): (pool: Pool) => string | null {
  const [own, others] = [partKeys(table), partKeys(all)];
  if (own === null || others === null) return () => null;
  const { at } = cellsOf(table);
  return ({ places }) => {
    const keys = places.map((place) => own[place]!);
    const ids = places.map((place) => String(at(place, "id")));
    const parts = placesWith("part_of", ids, all).map((place) => others[place]!);
    return [...new Set([...keys, ...parts])].join();
  };
}

/** The key of the part of a table in which each of its rows stands; null where it is not in parts. */
function partKeys({ parts }: Table): readonly string[] | null {
  return parts?.flatMap(({ key, count }) => Array.from({ length: count }, () => key)) ?? null;
}
