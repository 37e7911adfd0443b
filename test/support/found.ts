import { readFileSync } from "node:fs";
import { find } from "../../pipeline/find/find.ts";
import { resolve } from "../../pipeline/resolve/resolve.ts";
import type { Figure, NumberRow, Report } from "../../pipeline/types.ts";
import { loadVocabulary } from "../../pipeline/words/vocabulary.ts";

const table = (name: string) => [readFileSync(new URL(`../../data/reference/${name}.csv`, import.meta.url), "utf8")];

/** The shipped reference tables and word lists. */
export const vocabulary = loadVocabulary({
  measures: table("measures"),
  places: table("places"),
  sources: table("sources"),
  usage: table("usage"),
});

/** A report of one text, published on 20 August 2019 (a Tuesday) unless said. */
export function report(text: string, published: string | null = "2019-08-20", publisher: string | null = null): Report {
  return {
    id: "r",
    file: null,
    title: null,
    published,
    publisher,
    url: null,
    language: "en",
    text,
    origin: [[0, 0]],
  };
}

export function figuresIn(text: string, published?: string | null, publisher?: string | null): Figure[] {
  return resolve(find(report(text, published, publisher), vocabulary)).figures;
}

export function numbersIn(text: string, published?: string | null): NumberRow[] {
  return resolve(find(report(text, published), vocabulary)).numbers();
}

/** `860..` for a lower bound, `..50`, `10..15`, `=12`, `~300` for a value without bounds. */
export function amount({ value, low, high }: Pick<Figure, "value" | "low" | "high">): string {
  if (low === null && high === null) return `~${value}`;
  return low === high ? `=${low}` : `${low ?? ""}..${high ?? ""}`;
}

/** What was counted, in one line: "deaths more_than 860.. civilians". */
export function brief(figure: Figure): string {
  return `${figure.measure} ${figure.comparator} ${amount(figure)} ${figure.unit}`;
}

/** The same without the comparator, with what sets it apart: "deaths 860.. civilians", "deaths 4 children*" for a part, "displaced 300 families planned". */
export function figureLine(figure: Figure): string {
  const part = figure.part_of === null ? "" : "*";
  const how = figure.modality === "reported" ? "" : ` ${figure.modality}`;
  return `${figure.measure} ${amount(figure).replace(/^=/, "")} ${figure.unit}${part}${how}`;
}

/** The names of the sources of a text's figures, "-" for none. */
export const sourcesIn = (text: string): string =>
  figuresIn(text)
    .map(({ source }) => source.name ?? "-")
    .join(" / ");
