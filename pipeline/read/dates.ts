import { isIsoDay } from "../dates.ts";

/** An ISO day out of `2019-08-20` or a date-time that begins so; null for anything else, 31 February among it. */
export function isoDay(written: string): string | null {
  const [, day = ""] = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d.*)?$/.exec(written.trim()) ?? [];
  return isIsoDay(day) ? day : null;
}
