import { UsageError } from "../problems.ts";
import { BROKEN_QUOTES, readSheet } from "../sheet.ts";
import { FIGURE_COLUMNS, SHARE_COLUMNS } from "../tabulate/columns.ts";
import type { Cell, ColumnInfo, Table } from "../types.ts";

const KNOWN = new Map<string, ColumnInfo>([...FIGURE_COLUMNS, ...SHARE_COLUMNS].map((column) => [column.name, column]));

/** Without these no row can be drawn. */
const NEEDED = ["measure", "value", "published"];

/**
 * A CSV file as a table of figures. Columns that Tallywire knows have their type; others are text. Rows without an `id` get the number of
 * their line. A file without the columns that drawing needs, and a cell that is no number where one has to stand, are refused with their line.
 */
export function readTable(name: string, text: string, file: string): Table {
  const { rows, broken } = readSheet(text);
  if (broken[0] !== undefined) throw new UsageError(`"${file}" line ${broken[0]}: ${BROKEN_QUOTES}`);
  const [header, ...records] = rows;
  if (header === undefined) throw new UsageError(`"${file}" is empty; it needs a first line with the names of columns`);
  const missing = NEEDED.filter((column) => !header.cells.includes(column));
  if (missing.length > 0)
    throw new UsageError(
      `"${file}" lacks ${missing.map((column) => `"${column}"`).join(", ")}; a chart is drawn from columns like those of data/deaths.csv`,
    );
  const columns = header.cells.map((column) => KNOWN.get(column) ?? textColumn(column));
  const read = records.map(({ cells, line }) => {
    const values = columns.map((column, i) => readCell(cells[i] ?? "", column, `"${file}" line ${line}`));
    return { id: `line ${line}`, ...Object.fromEntries(columns.map((column, i) => [column.name, values[i] ?? null])) };
  });
  return { name, title: name, description: name, columns, rows: read, primaryKey: ["id"] };
}

function textColumn(name: string): ColumnInfo {
  return { name, title: name, type: "string", description: name };
}

function readCell(cell: string, { name, type }: ColumnInfo, where: string): Cell {
  if (cell === "") return null;
  if (type === "boolean") return cell === "true";
  if (type !== "number" && type !== "integer") return cell;
  const number = Number(cell);
  if (!Number.isFinite(number))
    throw new UsageError(`${where}: "${cell}" in the column "${name}" is no number; write it like 1200 or 0.5`);
  return number;
}
