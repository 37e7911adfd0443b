import type { SourceKind } from "../types.ts";
import { classSets } from "./class-sets.ts";
import { C } from "./classes.ts";
import { ARTICLES, hasDoubleVowel, isArticle, respell } from "./fold.ts";
import { type Lexicon, phraseKeys } from "./lexicon.ts";

/** A row of `data/reference/places.csv`. */
export interface PlaceRow {
  id: string;
  name: string;
  kind: string;
  /** ISO 3166-1 alpha-3, or null for seas and regions over borders. */
  country: string | null;
  parent: string | null;
  /** The row of `parent`, and the capital of a country or the seat of a region, where the gazetteer has them. */
  around: PlaceRow | null;
  seat: PlaceRow | null;
  population: number;
  /** The name is also a common word: it needs more evidence than a capital letter. */
  common: boolean;
}

/** Whether one place lies in another, or is it. */
export function lies(inner: PlaceRow, outer: PlaceRow): boolean {
  if (outer.kind === "country") return inner.country === outer.id;
  for (let row: PlaceRow | null = inner; row !== null; row = row.around) if (row === outer) return true;
  return false;
}

/** Links each place with what it lies in, once all are there. */
export function linkPlaces(places: ReadonlyMap<string, PlaceRow>): void {
  for (const row of places.values()) {
    row.around = (row.parent !== row.id && places.get(row.parent ?? "")) || null;
    const country = row.kind === "capital" ? places.get(row.country ?? "") : undefined;
    if (country !== undefined) country.seat ??= row;
  }
}

/** A row of `data/reference/sources.csv`. */
export interface SourceRow {
  id: string;
  /** The first of the row's names, the fullest. */
  name: string;
  kind: SourceKind;
  country: string | null;
}

/** What a name can stand for; one spelling may serve several places and a source. */
export interface NameEntry {
  places: readonly PlaceRow[];
  sources: readonly SourceRow[];
  /** The country that the word is the demonym of: "Syrian". */
  nation: PlaceRow | null;
}

/** A name shorter than this without its article is too easily another word: "Al Fiq" is not "Fiq". */
const SHORTEST = 4;

/** Shared by all entries without one: there are 20,000 of them. */
const NO_PLACES: readonly PlaceRow[] = [];
const NO_SOURCES: readonly SourceRow[] = [];

/** The words of a name without its Arabic articles where enough is left. */
function plainKeys(name: string): string[] {
  const keys = phraseKeys(name);
  if (!keys.some(isArticle)) return keys;
  const bare = keys.filter((key) => !isArticle(key));
  return bare.join("").length >= SHORTEST ? bare : keys;
}

const isRespelled = (key: string) => hasDoubleVowel(key, 0, key.length);

/** A name that only a place marked common goes by, one that a source goes by, and the classes of a name's unit above them. */
const COMMON = 1;
const OF_SOURCE = 2;
const SET = 2;

const withRow = <T>(rows: readonly T[], row: T) => (rows.includes(row) ? rows : [...rows, row]);

function natureOf({ places, sources, nation }: NameEntry): number {
  const common = places.length > 0 && sources.length === 0 && places.every((place) => place.common);
  let set = 0;
  // "A German court": there is a parish of that name too.
  if (places.length > 0 && nation === null) set = classSets.with(set, C.PLACE);
  if (sources.length > 0) set = classSets.with(set, C.SOURCE);
  if (nation !== null) set = classSets.with(set, C.NATION);
  return (common ? COMMON : 0) | (sources.length > 0 ? OF_SOURCE : 0) | (set << SET);
}

/** The names of places and sources, findable through the lexicon's tree. */
export class Names {
  readonly entries: NameEntry[] = [];
  /** Per name what is asked of every one in a text: its entry lies far off in memory. */
  private nature: Int32Array | null = null;

  constructor(private readonly lexicon: Lexicon) {
    for (const article of ARTICLES) lexicon.intern(article);
  }

  addPlace(row: PlaceRow, names: readonly string[], demonyms: readonly string[]): void {
    for (const name of names) {
      for (const entry of this.entriesOf(name)) entry.places = withRow(entry.places, row);
    }
    for (const demonym of demonyms) for (const entry of this.entriesOf(demonym)) entry.nation ??= row;
  }

  addSource(row: SourceRow, names: readonly string[]): void {
    for (const name of names) {
      for (const entry of this.entriesOf(name)) entry.sources = withRow(entry.sources, row);
    }
  }

  /** Whether only places that are marked common go by a name. */
  isCommon(name: number): boolean {
    return (this.natureOf(name) & COMMON) !== 0;
  }

  /** Whether a source goes by a name. */
  isSource(name: number): boolean {
    return (this.natureOf(name) & OF_SOURCE) !== 0;
  }

  /** The number of the set of the classes that a name gives its unit. */
  set(name: number): number {
    return this.natureOf(name) >> SET;
  }

  private natureOf(name: number): number {
    this.nature ??= Int32Array.from(this.entries, natureOf);
    return this.nature[name]!;
  }

  /** The one source that goes by a name, or null. */
  sourceNamed(name: string): SourceRow | null {
    const found = this.lexicon.nameOf(plainKeys(name));
    const sources = found < 0 ? NO_SOURCES : this.entries[found]!.sources;
    return sources.length === 1 ? sources[0]! : null;
  }

  /** The places of a name as spelled. */
  placesNamed(name: string): readonly PlaceRow[] {
    const found = this.lexicon.nameOf(plainKeys(name));
    return found < 0 ? NO_PLACES : this.entries[found]!.places;
  }

  /** The entries of a name: as spelled and with its vowels made one, both without its Arabic articles where enough is left. */
  private entriesOf(name: string): NameEntry[] {
    const plain = plainKeys(name);
    if (plain.length === 0) return [];
    const spelled = this.entry(plain);
    return plain.some(isRespelled) ? [spelled, this.entry(plain.map(respell))] : [spelled];
  }

  private entry(keys: readonly string[]): NameEntry {
    this.nature = null;
    const { tree } = this.lexicon;
    const node = this.lexicon.nameNode(keys);
    if (tree.name(node) < 0)
      tree.setName(node, this.entries.push({ places: NO_PLACES, sources: NO_SOURCES, nation: null }) - 1);
    return this.entries[tree.name(node)]!;
  }
}
