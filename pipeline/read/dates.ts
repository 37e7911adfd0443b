import { isIsoDay } from "../dates.ts";

/** An ISO day out of `2019-08-20` or a date-time that begins so; null for anything else, 31 February among it. */
export function isoDay(written: string): string | null {
  const text = written.trim();
  const day = text.slice(0, 10);
  return isIsoDay(day) && /^(?:[T ]\d\d:\d\d.*)?$/.test(text.slice(10)) ? day : null;
}
