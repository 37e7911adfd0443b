import type { Catalogue } from "../catalogue/catalogue.ts";
import { cellsOf } from "../cells.ts";
import { once } from "../once.ts";
import type { Table } from "../types.ts";
import { named, namesOf } from "./bodies.ts";
import { legible } from "./legible.ts";
import { placesWith, rowsWith } from "./lookup.ts";
import { undrawable } from "./notes.ts";
import type { Material, Parts, Topic } from "./plan.ts";
import { TYPES } from "./plans.ts";
import { factsOf, type PoolFacts, poolKeys } from "./pool-facts.ts";
import { type Pool, poolsOf } from "./pools.ts";
import { type Candidate, type Counts, type Offer, type Prospect, summed } from "./prospects.ts";
import { type Reading, toReading } from "./reading.ts";
import { wordsOf } from "./reword.ts";
import { byHeft } from "./windows.ts";

/** What the charts of one topic choose from. */
export interface Choice extends Omit<Material, "windows"> {
  /** The fullest window first. */
  offer: Offer<Candidate>;
}

/** What the charts of one topic are made of. */
export interface Materials {
  topic: Topic;
  table: Table;
  /** All figures, whatever became of them. */
  all: Table;
  /** In the words of the reports. */
  stated: Choice;
  /** In words that the font can draw; the same object where it can draw all of them. */
  drawn: Choice;
  /** The readings of all reports that say what these say, those among them that only tell it again. */
  toldOf(ids: ReadonlySet<string>): Reading[];
  /** How many figures of the topic stand in no window, and why. */
  outside: Counts;
}

/** How readings are worded, and what is known of them already. */
export interface Wording {
  covers: (text: string) => boolean;
  say: Catalogue;
  /** Gives what was made before under this name of the same text, or makes it. */
  recall: Recall;
}

export type Recall = (name: string, of: string, make: () => string) => string;

type As = (reading: Reading) => Reading;

/** Rows of a table as the chart types need them; `all` is the table of all figures. Of a pool whose reports are as they were no row is made. */
export function materialsOf(topic: Topic, table: Table, all: Table, { covers, say, recall }: Wording): Materials {
  const parts = partsIn(topic, all, say);
  const pools = poolsOf(table, say);
  const keyOf = poolKeys(table, all);
  const drawable: As = (r) => legible(r, covers, say);
  const factsAs = (name: string, as: As) =>
    pools.map((pool) => {
      const make = () => factsOf(pool, { topic, table, parts, say }, as, (r) => drawable(r) === r);
      const key = keyOf(pool);
      if (key === null) return make();
      const title = `${topic.subject} ${say.language} ${name} ${pool.name}`;
      return JSON.parse(recall(title, key, () => JSON.stringify(make()))) as PoolFacts;
    });
  const facts = factsAs("stated", (r) => r);
  const names = namesOf(facts.flatMap((one) => one.names));
  const choiceOf = (known: readonly PoolFacts[], as: As): Choice => {
    const candidateOf = (prospect: Prospect, pool: Pool): Candidate => {
      const { title, byYear, places } = prospect;
      const readings = () => places.flatMap((place) => pool.reading(place) ?? []).map((r) => as(named(r, names)));
      return { prospect, window: once(() => ({ title, byYear, readings: readings() })) };
    };
    const candidates = pools.flatMap((pool, i) => known[i]!.offer.windows.map((one) => candidateOf(one, pool)));
    candidates.sort((a, b) => byHeft(a.prospect.heft, b.prospect.heft));
    const leftBy = (type: string) => [...summed(known.map(({ offer }) => offer.left[type] ?? []))];
    return {
      topic,
      offer: {
        windows: candidates,
        left: Object.fromEntries(Object.keys(TYPES).map((type) => [type, leftBy(type)])),
      },
      parts: { get: (whole) => parts.get(whole)?.map(as) },
      labelOf: (id) => labelOf(id, [all, table], covers, say),
      say,
    };
  };
  const stated = choiceOf(facts, (r) => r);
  const isDrawable = facts.every(({ isLegible }) => isLegible) && [...names.values()].every(covers);
  return {
    topic,
    table,
    all,
    stated,
    drawn: isDrawable ? stated : choiceOf(factsAs("drawn", drawable), drawable),
    toldOf: (ids) => {
      const places = new Set([...placesWith("id", ids, table), ...placesWith("repeats", ids, table)]);
      const rows = [...places].sort((a, b) => a - b).map((place) => cellsOf(table).row(place));
      return rows.flatMap((row) => toReading(row, say) ?? []).map((r) => named(r, names));
    },
    outside: summed([undrawable(all, topic.measures), ...facts.map(({ outside }) => outside)]),
  };
}

/** Accepted parts of the topic's figures by the id of their whole. */
function partsIn({ measures }: Topic, all: Table, say: Catalogue): Parts {
  const known = new Map<string, Reading[] | undefined>();
  const made = (whole: string) => {
    const rows = rowsWith("part_of", [whole], all).filter(
      ({ status, modality, measure }) =>
        status === "accepted" && modality === "reported" && measures.includes(String(measure)),
    );
    const parts = rows.flatMap((row) => toReading(row, say) ?? []);
    // Its own words lean on the whole: "51 of them children".
    return parts.length === 0 ? undefined : parts.map((part) => ({ ...part, label: say.label(part, part.unit) }));
  };
  return {
    get: (whole) => {
      if (!known.has(whole)) known.set(whole, made(whole));
      return known.get(whole);
    },
  };
}

/** The words of a figure in a chart's language; null where there is none of them that the font can draw. */
function labelOf(
  id: string,
  tables: readonly Table[],
  covers: (text: string) => boolean,
  say: Catalogue,
): string | null {
  const [row] = tables.flatMap((table) => rowsWith("id", [id], table));
  const label = row === undefined ? null : String(wordsOf(row, say).label ?? "");
  return label !== null && covers(label) ? label : null;
}
