import { markOf } from "./marks.ts";
import type { Reading } from "./reading.ts";
import type { Window } from "./windows.ts";
import { countWords } from "./words.ts";

/** What a screen reader says in one go; the table holds the rest. */
const MOST_WORDS = 60;

/** The text alternative of the picture: how many figures, then the latest of each window while there is room, never more than sixty words. */
export function altOf(
  readings: readonly Reading[],
  noun: string,
  windows: readonly Window[],
  heading: (window: Window) => string,
): string {
  let alt = `Chart of ${countWords(readings.length, "figure")} on ${noun}, ${yearsWords(readings)}.`;
  for (const window of windows) {
    const longer = `${alt} ${heading(window)}, ${window.title}: ${latestWords(window.readings)}.`;
    if (longer.split(/\s+/u).length > MOST_WORDS) break;
    alt = longer;
  }
  return alt.split(/\s+/u).slice(0, MOST_WORDS).join(" ");
}

function yearsWords(readings: readonly Reading[]): string {
  const years = readings.map((r) => r.published.slice(0, 4)).sort();
  return years[0] === years.at(-1) ? `${years[0]}` : `${years[0]} to ${years.at(-1)}`;
}

/** The single figure, or how far the latest of each body are apart. */
function latestWords(readings: readonly Reading[]): string {
  const latest = [...new Map(readings.map((r) => [r.body, r])).values()].sort((a, b) => markOf(a).at - markOf(b).at);
  const [lowest, highest] = [latest[0] as Reading, latest.at(-1) as Reading];
  const top = `${highest.label} (${highest.source})`;
  return lowest === highest ? top : `latest figures from ${lowest.label} to ${top}`;
}
