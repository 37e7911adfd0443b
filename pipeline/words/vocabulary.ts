import { parse } from "csv-parse/sync";
import type { Counting, SourceKind, UnitClass } from "../types.ts";
import { english } from "./en/index.ts";
import { Lexicon } from "./lexicon.ts";
import { Names } from "./names.ts";

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
export interface Vocabulary {
  lexicon: Lexicon;
  names: Names;
  measures: ReadonlyMap<string, MeasureRow>;
}

/** The reference tables as CSV text; several texts of one table are read in order, a later row replaces an earlier one of its id. */
export interface ReferenceTexts {
  measures: readonly string[];
  places: readonly string[];
  sources: readonly string[];
}

type Raw = Record<string, string>;

function rows(texts: readonly string[]): Raw[] {
  const byId = new Map<string, Raw>();
  for (const text of texts) {
    const records = parse(text, { columns: true, bom: true, skip_empty_lines: true }) as Raw[];
    for (const record of records) byId.set(record.id ?? "", record);
  }
  return [...byId.values()];
}

const split = (cell: string | undefined) => (cell ?? "").split("|").filter((part) => part !== "");

/** Builds the vocabulary from the reference tables and the word lists of English. */
export function loadVocabulary(texts: ReferenceTexts): Vocabulary {
  const lexicon = new Lexicon();
  lexicon.add(english);
  const names = new Names(lexicon);
  for (const raw of rows(texts.places)) {
    const row = {
      id: raw.id!,
      name: raw.name!,
      kind: raw.kind!,
      country: raw.country || null,
      parent: raw.parent || null,
      population: Number(raw.population || 0),
      common: raw.note === "common",
    };
    names.addPlace(row, [row.name, ...split(raw.aliases)], split(raw.demonyms));
  }
  for (const raw of rows(texts.sources)) {
    const spellings = split(raw.names);
    names.addSource(
      { id: raw.id!, name: spellings[0]!, kind: raw.kind as SourceKind, country: raw.country || null },
      spellings,
    );
  }
  const measures = new Map(rows(texts.measures).map((raw) => [raw.id!, raw as unknown as MeasureRow]));
  return { lexicon, names, measures };
}
