import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Reason } from "../catalogue/parts/note-words.ts";
import type { Row, Table } from "../types.ts";

/** What the drawing itself left out, or could not say. */
export interface Folded {
  /** Of sources that found no room in their panel. */
  figures: number;
  /** Of windows beyond the panels of the chart. */
  windows: { count: number; figures: number };
  undrawable: number;
  /** Told again by other reports. */
  repeated: number;
  /** Figures with words in another script. */
  illegible: number;
  /** Figures that were counted up to a day well before their report. */
  old: number;
  /** What is said of each change in how a source counts. */
  breaks: readonly string[];
}

/** Why figures of these measures are not in the chart, with counts: from the table of all figures. */
export function notesOf(
  all: Table | undefined,
  table: Table,
  measures: readonly string[],
  folded: Folded,
  { notes }: Catalogue,
): string[] {
  const drawn = new Set(table.rows.map((row) => row.id));
  const left = (all?.rows ?? []).filter((row) => measures.includes(String(row.measure)) && !drawn.has(row.id ?? null));
  const reasons = new Map<Reason, number>();
  for (const row of left) reasons.set(reasonOf(row), (reasons.get(reasonOf(row)) ?? 0) + 1);
  const { windows } = folded;
  const said = (count: number, words: (count: number) => string) => (count > 0 ? [words(count)] : []);
  return [
    ...new Set(folded.breaks),
    ...said(left.length, (figures) => notes.leftOut(figures, [...reasons])),
    ...said(folded.undrawable, notes.undrawable),
    ...said(folded.repeated, notes.repeated),
    ...said(folded.figures, notes.folded),
    ...said(windows.count, (count) => notes.moreWindows(windows.figures, count)),
    ...said(folded.illegible, notes.illegible),
    ...said(folded.old, () => notes.old),
  ];
}

function reasonOf(row: Row): Reason {
  if (row.status === "rejected") return "rejected";
  if (row.status === "waiting") return "waiting";
  if (row.modality !== "reported") return "unreported";
  return row.part_of !== null && row.part_of !== "" ? "part" : "other";
}
