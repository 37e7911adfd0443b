import type { Period } from "../types.ts";
import type { TimeMention } from "../words/findings.ts";
import { type DayNumber, isoOf } from "./calendar.ts";
import { type Days, daysBefore, daysOf } from "./point.ts";

/** A period of which nothing is known. */
export const NO_PERIOD: Period = {
  start: null,
  end: null,
  precision: null,
  phrase: null,
  edtf: null,
  basis: "unknown",
  rule: null,
};

/** The EDTF of a period; a single point is written as such, an open end as `..`. */
function edtfOf(start: string | null, end: string | null): string {
  return start === end && start !== null ? start : `${start ?? ".."}/${end ?? ".."}`;
}

function stated(
  time: TimeMention,
  text: string,
  start: DayNumber | null,
  end: DayNumber | null,
  days: Days,
  edtf: string,
): Period {
  return {
    start: start === null ? null : isoOf(start),
    end: end === null ? null : isoOf(end),
    precision: days.precision,
    phrase: text.slice(time.start, time.end),
    edtf,
    basis: "stated",
    rule: `time-${time.type}`,
  };
}

/**
 * What a time expression means seen from the publication date. `ahead`: for projections a date without a year is the next one.
 * Without the date that it needs it stays unresolved: the phrase is kept, the dates are null.
 */
export function periodOf(time: TimeMention, text: string, published: DayNumber | null, ahead: boolean): Period {
  const unresolved: Period = { ...NO_PERIOD, phrase: text.slice(time.start, time.end), rule: "needs-publication-date" };
  if (time.type === "past" || time.type === "ago") {
    if (published === null) return unresolved;
    const start = daysBefore(time.point.unit, time.count ?? 1, published);
    const precision = time.point.unit === "day" ? "day" : "approx";
    const end = time.type === "ago" ? start : published;
    return stated(time, text, start, end, { start, end, precision, edtf: "" }, edtfOf(isoOf(start), isoOf(end)));
  }
  const days = daysOf(time.point, published, ahead && time.type !== "since");
  if (days === null) return unresolved;
  if (time.type === "since") {
    if (published === null) return unresolved;
    return stated(time, text, days.start, published, days, edtfOf(days.edtf, isoOf(published)));
  }
  if (time.type === "until") return stated(time, text, null, days.end, days, edtfOf(null, isoOf(days.end)));
  if (time.type === "between") {
    const to = time.to === undefined ? null : daysOf(time.to, published, ahead);
    return to === null ? unresolved : stated(time, text, days.start, to.end, days, edtfOf(days.edtf, to.edtf));
  }
  // A month or year under way ends with what the report can know.
  const end = published !== null && days.start <= published && !ahead ? Math.min(days.end, published) : days.end;
  return stated(time, text, days.start, end, days, days.edtf);
}
