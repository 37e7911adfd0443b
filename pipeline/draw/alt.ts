import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Subject } from "../catalogue/parts/chart-words.ts";
import type { SummaryWords } from "../catalogue/parts/summary-words.ts";
import { markOf } from "./marks.ts";
import type { Sketch } from "./plan.ts";
import type { Reading } from "./reading.ts";
import type { Window } from "./windows.ts";

/** What a screen reader says in one go; the table holds the rest. */
const MOST_WORDS = 60;

/** The text alternative of the picture: how many figures, then the latest of each window while there is room, never more than sixty words. */
export function altOf(
  readings: readonly Reading[],
  subject: Subject,
  windows: readonly Window[],
  heading: (window: Window) => string,
  { summary }: Catalogue,
  tell: Sketch["tell"] = ({ readings }) => latestWords(readings, summary),
): string {
  let alt = summary.alt(readings.length, subject, yearsOf(readings));
  for (const window of windows) {
    const longer = `${alt} ${summary.window(heading(window), window.title, tell(window, true))}`;
    if (longer.split(/\s+/u).length > MOST_WORDS) break;
    alt = longer;
  }
  return alt.split(/\s+/u).slice(0, MOST_WORDS).join(" ");
}

/** First and last year of publication. */
function yearsOf(readings: readonly Reading[]): [string, string] {
  const years = readings.map((r) => r.published.slice(0, 4)).sort();
  return [years[0] ?? "", years.at(-1) ?? ""];
}

/** The single figure, or how far the latest of each body are apart. */
function latestWords(readings: readonly Reading[], summary: SummaryWords): string {
  const latest = [...new Map(readings.map((r) => [r.body, r])).values()].sort((a, b) => markOf(a).at - markOf(b).at);
  const [lowest, highest] = [latest[0] as Reading, latest.at(-1) as Reading];
  const top = summary.quote(highest.label, highest.source);
  return lowest === highest ? top : summary.latest(lowest.label, top);
}
