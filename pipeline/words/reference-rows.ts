import { csvParseRows } from "d3-dsv";

/** The cell of a column, "" where the row has none. */
export type Row = (column: string) => string;

/** A row as it stands in its text: cut into cells only while it is read, so that what is kept of 14,000 places is small. */
interface Kept {
  columns: ReadonlyMap<string, number>;
  record: string;
}

/** The rows of a reference table of one text or several, read in order: a later row replaces an earlier one of its id. */
export function* rows(texts: readonly string[]): Iterable<Row> {
  const byId = new Map<string, Kept>();
  for (const text of texts) keep(text.replace(/^\uFEFF/, ""), byId);
  for (const { columns, record } of byId.values()) {
    const cells = cellsOf(record);
    yield (column) => cells[columns.get(column) ?? -1] ?? "";
  }
}

function keep(text: string, byId: Map<string, Kept>): void {
  const [header = "", ...records] = recordsOf(text);
  const columns = new Map(cellsOf(header).map((name, i) => [name, i]));
  for (const record of records) byId.set(idOf(record, columns.get("id")!), { columns, record });
}

function idOf(record: string, at: number): string {
  const comma = record.indexOf(",");
  return at === 0 && comma > 0 && !record.startsWith('"') ? record.slice(0, comma) : cellsOf(record)[at]!;
}

/** Nearly all records hold no quote and are cut at their commas: d3-dsv goes through their letters one by one. */
function cellsOf(record: string): string[] {
  return record.includes('"') ? csvParseRows(record)[0]! : record.split(",");
}

/** The records of a text, parted by the line breaks that are not between quotes. */
function recordsOf(text: string): string[] {
  const records: string[] = [];
  const next = (mark: string, at: number) => (text.indexOf(mark, at) + text.length + 1) % (text.length + 1);
  let quote = next('"', 0);
  for (let from = 0, end: number; from < text.length; from = end + 1) {
    end = next("\n", from);
    for (let open = false; ; end = next("\n", end + 1)) {
      for (; quote < end; quote = next('"', quote + 1)) open = !open;
      if (!open || end === text.length) break;
    }
    records.push(text.slice(from, text[end - 1] === "\r" ? end - 1 : end));
  }
  return records;
}
