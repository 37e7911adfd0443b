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
  if (published === null || month === undefined || !lacksYear(point)) return time;
  const year = (day === undefined ? null : yearTold(findings, time)) ?? yearBeside(findings, published, time);
  return year === null || isLate(published, month, day ?? 1) ? time : ofYear(time, year);
}

/** A time with its year; "in July and August" of one year. */
function ofYear(time: TimeMention, year: number): TimeMention {
  const { point, to } = time;
  const second = to !== undefined && to.month !== undefined && lacksYear(to) ? { to: { ...to, year } } : {};
  return { ...time, point: { ...point, year }, ...second };
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

/** "from April to August 1994. In Goma cholera broke out in July": of the long past year of a month that its paragraph has just named. */
function yearBeside({ times, sentences }: Findings, published: DayNumber, time: TimeMention): number | null {
  const before = times[firstFrom(times, time.start) - 1];
  if (before === undefined || before.role !== "event" || time.role !== "event" || time.point.which !== undefined)
    return null;
  const beside = before.sentence === time.sentence - 1 && !sentences[time.sentence]!.paragraph;
  const { year, month } = before.to ?? before.point;
  if (!beside || year === undefined || month === undefined) return null;
  return civil(published).year - year > 1 ? year : null;
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
