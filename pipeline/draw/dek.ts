import type { Reading } from "./reading.ts";
import type { Window } from "./windows.ts";
import { countWords, listWords } from "./words.ts";

/** Counts and bodies that the two sentences name. */
const MOST_COUNTS = 2;
const MOST_BODIES = 4;

/** Who counts what since when, in two sentences: the fullest counts, and those who state most of the figures. */
export function dekOf(windows: readonly Window[], heading: (window: Window) => string): string {
  const counts = windows.slice(0, MOST_COUNTS).map((w) => `${heading(w)}: ${w.title}`);
  const rest = windows.length - counts.length;
  const what = [...counts.map((words, i) => (i === 0 ? words : lowerFirst(words))), ...restWords(rest, "more count")];
  return `${what.join("; ")}. ${whoWords(windows.flatMap((w) => w.readings))}`.trim();
}

function whoWords(readings: readonly Reading[]): string {
  const counts = new Map<string, number>();
  for (const r of readings) if (r.named) counts.set(r.source, (counts.get(r.source) ?? 0) + 1);
  const bodies = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  if (bodies.length === 0) return "No source is named.";
  const named = bodies.slice(0, MOST_BODIES);
  return `Stated by ${listWords([...named, ...restWords(bodies.length - named.length, "more source")])}.`;
}

function restWords(count: number, noun: string): string[] {
  return count > 0 ? [countWords(count, noun)] : [];
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
