import type { IsoDate } from "../types.ts";

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** Days from one to the other, before or behind; Infinity where one is not known. */
export function daysBetween(a: IsoDate | null, b: IsoDate | null): number {
  return a === null || b === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(b) - Date.parse(a)) / DAY;
}
