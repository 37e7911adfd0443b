import type { Reading } from "./reading.ts";

/** The same readings with one name for each body, the fullest: "Observatory" in one report is the body of "Syrian Observatory for Human Rights" in another. */
export function nameBodies(readings: readonly Reading[]): Reading[] {
  const names = new Map<string, string>();
  for (const { body, source } of readings) {
    if (source.length > (names.get(body)?.length ?? 0)) names.set(body, source);
  }
  return readings.map((r) => ({ ...r, source: names.get(r.body) ?? r.source }));
}
