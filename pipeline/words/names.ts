import type { SourceKind } from "../types.ts";
import { type Lexicon, phraseKeys } from "./lexicon.ts";

/** A row of `data/reference/places.csv`. */
export interface PlaceRow {
  id: string;
  name: string;
  kind: string;
  /** ISO 3166-1 alpha-3, or null for seas and regions over borders. */
  country: string | null;
  parent: string | null;
  population: number;
  /** The name is also a common word: it needs more evidence than a capital letter. */
  common: boolean;
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

/** Shared by all entries without one: there are 20,000 of them. */
const NO_PLACES: readonly PlaceRow[] = [];
const NO_SOURCES: readonly SourceRow[] = [];

/** The names of places and sources, findable through the lexicon's tree. */
export class Names {
  readonly entries: NameEntry[] = [];
  readonly places = new Map<string, PlaceRow>();
  readonly sources = new Map<string, SourceRow>();

  constructor(private readonly lexicon: Lexicon) {}

  addPlace(row: PlaceRow, names: readonly string[], demonyms: readonly string[]): void {
    this.places.set(row.id, row);
    for (const name of names) {
      const entry = this.entry(name);
      if (entry !== null && !entry.places.includes(row)) entry.places = [...entry.places, row];
    }
    for (const demonym of demonyms) {
      const entry = this.entry(demonym);
      if (entry !== null) entry.nation ??= row;
    }
  }

  addSource(row: SourceRow, names: readonly string[]): void {
    this.sources.set(row.id, row);
    for (const name of names) {
      const entry = this.entry(name);
      if (entry !== null && !entry.sources.includes(row)) entry.sources = [...entry.sources, row];
    }
  }

  /** The entry of a spelling, made where it is new; null for a spelling without a letter. */
  private entry(name: string): NameEntry | null {
    const keys = phraseKeys(name);
    if (keys.length === 0) return null;
    const node = this.lexicon.node(keys);
    if (node.name < 0) node.name = this.entries.push({ places: NO_PLACES, sources: NO_SOURCES, nation: null }) - 1;
    return this.entries[node.name]!;
  }
}
