import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "csv-parse/sync";

export type Cells = Record<string, string>;

/** The columns of `places.csv`; README.md in the folder above says what each holds. */
export const COLUMNS = [
  "id",
  "name",
  "kind",
  "country",
  "parent",
  "aliases",
  "lat",
  "lon",
  "population",
  "demonyms",
  "note",
] as const;

export type Place = Record<(typeof COLUMNS)[number], string>;

/** A row with every column, empty where nothing is said. */
export function place(cells: Partial<Place>): Place {
  return { ...(Object.fromEntries(COLUMNS.map((column) => [column, ""])) as Place), ...cells };
}

/** Text of a file of `data/reference/`. */
export const text = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

/** Rows of a hand-kept list. */
export const table = (name: string): Cells[] => parse(text(`origin/${name}`), { columns: true });

/** The data packages are plain CommonJS without usable types; each value is given its shape where it is loaded. */
export const load: (name: string) => unknown = createRequire(import.meta.url);
