import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Words } from "./chart-words.ts";
import type { Surround } from "./compose.ts";

/** As many lines on corrections stand in the picture; the chart's page has them all. */
const MOST_CORRECTIONS = 3;

/** What stands around the panels of a picture that goes out alone: title and dek, below them outlets, corrections and notes. */
export function surroundOf(
  words: Words,
  corrections: readonly string[],
  notes: readonly string[],
  { chart }: Catalogue,
): Surround {
  const publishers = [...new Set(words.sources.flatMap((s) => s.publisher ?? []))];
  const read = publishers.length === 0 ? [] : [chart.reports(publishers)];
  const more = corrections.length - MOST_CORRECTIONS;
  const told = [...corrections.slice(0, MOST_CORRECTIONS), ...(more > 0 ? [chart.moreCorrections(more)] : [])];
  return { title: words.title, dek: words.dek, foot: [...read, ...told, ...notes, chart.credit] };
}
