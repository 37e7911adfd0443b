import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";

/** One stated figure that the project's reports were written from: value, comparator, period and page as first printed. */
export interface Fact {
  report: string;
  measure: string;
  /** Empty for a vague figure. */
  value: string;
  comparator: string;
  unit: string;
  place: string;
  start: string;
  end: string;
  /** Id of a row of `sources.csv`; empty for the report's own voice and for bodies without a row. */
  source: string;
  /** The words of the report that state it. */
  words: string;
  url: string;
  /** Fields that the finder is known to miss, parted by blanks; `missing` where it misses the figure. */
  open: string;
}

export interface Front {
  title: string;
  published?: string;
  publisher: string;
  url?: string;
  language: string;
}

export interface OwnReport {
  id: string;
  front: Front;
  text: string;
}

export const facts: Fact[] = parse(readFileSync(new URL("../data/facts.csv", import.meta.url), "utf8"), {
  columns: true,
});

const FOLDER = new URL("../../data/reports/", import.meta.url);

/** The reports of this project. */
export const reports: OwnReport[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name) => {
    const [, front = "", text = ""] = readFileSync(new URL(name, FOLDER), "utf8").split(/^---\n/m);
    // Schema "failsafe" keeps a date the string that it is.
    return { id: name.replace(/\.md$/, ""), front: parseYaml(front, { schema: "failsafe" }) as Front, text };
  });
