import { parse } from "csv-parse/sync";
import { original } from "../sheet.ts";
import type { Cell, ColumnInfo, Row } from "../types.ts";
import type { Frame } from "./danfo.ts";

export type { Frame } from "./danfo.ts";

const DTYPES: Record<ColumnInfo["type"], string> = {
  string: "string",
  date: "string",
  number: "float32",
  integer: "int32",
  boolean: "boolean",
};

type Columns = readonly Pick<ColumnInfo, "name" | "type">[];

/** A danfojs DataFrame of rows; the columns' types are given, never guessed from the first cells. */
async function frameOf(columns: Columns, rows: readonly Row[]): Promise<Frame> {
  const { DataFrame } = await import("./danfo.ts");
  const values = rows.map((row) => columns.map(({ name }) => row[name] ?? null));
  return new DataFrame(values, {
    columns: columns.map(({ name }) => name),
    dtypes: columns.map(({ type }) => DTYPES[type]),
  });
}

/**
 * A frame of a CSV file of the data package. Columns that the schema does not name are text; empty cells are null; apostrophes
 * that keep a spreadsheet from running a cell are taken off.
 */
export async function frameFromCsv(text: string, schema: Columns): Promise<Frame> {
  const [names = [], ...records] = parse(text, { bom: true });
  const columns = names.map((name) => ({
    name,
    type: schema.find((column) => column.name === name)?.type ?? "string",
  }));
  const rows = records.map(
    (cells): Row => Object.fromEntries(columns.map(({ name, type }, i) => [name, readCell(cells[i] ?? "", type)])),
  );
  return frameOf(columns, rows);
}

function readCell(cell: string, type: ColumnInfo["type"]): Cell {
  if (cell === "") return null;
  if (type === "number" || type === "integer") return Number(cell);
  return type === "boolean" ? cell === "true" : original(cell);
}
