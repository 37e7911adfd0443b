import { BEGAN } from "../../words/en/time-patterns.ts";
import type { Findings, TimeMention, TimePoint } from "../../words/findings.ts";
import { firstFrom } from "../near.ts";
import { civil, type DayNumber, dayNumber } from "./calendar.ts";

/** How many sentences back the year may have been told. */
const TOLD = 30;

/** A day of so many days before publication is rather that than one of history. */
const RECENT = 92;

/**
 * "From 2 May to early August 1998 ... on 2 May", "The war of 1998 began on 2 May": of the year that the report has given that day; a day of
 * late may be an anniversary.
 */
export function ofYearTold(findings: Findings, published: DayNumber | null, time: TimeMention): TimeMention {
  const { point } = time;
  const { day, month } = point;
  if (published === null || day === undefined || month === undefined || !lacksYear(point)) return time;
  const year = yearTold(findings, time);
  return year === null || isLate(published, month, day) ? time : { ...time, point: { ...point, year } };
}

const lacksYear = ({ year, yearsBack, weekday }: TimePoint) =>
  year === undefined && yearsBack === undefined && weekday === undefined;

function isLate(published: DayNumber, month: number, day: number): boolean {
  const { year } = civil(published);
  return [year, year - 1].some((y) => {
    const back = published - dayNumber(y, month, day);
    return back >= 0 && back < RECENT;
  });
}

function yearTold({ times, report }: Findings, time: TimeMention): number | null {
  const { day, month } = time.point;
  for (let i = firstFrom(times, time.start) - 1; i >= 0 && time.sentence - times[i]!.sentence <= TOLD; i--) {
    const { point, sentence, end } = times[i]!;
    if (point.year === undefined) continue;
    if (point.day === day && point.month === month) return point.year;
    const whole = point.month === undefined && sentence === time.sentence;
    if (whole && BEGAN.test(report.text.slice(end, time.start))) return point.year;
  }
  return null;
}
