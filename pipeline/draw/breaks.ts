import type { Catalogue } from "../catalogue/catalogue.ts";
import { groupBy } from "../group.ts";
import { compareText } from "../problems.ts";
import type { Reading } from "./reading.ts";

/** A day between two readings of one body since which it counts in another way. */
export interface BreakLine {
  date: string;
  /** Who counts in another way since, and what changed. */
  source: string;
  reason: string | null;
}

/** The breaks that lie between readings of one body, each once; a break with readings on one side alone parts nothing that is drawn. */
export function breaksOf(readings: readonly Reading[]): BreakLine[] {
  return [...groupBy(readings, (r) => r.body).values()].flatMap((own) => {
    const parts = [...groupBy(own, (r) => r.breakDate ?? "").entries()].sort(([a], [b]) => compareText(a, b));
    return parts
      .slice(1)
      .flatMap(([date, [first]]) =>
        first === undefined ? [] : [{ date, source: first.source, reason: first.breakReason }],
      );
  });
}

/** What is said of the breaks below a chart. */
export function breakNotes(readings: readonly Reading[], { notes }: Catalogue): string[] {
  return breaksOf(readings).map(({ source, date, reason }) => notes.broken(source, date, reason));
}
