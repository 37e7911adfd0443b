import type { IsoDate, Period } from "../../types.ts";
import type { TimeMention } from "../../words/findings.ts";
import { civil, isoOf, parseIso } from "./calendar.ts";
import { NO_PERIOD } from "./period.ts";
import { daysBefore } from "./point.ts";

/** The time so many units before or after another; null where that has no days of its own. */
export function movedBy({ start, end, precision }: Period, time: TimeMention): Period | null {
  const { unit } = time.point;
  const [from, to] = [parseIso(start), parseIso(end)];
  if (from === null || to === null) return null;
  // "a year earlier" of a day is some day of the year before.
  if (unit !== "day" && unit !== "week" && from === to) return null;
  const count = (time.count ?? 1) * (time.type === "after" || time.type === "until-after" ? -1 : 1);
  const days = [daysBefore(unit, count, from), daysBefore(unit, count, unit === "day" ? from : to)] as const;
  const rule = count >= 0 ? "counted-back" : "counted-on";
  return stretch(isoOf(days[0]), isoOf(days[1]), { ...NO_PERIOD, precision, rule });
}

/** A period moved into another year: "over the same months of 2018". */
export function intoYear(carried: Period, year: number, phrase: string): Period {
  const [start, end] = [parseIso(carried.start), parseIso(carried.end)];
  if (start === null || end === null) return carried;
  const back = (civil(end).year - year) * 12;
  const [from, to] = [isoOf(daysBefore("month", back, start)), isoOf(daysBefore("month", back, end))];
  return { ...stretch(from, to, carried), phrase, rule: "same-period-of-year" };
}

/** A period with two ends, a single day where they are one. */
export function stretch(start: IsoDate, end: IsoDate, rest: Period): Period {
  return { ...rest, start, end, edtf: start === end ? start : `${start}/${end}` };
}
