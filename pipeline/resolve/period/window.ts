import type { Period } from "../../types.ts";
import type { Findings, TimeMention } from "../../words/findings.ts";
import { daysLong } from "./period.ts";
import { daysBefore } from "./point.ts";

/** A report of fewer days is no brief that tells of all that was in them. */
const BRIEF = 5;

/** Whether what a report covers is long enough to be a time of what it counts. */
export const isLong = (window: Period) => daysLong(window) >= BRIEF;

/** How many days more or fewer "the month" of a report may have than a month: "the week" may begin and end on a Monday. */
const SLACK = 4;

/** Whether "the week", "the quarter", "the seven days" can be the days that a report covers; "the reporting period" always is. */
function isOf({ point: { unit }, count }: TimeMention, window: Period): boolean {
  return unit === undefined || Math.abs(daysLong(window) + daysBefore(unit, count ?? 1, 0)) <= SLACK;
}

/** The findings without "during the week" and the like where the report does not say which days it covers, or where those are no week. */
export function coveredBy(window: Period | null, findings: Findings): Findings {
  // "over the two days": of days that the report has told of, perhaps
  const isCounted = ({ count, point }: TimeMention) => count !== undefined && count > 1 && point.unit === "day";
  const fits = (time: TimeMention) =>
    time.type !== "covered" || (window === null ? isCounted(time) : isOf(time, window));
  return findings.times.every(fits) ? findings : { ...findings, times: findings.times.filter(fits) };
}
