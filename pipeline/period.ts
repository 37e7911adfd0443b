import type { Counting, IsoDate, Precision } from "./types.ts";

/** How exactly the words of a report give the first day of a count. */
export type Exactness = "year" | "month" | "day" | "early" | "mid" | "late";

/** What a window is told by, before any language words it. Days are ISO days; `month` gives any day of the month. */
export type PeriodShape =
  | { kind: "unsaid" }
  | { kind: "since"; start: IsoDate; exactness: Exactness }
  | { kind: "until"; end: IsoDate }
  | { kind: "year"; year: number }
  | { kind: "years"; from: number; to: number }
  | { kind: "month"; month: IsoDate }
  | { kind: "on"; day: IsoDate }
  | { kind: "days"; start: IsoDate; end: IsoDate };

/** The days of a figure, as its record or its row has them. */
export interface Days {
  counting: Counting;
  start: IsoDate | null;
  end: IsoDate | null;
  precision: Precision | null;
  published: IsoDate | null;
}

/** Days that stand for a part of a month, as the design has it: "late April" opens on the 21st. */
const PARTS: Readonly<Record<string, Exactness>> = { "01": "early", "11": "mid", "21": "late" };

/**
 * The window of a figure. The readings of one toll share it, so a window that runs to the day of its report is told by its start
 * alone; a stock of one day has none.
 */
export function periodShape({ counting, start, end, precision, published }: Days): PeriodShape | null {
  if (counting === "stock" && (start === null || start === end)) return null;
  if (start === null) return end === null ? { kind: "unsaid" } : { kind: "until", end };
  const since: PeriodShape = { kind: "since", start, exactness: exactnessOf(start, precision) };
  if (end === null) return since;
  const whole = wholeOf(start, end);
  if (whole !== null) return whole;
  if (isRunning(start, end, published)) return since;
  return start === end ? { kind: "on", day: end } : { kind: "days", start, end };
}

function exactnessOf(start: IsoDate, precision: Precision | null): Exactness {
  if (precision === "year" || precision === "month") return precision;
  return (precision === "approx" ? PARTS[start.slice(8)] : undefined) ?? "day";
}

/**
 * A toll that runs on: it is told up to the day of its report or some days before ("from 26 April to 23 July", published on the
 * 24th), so its next reading ends later. A week of a week's report has an end of its own.
 */
function isRunning(start: IsoDate, end: IsoDate, published: IsoDate | null): boolean {
  if (published === null || start === end) return false;
  return end === published || (daysBetween(end, published) <= 7 && daysBetween(start, end) >= 30);
}

function daysBetween(a: IsoDate, b: IsoDate): number {
  return (Date.parse(b) - Date.parse(a)) / 86_400_000;
}

/** A whole year, whole years or a whole month; null for any other window. */
function wholeOf(start: IsoDate, end: IsoDate): PeriodShape | null {
  const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  if (start.endsWith("-01-01") && end.endsWith("-12-31"))
    return from === to ? { kind: "year", year: from } : { kind: "years", from, to };
  return start.endsWith("-01") && end === lastDayOf(start.slice(0, 7)) ? { kind: "month", month: start } : null;
}

function lastDayOf(month: string): IsoDate {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}
