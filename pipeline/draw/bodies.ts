import type { Reading } from "./reading.ts";

/**
 * The same readings with one name for each body, the fullest: "Observatory" in one report is the body of "Syrian Observatory for Human Rights"
 * in another. Of "Local sources" and "local sources" it is the second: the first begins a sentence.
 */
export function nameBodies(readings: readonly Reading[]): Reading[] {
  const names = new Map<string, string>();
  for (const { body, source } of readings) {
    const known = names.get(body) ?? "";
    const asFull = source.length === known.length && source > known;
    if (source.length > known.length || asFull) names.set(body, source);
  }
  return readings.map((r) => ({ ...r, source: names.get(r.body) ?? r.source }));
}
