import { readFileSync, writeFileSync } from "node:fs";
import { tabulate } from "../pipeline/tabulate/tabulate.ts";
import type { ColumnInfo, Table } from "../pipeline/types.ts";

/*
 * Writes what the columns mean into README.md, from the list that makes the columns: `tsx .ci/codebook.ts`. A docs test compares.
 */

const START = "<!-- codebook -->";
const END = "<!-- /codebook -->";

/** What the columns of all tables mean, as Markdown: a table of columns each, without those that an earlier table has told. */
export function codebook(tables: readonly Pick<Table, "name" | "description" | "columns">[]): string {
  const told = new Set<string>();
  return tables
    .map(({ name, description, columns }) => {
      const fresh = columns.filter((column) => !told.has(key(column)));
      for (const column of fresh) told.add(key(column));
      const same = fresh.length < columns.length ? "\n\nOther columns as above." : "";
      return `**\`${name}.csv\`** · ${description}.\n\n| column | type | meaning |\n| --- | --- | --- |\n${fresh.map(line).join("\n")}${same}`;
    })
    .join("\n\n");
}

/** A column of the same name and meaning is told once. */
function key({ name, description }: ColumnInfo): string {
  return `${name}\n${description}`;
}

function line({ name, type, description, categories }: ColumnInfo): string {
  const words = categories ? ` (\`${categories.join("` `")}\`)` : "";
  return `| \`${name}\` | ${type} | ${(description + words).replaceAll("|", "\\|")} |`;
}

/** A Markdown text with the codebook between its two markers; null where the markers are not there. */
export function withCodebook(markdown: string, text: string): string | null {
  const [start, end] = [markdown.indexOf(START), markdown.indexOf(END)];
  if (start < 0 || end < start) return null;
  return `${markdown.slice(0, start + START.length)}\n${text}\n${markdown.slice(end)}`;
}

/** The codebook of the tables as they are made now. */
export async function currentCodebook(): Promise<string> {
  return codebook(await tabulate({ ledger: { figures: [], conflicts: [], shares: [] }, problems: [], measures: [] }));
}

if (process.argv[1]?.endsWith("codebook.ts")) {
  const page = withCodebook(readFileSync("README.md", "utf8"), await currentCodebook());
  if (page === null) throw new Error(`README.md lacks the markers ${START} and ${END}`);
  writeFileSync("README.md", page);
}
