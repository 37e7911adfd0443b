import { UsageError } from "../problems.ts";
import { type Flat, flat, tableText } from "./layout.ts";
import { nearest } from "./nearest.ts";
import { give } from "./terminal.ts";

const FORMATS = ["table", "csv", "json", "ndjson"] as const;
export type Format = (typeof FORMATS)[number];

/** The format asked for: a table on a terminal, NDJSON in a pipe. */
export function formatAsked(written: string | null): Format {
  if (written === null) return process.stdout.isTTY ? "table" : "ndjson";
  const format = FORMATS.find((name) => name === written);
  if (format !== undefined) return format;
  const near = nearest(written, FORMATS);
  const hint = near === null ? "" : `; did you mean ${near}?`;
  throw new UsageError(`--format ${written} is not known${hint} (${FORMATS.join(", ")})`);
}

/** Takes rows as they come and writes them in one format; `end` writes what could not go out before all were there. */
export interface RowWriter<T> {
  add(rows: readonly T[]): Promise<void>;
  end(): Promise<void>;
}

/** A row as a line of NDJSON. */
export const lineOf = (row: object) => `${JSON.stringify(row)}\n`;

const ndjson = (rows: readonly object[]) => rows.map(lineOf).join("");

/** @param brief the columns of the table for a terminal */
export function rowWriter<T extends object>(format: Format, brief: (row: T) => Flat): RowWriter<T> {
  const all: T[] = [];
  if (format === "ndjson") return { add: (rows) => give(ndjson(rows)), end: async () => {} };
  return {
    async add(rows) {
      for (const row of rows) all.push(row);
    },
    async end() {
      if (format === "json") await give(`${JSON.stringify(all, null, 2)}\n`);
      else if (format === "table") await give(tableText(all.map(brief), process.stdout.columns));
      else await give(await csvOf(all.map((row) => flat(row))));
    },
  };
}

async function csvOf(rows: readonly Flat[]): Promise<string> {
  const { csvText } = await import("../csv.ts");
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return csvText({ columns: names.map((name) => ({ name })), rows });
}
