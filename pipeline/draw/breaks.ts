import { groupBy } from "../group.ts";
import { compareText } from "../problems.ts";
import type { Reading } from "./reading.ts";
import { dayWords } from "./words.ts";

/** A day between two readings of one body since which it counts in another way. */
export interface BreakLine {
  date: string;
  words: string;
}

/** The breaks that lie between readings of one body, each once; a break with readings on one side alone parts nothing that is drawn. */
export function breaksOf(readings: readonly Reading[]): BreakLine[] {
  return [...groupBy(readings, (r) => r.body).values()].flatMap((own) => {
    const parts = [...groupBy(own, (r) => r.breakDate ?? "").entries()].sort(([a], [b]) => compareText(a, b));
    return parts
      .slice(1)
      .flatMap(([date, [first]]) =>
        first === undefined ? [] : [{ date, words: breakWords(first.source, date, first.breakReason) }],
      );
  });
}

function breakWords(source: string, date: string, reason: string | null): string {
  const why = reason === null ? "" : `: ${reason}`;
  return `${source} counts in another way since ${dayWords(date)}${why}. No line joins its figures before and after.`;
}
