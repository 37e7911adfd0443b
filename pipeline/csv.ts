import { hash } from "node:crypto";
import { csvFormatRow } from "d3-dsv";
import { type Hashed, type Join, joinAnew, type Stretch } from "./bytes.ts";
import { type Cells, cellsOf, type Part, partsOf } from "./cells.ts";
import { neutralised } from "./sheet.ts";
import { spread } from "./spread.ts";
import type { Cell, ColumnInfo, Table } from "./types.ts";

/** What is made into a CSV. */
interface Content extends Pick<Table, "rows"> {
  columns: readonly Pick<ColumnInfo, "name">[];
}

/** The bytes of tables, which are asked for twice: to see whether they changed, and to be written. */
const known = new WeakMap<Table, Hashed>();
/** About as many bytes as a row takes. */
const ROW_BYTES = 600;

/** A table as the bytes of its file. */
export function csvBytes(table: Table, join: Join = joinAnew): Hashed {
  const before = known.get(table);
  if (before !== undefined) return before;
  const made = join(csvPath(table), stretchesOf(table), (cellsOf(table).count + 1) * ROW_BYTES);
  known.set(table, made);
  return made;
}

/** Path of the file of a table. */
export function csvPath({ name }: Pick<Table, "name">): string {
  return `data/${name}.csv`;
}

/** A table as RFC 4180 CSV: one header row, `\n`, empty for "not said". */
export function csvText(content: Content): string {
  const cells = cellsOf(content);
  return [headLine(content.columns), ...csvLines(content.columns, cells, 0, cells.count)].join("");
}

function stretchesOf(table: Table): Stretch[] {
  const { columns } = table;
  const cells = cellsOf(table);
  const head = { key: null, texts: () => [headLine(columns)] };
  const stretchOf = ({ key, start, end }: Part) => ({ key, texts: () => csvLines(columns, cells, start, end) });
  return [head, ...runsOf(partsOf(table)).map(stretchOf)];
}

/** About so many parts of a table are one stretch of its file: of ten thousand, each by itself takes longer to look up than to write. */
const RUN = 8;

/** Parts in runs, each with one key. Where a run ends hangs on its last part alone: a part that comes or goes changes no run but its own. */
function runsOf(parts: readonly Part[]): Part[] {
  const runs: Part[] = [];
  let first = 0;
  parts.forEach(({ key, end }, i) => {
    if (key !== null && spread(key, RUN) !== 0 && i < parts.length - 1) return;
    const keys = parts.slice(first, i + 1).map((part) => part.key);
    runs.push({ key: key === null ? null : hash("sha256", keys.join()), start: parts[first]!.start, end });
    first = i + 1;
  });
  return runs;
}

type Names = Content["columns"];

const headLine = (columns: Names) => `${csvFormatRow(columns.map(({ name }) => name))}\n`;

/** The lines of the rows from one to another. */
function* csvLines(columns: Names, cells: Cells, start: number, end: number): Generator<string> {
  for (let row = start; row < end; row++)
    yield `${csvFormatRow(columns.map(({ name }) => cellText(cells.at(row, name))))}\n`;
}

function cellText(cell: Cell): string {
  return typeof cell === "string" ? neutralised(cell) : cell === null ? "" : String(cell);
}
