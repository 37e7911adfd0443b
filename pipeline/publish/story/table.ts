import type { LedgerFigure, Table } from "../../types.ts";

/** A table is for a reader's eye: more rows belong into a download. */
const MOST_ROWS = 20;

/** The figures that a story's table shows, or why there is none. */
export type Picked = { figures: LedgerFigure[] } | { why: string };

const FILTER = /([\p{L}_]+)=(?:"([^"]*)"|'([^']*)'|(\S*))/gu;

/**
 * Picks the figures of `deaths place_name="Idlib region" source_id=sohr superseded_by=`: the name of a table of the project, then what stands in its
 * columns; nothing behind `=` is an empty cell.
 */
export function pickRows(said: string, tables: readonly Table[], known: ReadonlyMap<string, LedgerFigure>): Picked {
  const name = said.split(/\s/)[0] ?? "";
  const rest = said.slice(name.length);
  const withIds = tables.filter(({ columns }) => columns.some((column) => column.name === "id"));
  const table = withIds.find((each) => each.name === name);
  if (table === undefined)
    return {
      why: `there is no table "${name}" of figures; the tables are: ${withIds.map((each) => each.name).join(", ")}`,
    };
  const left = rest.replace(FILTER, "").trim();
  if (left !== "") return { why: `"${left}" is no filter; write column=value, with quotes where the value has spaces` };
  const filters = [...rest.matchAll(FILTER)].map(([, column = "", double, single, bare]) => ({
    column,
    value: double ?? single ?? bare ?? "",
  }));
  const odd = filters.find(({ column }) => !table.columns.some((each) => each.name === column));
  if (odd !== undefined)
    return { why: `the table "${name}" has no column "${odd.column}"; README.md lists its columns` };
  const rows = table.rows.filter((row) => filters.every(({ column, value }) => String(row[column] ?? "") === value));
  const figures = rows.flatMap((row) => known.get(String(row.id)) ?? []);
  if (figures.length === 0) return { why: `no row of "${name}" has all of that; take a filter away` };
  if (figures.length > MOST_ROWS)
    return { why: `${figures.length} rows of "${name}" are too many for a reader (${MOST_ROWS} at most); filter more` };
  return { figures };
}
