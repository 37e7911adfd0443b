import { groupedDigits, MONTHS } from "../wording.ts";

const SHORT_MONTHS = MONTHS.map((name) => name.slice(0, 3));

/** `2019-08-20` -> `20 Aug 2019`. */
export function dayWords(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day} ${SHORT_MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** Milliseconds of a day's start in UTC. */
export function dayTime(iso: string): number {
  // Ten times as fast as to have the text parsed, and asked for every pair of readings.
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));
}

/** Name of the month that a time falls in, UTC. */
export function monthWords(time: number): string {
  const date = new Date(time);
  return `${SHORT_MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The same with the month in full, as panel titles have it. */
export function fullMonthWords(time: number): string {
  const date = new Date(time);
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `3, "figure"` -> `3 figures`. */
export function countWords(count: number, noun: string): string {
  return `${groupedDigits(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** `a, b and c`. */
export function listWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** First letter large. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
