import { once } from "../once.ts";
import type { Counting, SourceKind, UnitClass } from "../types.ts";
import { english } from "./en/index.ts";
import type { HouseUsage } from "./findings.ts";
import { fold } from "./fold.ts";
import { Lexicon } from "./lexicon.ts";
import { linkPlaces, Names, type PlaceRow, type SourceRow } from "./names.ts";
import { type Row, rows } from "./reference-rows.ts";

/** A row of `data/reference/measures.csv`. */
export interface MeasureRow {
  id: string;
  title: string;
  description: string;
  counting: Counting;
  unit_class: UnitClass;
  hxl: string;
  /** Name of the chart that draws it, or "". */
  chart: string;
}

/** Everything that finding and resolving know beforehand. Made once, never changed by a report. */
export interface Vocabulary extends Listed {
  readonly lexicon: Lexicon;
  readonly names: Names;
  readonly usage: Usage;
}

/** What finding asks for at every word, as plain fields: each look at a field of the vocabulary asks first whether it is made. */
export type Words = Pick<Vocabulary, "lexicon" | "names" | "usage" | "measures">;

/** What the reference tables list, by id: all that those need to know who read no text. It is there long before the words by which a text is read. */
export interface Listed {
  readonly measures: ReadonlyMap<string, MeasureRow>;
  readonly places: ReadonlyMap<string, PlaceRow>;
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** What some sources alone mean by a word, a row of `data/reference/usage.csv`: by lexicon id of the word, the measure by id of the source. */
export type Usage = ReadonlyMap<number, HouseUsage>;

/** The reference tables as CSV text; several texts of one table are read in order, a later row replaces an earlier one of its id. */
export interface ReferenceTexts {
  measures: readonly string[];
  places: readonly string[];
  sources: readonly string[];
  usage: readonly string[];
  breaks: readonly string[];
}

const split = (cell: string) => (cell === "" ? [] : cell.split("|"));

/** A row with the words that it goes by. */
interface Spelled<T> {
  row: T;
  names: readonly string[];
  demonyms: readonly string[];
}

function placesIn(texts: readonly string[]): Spelled<PlaceRow>[] {
  return Array.from(rows(texts), (row) => {
    const place: PlaceRow = {
      id: row("id"),
      name: row("name"),
      kind: row("kind"),
      country: row("country") || null,
      parent: row("parent") || null,
      around: null,
      seat: null,
      population: Number(row("population")),
      common: row("note") === "common",
    };
    return { row: place, names: [place.name, ...split(row("aliases"))], demonyms: split(row("demonyms")) };
  });
}

function sourcesIn(texts: readonly string[]): Spelled<SourceRow>[] {
  return Array.from(rows(texts), (row) => {
    const names = split(row("names"));
    const [name = row("id")] = names;
    const source = { id: row("id"), name, kind: row("kind") as SourceKind, country: row("country") || null };
    return { row: source, names, demonyms: [] };
  });
}

const byId = <T extends { id: string }>(listed: readonly Spelled<T>[]) =>
  new Map(listed.map(({ row }) => [row.id, row]));

function measureOf(row: Row): MeasureRow {
  const [counting, unit_class] = [row("counting") as Counting, row("unit_class") as UnitClass];
  const words = { title: row("title"), description: row("description"), hxl: row("hxl"), chart: row("chart") };
  return { id: row("id"), counting, unit_class, ...words };
}

function readUsage(lexicon: Lexicon, texts: readonly string[]): Usage {
  const usage = new Map<number, Map<string, string>>();
  for (const row of rows(texts)) {
    lexicon.add([{ words: row("words"), classes: ["HOUSE_WORD"] }]);
    for (const word of split(row("words"))) {
      const id = lexicon.intern(fold(word));
      usage.set(id, (usage.get(id) ?? new Map<string, string>()).set(row("source"), row("measure")));
    }
  }
  return usage;
}

type VocabularyTexts = Omit<ReferenceTexts, "breaks">;

/** The vocabulary last built: what a process reads a second time (a preview after an edit) is built in no time. */
let last: { texts: VocabularyTexts; vocabulary: Vocabulary } | null = null;

/** The vocabulary of the reference tables and the word lists of English; the same tables give the same one, built once. */
export function loadVocabulary(texts: VocabularyTexts): Vocabulary {
  if (last === null || !sameTexts(last.texts, texts)) last = { texts, vocabulary: built(texts) };
  return last.vocabulary;
}

function sameTexts(a: VocabularyTexts, b: VocabularyTexts): boolean {
  const tables = ["measures", "places", "sources", "usage"] as const;
  return tables.every(
    (table) => a[table].length === b[table].length && a[table].every((text, i) => text === b[table][i]),
  );
}

function built(texts: VocabularyTexts): Vocabulary {
  const listed = once(() => {
    const [places, sources] = [placesIn(texts.places), sourcesIn(texts.sources)];
    const placesById = byId(places);
    linkPlaces(placesById);
    return { places, sources, placesById, sourcesById: byId(sources) };
  });
  const words = once(() => {
    const lexicon = new Lexicon();
    lexicon.add(english);
    const { places, sources } = listed();
    const names = new Names(lexicon);
    for (const { row, names: spellings, demonyms } of places) names.addPlace(row, spellings, demonyms);
    for (const { row, names: spellings } of sources) names.addSource(row, spellings);
    return { lexicon, names, usage: readUsage(lexicon, texts.usage) };
  });
  return {
    measures: new Map(Array.from(rows(texts.measures), (row) => [row("id"), measureOf(row)])),
    get places() {
      return listed().placesById;
    },
    get sources() {
      return listed().sourcesById;
    },
    get lexicon() {
      return words().lexicon;
    },
    get names() {
      return words().names;
    },
    get usage() {
      return words().usage;
    },
  };
}
