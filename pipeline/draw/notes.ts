import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Reason } from "../catalogue/parts/note-words.ts";
import { groupBy } from "../group.ts";
import type { Row, Table } from "../types.ts";

/** What a chart draws, and why not the rest. */
interface Drawn {
  ids: ReadonlySet<string>;
  /** Reasons that the chart itself has, by id of the figure. */
  left: ReadonlyMap<string, Reason>;
}

/** Why figures of these measures are not in the chart, with counts that add up to all that are not. */
export function leftOutWords(
  all: Table,
  measures: readonly string[],
  { ids, left }: Drawn,
  { notes }: Catalogue,
): string[] {
  const rows = all.rows.filter((row) => measures.includes(String(row.measure)) && !ids.has(String(row.id)));
  if (rows.length === 0) return [];
  const reasons = groupBy(rows, (row) => left.get(String(row.id)) ?? reasonOf(row));
  const counted = [...reasons].map(([reason, { length }]) => [reason, length] as const).sort(([, a], [, b]) => b - a);
  return [notes.leftOut(rows.length, counted)];
}

function reasonOf(row: Row): Reason {
  if (row.status === "rejected") return "rejected";
  if (row.status === "waiting") return "waiting";
  if (row.modality !== "reported") return "unreported";
  if (row.part_of !== null && row.part_of !== "") return "part";
  return row.repeats ? "repeated" : "undated";
}
