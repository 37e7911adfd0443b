import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Reading } from "./reading.ts";
import type { Window } from "./windows.ts";

/** Counts and bodies that the two sentences name. */
const MOST_COUNTS = 2;
const MOST_BODIES = 4;

/** Who counts what since when, in two sentences: the fullest counts, and those who state most of the figures. */
export function dekOf(windows: readonly Window[], heading: (window: Window) => string, say: Catalogue): string {
  const readings = windows.flatMap((w) => w.readings);
  return `${countsWords(windows, heading, say)} ${whoWords(readings, MOST_BODIES, say)}`;
}

/** The fullest counts, and how many more there are. */
export function countsWords(windows: readonly Window[], heading: (window: Window) => string, say: Catalogue): string {
  const counts = windows.slice(0, MOST_COUNTS).map((w) => [heading(w), w.title] as const);
  return say.summary.dek.counts(counts, windows.length - counts.length);
}

/** The bodies that state most of the figures, so many by name. */
export function whoWords(readings: readonly Reading[], most: number, { summary: { dek } }: Catalogue): string {
  const counts = new Map<string, number>();
  for (const r of readings) if (r.named) counts.set(r.source, (counts.get(r.source) ?? 0) + 1);
  const bodies = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  if (bodies.length === 0) return dek.nobody;
  const named = bodies.slice(0, most);
  return dek.statedBy(named, bodies.length - named.length);
}
