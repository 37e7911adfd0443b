import { join, resolve } from "node:path";
import { csvFormatRows } from "d3-dsv";
import { COUNTINGS, SOURCE_KINDS, UNIT_CLASSES } from "../categories.ts";
import { PROGRAM_FOLDER, readText, whatIs } from "../files.ts";
import { UsageError } from "../problems.ts";
import { BROKEN_QUOTES, readSheet, type SheetRow } from "../sheet.ts";
import type { ReferenceTexts } from "../words/vocabulary.ts";
import { keptText } from "./text.ts";

/** Reads the reference tables, the program's own and then the project's; in a folder that has none, the program's own alone. */
export function referenceTexts(project: string): ReferenceTexts {
  const load = (name: string) => {
    const file = `data/reference/${name}.csv`;
    const shipped = readText(join(PROGRAM_FOLDER, file));
    const own = resolve(project, file);
    if (own === join(PROGRAM_FOLDER, file) || whatIs(own) !== "file") return [shipped];
    return [shipped, ownRows(keptText(project, file).text, shipped, file)];
  };
  return {
    measures: load("measures"),
    places: load("places"),
    sources: load("sources"),
    usage: load("usage"),
    breaks: load("breaks"),
  };
}

/** What the cells of some columns may be, and how that is told. */
const CELLS: Readonly<Record<string, { fits: (cell: string) => boolean; told: string }>> = {
  counting: oneOf(COUNTINGS),
  unit_class: oneOf(UNIT_CLASSES),
  kind: oneOf(SOURCE_KINDS),
  population: { fits: (cell) => /^\d*$/.test(cell), told: "a number without commas or dots, like 370000" },
};

function oneOf(known: readonly string[]) {
  return { fits: (cell: string) => known.includes(cell), told: `one of ${known.join(", ")}` };
}

/**
 * A table of the project as a spreadsheet saves it, as the program's own CSV. Refused where it cannot be put on top of the shipped
 * one: another column, a row without id, a cell that means nothing. @param file its path, for messages
 */
export function ownRows(text: string, shipped: string, file: string): string {
  const { rows, broken } = readSheet(text);
  if (broken[0] !== undefined) throw new UsageError(`"${file}" line ${broken[0]}: ${BROKEN_QUOTES}`);
  const [header, ...table] = rows;
  if (header === undefined) return "";
  const columns = shipped.slice(0, shipped.indexOf("\n")).trim().split(",");
  checkHeader(header.cells, columns, table.length > 0, file);
  for (const row of table) checkRow(row, header.cells, columns, file);
  return csvFormatRows(rows.map(({ cells }) => header.cells.map((_, i) => cells[i] ?? "")));
}

function checkHeader(header: readonly string[], columns: readonly string[], filled: boolean, file: string): void {
  const strange = header.find((column) => !columns.includes(column));
  if (strange !== undefined)
    throw new UsageError(
      `"${file}" has a column "${strange}" that is not known; the columns are ${columns.join(", ")}`,
    );
  const missing = columns.find((column) => !header.includes(column));
  if (missing !== undefined && filled)
    throw new UsageError(`"${file}" lacks the column "${missing}"; the columns are ${columns.join(", ")}`);
}

function checkRow(
  { cells, line }: SheetRow,
  header: readonly string[],
  columns: readonly string[],
  file: string,
): void {
  if (cells.length > header.length)
    throw new UsageError(
      `"${file}" line ${line} has ${cells.length} cells, the first line ${header.length}; put a cell that holds a comma, or what else parts cells, in quotes`,
    );
  if (!cells[header.indexOf("id")]) throw new UsageError(`"${file}" line ${line} has no id; each row needs one`);
  // Kinds of places are free: only a source has one of a list.
  const checked = columns.includes("names") ? Object.keys(CELLS) : Object.keys(CELLS).filter((name) => name !== "kind");
  for (const name of checked.filter((column) => header.includes(column))) {
    const cell = cells[header.indexOf(name)] ?? "";
    const { fits, told } = CELLS[name]!;
    if (!fits(cell)) throw new UsageError(`"${file}" line ${line}: ${name} "${cell}" is not ${told}`);
  }
}
