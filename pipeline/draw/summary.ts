import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Subject } from "../catalogue/parts/chart-words.ts";
import type { Inexact } from "../catalogue/parts/summary-words.ts";
import type { Comparator } from "../types.ts";
import { detailOf } from "./detail.ts";
import { markOf } from "./marks.ts";
import type { Sketch } from "./plan.ts";
import { byPreference } from "./preferred.ts";
import type { Reading } from "./reading.ts";
import type { Window } from "./windows.ts";

/** Windows that the text alternative goes through; the rest is in the table. */
const MOST_WINDOWS = 4;
/** Figures of one source and day that it quotes. */
const MOST_QUOTES = 3;

/** How many, of whom, published when. */
export function extentWords(readings: readonly Reading[], subject: Subject, { summary }: Catalogue): string {
  const days = readings.map((r) => r.published).sort();
  const sources = new Set(readings.filter((r) => r.named).map((r) => r.source)).size;
  return summary.extent({ figures: readings.length, subject, sources, from: days[0] ?? "", to: days.at(-1) ?? "" });
}

/** What each window says, by default the single figure, or how the fullest series went and how far the sources are apart. */
export function windowWords(
  windows: readonly Window[],
  heading: (window: Window) => string,
  say: Catalogue,
  tell: Sketch["tell"] = ({ readings }) => rangeWords(readings, say),
): string[] {
  const shown = windows.slice(0, MOST_WINDOWS).map((w) => say.summary.window(heading(w), w.title, tell(w, false)));
  const rest = windows.length - shown.length;
  return rest > 0 ? [...shown, say.summary.moreWindows(rest)] : shown;
}

function rangeWords(readings: readonly Reading[], say: Catalogue): string {
  const { summary } = say;
  const latest = lastOf(readings, (r) => r.body).sort((a, b) => markOf(a).at - markOf(b).at);
  const [lowest, highest] = [latest[0] as Reading, latest.at(-1) as Reading];
  const said = [
    ...changeWords(readings, say),
    ...(latest.length > 1 ? [summary.latestRun(quote(lowest, say), quote(highest, say))] : []),
  ];
  return said.length === 0 ? say.list(readings.slice(-MOST_QUOTES).map((r) => quote(r, say))) : summary.both(said);
}

/** First and latest reading of the preferred series, else of the one that was read most often; two sources are never read as one change. */
function changeWords(readings: readonly Reading[], say: Catalogue): string[] {
  const count = (r: Reading) => readings.filter((other) => other.series === r.series).length;
  const [fullest] = lastOf(readings, (r) => r.series).sort((a, b) => byPreference(a, b) || count(b) - count(a));
  const series = readings.filter((r) => r.series === fullest?.series);
  const [first, last] = [series[0] as Reading, series.at(-1) as Reading];
  return first.date === last.date ? [] : [say.summary.fromTo(quote(first, say), quote(last, say))];
}

/** A figure with who and when. */
export function quote(reading: Reading, say: Catalogue): string {
  return say.summary.quote(reading.label, detailOf(reading, say));
}

/** The last reading of each group. */
function lastOf(readings: readonly Reading[], key: (reading: Reading) => string): Reading[] {
  return [...new Map(readings.map((r) => [key(r), r])).values()];
}

const INEXACT: Readonly<Record<Inexact, readonly Comparator[]>> = {
  lower: ["more_than", "at_least"],
  upper: ["fewer_than", "at_most"],
  rounded: ["about", "nearly"],
  range: ["between"],
  vague: ["vague"],
};

/** How many of the figures are less than exact. */
export function uncertaintyWords(readings: readonly Reading[], { summary }: Catalogue): string {
  const counts = (Object.keys(INEXACT) as Inexact[])
    .map((kind) => [kind, readings.filter((r) => INEXACT[kind].includes(r.comparator)).length] as const)
    .filter(([, count]) => count > 0);
  return counts.length === 0 ? summary.allExact(readings.length) : summary.inexact(readings.length, counts);
}

/** Names of those who state the figures, the preferred ones first, and how many figures nobody is named for. */
export function sourceWords(readings: readonly Reading[], { summary }: Catalogue): string[] {
  const named = readings.filter((r) => r.named).sort(byPreference);
  const names = [...new Set(named.map((r) => r.source))];
  const unnamed = readings.filter((r) => !r.named).length;
  return [
    ...(names.length === 0 ? [] : [summary.sources(names)]),
    ...(unnamed === 0 ? [] : [summary.unnamed(unnamed)]),
  ];
}
