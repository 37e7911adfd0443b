import type { Row, Table } from "../types.ts";
import { groupedDigits } from "../wording.ts";
import { countWords, listWords } from "./words.ts";

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
export function notesOf(all: Table | undefined, table: Table, measures: readonly string[], folded: Folded): string[] {
  const drawn = new Set(table.rows.map((row) => row.id));
  const left = (all?.rows ?? []).filter((row) => measures.includes(String(row.measure)) && !drawn.has(row.id ?? null));
  const reasons = new Map<string, number>();
  for (const row of left) reasons.set(reasonOf(row), (reasons.get(reasonOf(row)) ?? 0) + 1);
  const counted = [...reasons].map(([reason, count]) => `${groupedDigits(count)} ${reason}`);
  return [
    ...new Set(folded.breaks),
    ...(left.length > 0 ? [`Left out: ${countWords(left.length, "figure")} (${listWords(counted)}).`] : []),
    ...(folded.undrawable > 0
      ? [`Only in the table: ${countWords(folded.undrawable, "figure")} without a date or a number.`]
      : []),
    ...(folded.repeated > 0
      ? [`Drawn once: ${countWords(folded.repeated, "figure")} that other reports tell again. The table has them.`]
      : []),
    ...(folded.figures > 0
      ? [`Only in the table: ${countWords(folded.figures, "figure")} of sources with fewer readings.`]
      : []),
    ...(folded.windows.count > 0 ? [windowsNote(folded.windows)] : []),
    ...(folded.illegible > 0
      ? [
          `In the chart without its own words: ${countWords(folded.illegible, "figure")} in another script. The table has them.`,
        ]
      : []),
    ...(folded.old > 0 ? ["A mark stands on the last day counted, which may be before the day of the report."] : []),
  ];
}

function windowsNote({ count, figures }: Folded["windows"]): string {
  const what = `${countWords(figures, "figure")} of ${countWords(count, "more count")}`;
  return `Only in the table: ${what}; the chart draws those with most readings, then the latest.`;
}

function reasonOf(row: Row): string {
  if (row.status === "rejected") return "rejected by a person";
  if (row.status === "waiting") return "waiting for a person's decision";
  if (row.modality !== "reported") return "projected, planned or denied";
  if (row.part_of !== null && row.part_of !== "") return "part of another figure";
  return "not of a kind that this chart draws";
}
