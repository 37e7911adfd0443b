import type { Findings } from "../../words/findings.ts";

/** Languages whose `3/4/2019` begins with the month, and those of which we know that it does not. */
const MONTH_FIRST: ReadonlySet<string> = new Set(["en-US", "en-PH"]);
const DAY_FIRST: ReadonlySet<string> = new Set([
  "en-GB",
  "en-AU",
  "en-IE",
  "en-IN",
  "en-KE",
  "en-NG",
  "en-NZ",
  "en-PK",
]);

/**
 * Whether a report writes the month before the day in `3/4/2019`: its language says so, or a date of its own that can be read in one way
 * only. Null where neither does.
 */
export function readsMonthFirst({ report, times }: Findings): boolean | null {
  if (MONTH_FIRST.has(report.language)) return true;
  if (DAY_FIRST.has(report.language)) return false;
  const clear = times.find(({ point: { slashed } }) => slashed !== undefined && slashed !== "either");
  return clear === undefined ? null : clear.point.slashed === "month-first";
}
