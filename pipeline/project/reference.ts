import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { PROGRAM_FOLDER, readText, whatIs } from "../files.ts";
import { UsageError } from "../problems.ts";
import type { ReferenceTexts } from "../words/vocabulary.ts";

/** Reads the reference tables, the program's own and then the project's; in a folder that has none, the program's own alone. */
export function referenceTexts(project: string): ReferenceTexts {
  const load = (name: string) => {
    const file = `data/reference/${name}.csv`;
    const shipped = readText(join(PROGRAM_FOLDER, file));
    const own = resolve(project, file);
    if (own === join(PROGRAM_FOLDER, file) || whatIs(own) !== "file") return [shipped];
    const added = readText(own);
    checkRows(added, shipped, file);
    return [shipped, added];
  };
  return {
    measures: load("measures"),
    places: load("places"),
    sources: load("sources"),
    usage: load("usage"),
    breaks: load("breaks"),
  };
}

/** Refuses a table of the project that cannot be put on top of the shipped one: another form, another column, a row without id. */
export function checkRows(added: string, shipped: string, file: string): void {
  const table = lines(added, file);
  const known = lines(shipped.slice(0, shipped.indexOf("\n") + 1), file)[0] ?? [];
  const header = table[0] ?? [];
  const strange = header.find((column) => !known.includes(column));
  if (strange !== undefined)
    throw new UsageError(`"${file}" has a column "${strange}" that is not known; the columns are ${known.join(", ")}`);
  const missing = known.find((column) => !header.includes(column));
  if (missing !== undefined && table.length > 1)
    throw new UsageError(`"${file}" lacks the column "${missing}"; the columns are ${known.join(", ")}`);
  const unnamed = table.findIndex((row, i) => i > 0 && !row[header.indexOf("id")]);
  if (unnamed !== -1) throw new UsageError(`"${file}" has no id in row ${unnamed + 1}; each row needs one`);
}

function lines(text: string, file: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`"${file}" is no CSV that can be read: ${why}`);
  }
}
