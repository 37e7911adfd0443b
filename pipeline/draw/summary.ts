import { detailOf } from "./detail.ts";
import { markOf } from "./marks.ts";
import { byPreference } from "./preferred.ts";
import type { Reading } from "./reading.ts";
import type { Window } from "./windows.ts";
import { countWords, dayWords, listWords } from "./words.ts";

/** Windows that the text alternative goes through; the rest is in the table. */
const MOST_WINDOWS = 4;
/** Figures of one source and day that it quotes. */
const MOST_QUOTES = 3;

/** How many, of whom, published when. */
export function extentWords(readings: readonly Reading[], noun: string): string {
  const days = readings.map((r) => r.published).sort();
  const [from, to] = [days[0] ?? "", days.at(-1) ?? ""];
  const when = from === to ? `on ${dayWords(from)}` : `between ${dayWords(from)} and ${dayWords(to)}`;
  const sources = new Set(readings.filter((r) => r.named).map((r) => r.source)).size;
  return `${countWords(readings.length, "figure")} on ${noun} from ${countWords(sources, "named source")}, published ${when}.`;
}

/** What each window says: the single figure, or how the fullest series went and how far the sources are apart. */
export function windowWords(windows: readonly Window[], heading: (window: Window) => string): string[] {
  const shown = windows.slice(0, MOST_WINDOWS).map((w) => `${heading(w)}, ${w.title}: ${rangeWords(w.readings)}`);
  const rest = windows.length - shown.length;
  return rest > 0 ? [...shown, `${countWords(rest, "more window")} in the table.`] : shown;
}

function rangeWords(readings: readonly Reading[]): string {
  const latest = lastOf(readings, (r) => r.body).sort((a, b) => markOf(a).at - markOf(b).at);
  const [lowest, highest] = [latest[0] as Reading, latest.at(-1) as Reading];
  const said = [
    ...changeWords(readings),
    ...(latest.length > 1 ? [`the latest of each source run from ${quote(lowest)} to ${quote(highest)}`] : []),
  ];
  return `${said.length === 0 ? listWords(readings.slice(-MOST_QUOTES).map(quote)) : said.join("; ")}.`;
}

/** First and latest reading of the preferred series, else of the one that was read most often; two sources are never read as one change. */
function changeWords(readings: readonly Reading[]): string[] {
  const count = (r: Reading) => readings.filter((other) => other.series === r.series).length;
  const [fullest] = lastOf(readings, (r) => r.series).sort((a, b) => byPreference(a, b) || count(b) - count(a));
  const series = readings.filter((r) => r.series === fullest?.series);
  const [first, last] = [series[0] as Reading, series.at(-1) as Reading];
  return first.date === last.date ? [] : [`from ${quote(first)} to ${quote(last)}`];
}

function quote(reading: Reading): string {
  return `${reading.label} (${detailOf(reading)})`;
}

/** The last reading of each group. */
function lastOf(readings: readonly Reading[], key: (reading: Reading) => string): Reading[] {
  return [...new Map(readings.map((r) => [key(r), r])).values()];
}

/** How many of the figures are less than exact. */
export function uncertaintyWords(readings: readonly Reading[]): string {
  const count = (...names: Reading["comparator"][]) => readings.filter((r) => names.includes(r.comparator)).length;
  const parts = [
    [count("more_than", "at_least"), "is a lower bound", "are lower bounds"],
    [count("fewer_than", "at_most"), "is an upper bound", "are upper bounds"],
    [count("about", "nearly"), "is rounded", "are rounded"],
    [count("between"), "is a range", "are ranges"],
    [count("vague"), "is vague", "are vague"],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, one, more]) => `${n} ${n === 1 ? one : more}`);
  const all = countWords(readings.length, "figure");
  return said.length === 0 ? `Given as exact: ${all}.` : `Of ${all}, ${listWords(said)}.`;
}

/** Names of those who state the figures, the preferred ones first, and how many figures nobody is named for. */
export function sourceWords(readings: readonly Reading[]): string {
  const named = readings.filter((r) => r.named).sort(byPreference);
  const names = [...new Set(named.map((r) => r.source))];
  const unnamed = readings.filter((r) => !r.named).length;
  const said = names.length === 0 ? "" : `Sources: ${listWords(names)}.`;
  return unnamed === 0 ? said : `${said} No source is named for ${countWords(unnamed, "figure")}.`.trim();
}
