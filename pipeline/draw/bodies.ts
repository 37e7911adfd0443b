import type { Reading } from "./reading.ts";

/** The fullest name of each body. */
export type BodyNames = Map<string, string>;

/**
 * One name for each body, the fullest: "Observatory" in one report is the body of "Syrian Observatory for Human Rights" in another. Of "Local sources"
 * and "local sources" it is the second: the first begins a sentence.
 */
export function namesOf(told: Iterable<readonly [body: string, source: string]>): BodyNames {
  const names: BodyNames = new Map();
  for (const [body, source] of told) {
    const known = names.get(body) ?? "";
    const asFull = source.length === known.length && source > known;
    if (source.length > known.length || asFull) names.set(body, source);
  }
  return names;
}

/** The reading with the name that its body has. */
export function named(reading: Reading, names: BodyNames): Reading {
  return { ...reading, source: names.get(reading.body) ?? reading.source };
}

/** The same readings with one name for each body. */
export function nameBodies(readings: readonly Reading[]): Reading[] {
  const names = namesOf(readings.map(({ body, source }) => [body, source]));
  return readings.map((reading) => named(reading, names));
}
