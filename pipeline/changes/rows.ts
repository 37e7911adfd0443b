import { dsvFormat } from "d3-dsv";
import { compareText } from "../problems.ts";
import { original, separatorOf } from "../sheet.ts";
import type { FigureChange } from "../types.ts";

/** A row of a table as its CSV says it. */
export type TextRow = Readonly<Record<string, string>>;

/** Gives the cell of a row in a column; "" where there is none. */
type CellOf = (column: string) => string;

/**
 * Rows of a table with their column names, as text; apostrophes that keep a spreadsheet from running a cell are taken off. Only the rows that are
 * wanted are made.
 */
export function rowsOf(csv: string, isWanted: (cellOf: CellOf) => boolean = () => true): TextRow[] {
  // Somebody may have saved it in a spreadsheet.
  const [names = [], ...records] = dsvFormat(separatorOf(csv)).parseRows(csv.replace(/^\uFEFF/, ""));
  const column = new Map(names.map((name, i) => [name, i]));
  // A copy of a row with every column takes a quarter of the memory of one that grows column by column.
  const blank: Record<string, string> = Object.fromEntries(names.map((name) => [name, ""]));
  return records.flatMap((cells) => {
    if (!isWanted((name) => original(cells[column.get(name) ?? -1] ?? ""))) return [];
    const row = { ...blank };
    for (let i = 0; i < names.length; i++) row[names[i]!] = original(cells[i] ?? "");
    return [row];
  });
}

/** Two states of a table without the rows that both have: of a long table a run changes few. */
export function withoutCommonRows(before: string, now: string): [before: string, now: string] {
  const [[was, ...old], [is, ...young]] = [recordsOf(before), recordsOf(now)];
  if (was !== is) return [before, now];
  const [known, seen] = [new Set(old), new Set(young)];
  const only = (records: readonly string[], others: ReadonlySet<string>) =>
    [was, ...records.filter((record) => !others.has(record))].join("\n");
  return [only(old, seen), only(young, known)];
}

/** As many names are looked for in each record, before it takes less to read all of them. */
const MOST_NAMES = 50;

/** A table without the records in which none of these cells can stand: to look for words is faster than to read. */
export function recordsNaming(cells: ReadonlySet<string>, csv: string): string {
  const names = [...cells];
  // A quote stands doubled in a file.
  if (names.length > MOST_NAMES || names.some((name) => name.includes('"'))) return csv;
  const [head, ...records] = recordsOf(csv);
  return [head, ...records.filter((record) => names.some((name) => record.includes(name)))].join("\n");
}

/** The lines of a CSV; a cell with a line end inside quotes keeps its lines together. */
function recordsOf(csv: string): string[] {
  const records: string[] = [];
  let open: string | null = null;
  for (const line of csv.split("\n")) {
    const record: string = open === null ? line : `${open}\n${line}`;
    open = hasOddQuotes(line) === (open === null) ? record : null;
    if (open === null) records.push(record);
  }
  return open === null ? records : [...records, open];
}

function hasOddQuotes(line: string): boolean {
  let odd = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) odd = !odd;
  return odd;
}

/** A row that differs, without its cause. */
export type RowChange = Omit<FigureChange, "causes" | "because">;

/** Where the words stand in their report: an edit above them changes it, and nothing else of the figure. */
const OFFSET = /^(span|sentence|source|place)_(start|end)$/;

/** Rows of two states of the table of figures, matched by `id`; changes in the order of their ids. */
export function rowChanges(before: readonly TextRow[], now: readonly TextRow[]): RowChange[] {
  const old = byId(before);
  const young = byId(now);
  const ids = [...new Set([...old.keys(), ...young.keys()])].sort(compareText);
  return ids.flatMap((id) => {
    const [was, is] = [old.get(id), young.get(id)];
    if (was === undefined) return [headOf(is!, "added")];
    if (is === undefined) return [headOf(was, "removed")];
    const columns = differing(was, is);
    if (columns.length === 0) return [];
    const change = columns.every((column) => OFFSET.test(column)) ? "moved" : "changed";
    return [{ ...headOf(is, change), was: cells(was, columns), is: cells(is, columns) }];
  });
}

/** Rows by their figure. */
export function byId(rows: readonly TextRow[]): Map<string, TextRow> {
  return new Map(rows.map((row) => [row.id ?? "", row]));
}

/** Names of the columns whose cells differ; one that only a newer program writes tells nothing of a figure. */
export function differing(was: TextRow, is: TextRow): string[] {
  return Object.keys(is).filter((column) => was[column] !== undefined && was[column] !== is[column]);
}

function headOf(row: TextRow, change: RowChange["change"]): RowChange {
  const { id = "", report = "", measure = "", span_text: words = "" } = row;
  return { change, id, report, measure, words, was: {}, is: {} };
}

function cells(row: TextRow, columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? ""]));
}
