import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IsoDate } from "../types.ts";
import type { Reading } from "./reading.ts";
import { dayTime } from "./words.ts";

const DAY = 86_400_000;
/** "since late April" (21st), "since 26 April" and "since 29 April" are the same offensive counted by three bodies; the ledger's rule for conflicts has the same ten days, and the same part of a shorter count. */
const NEAR_DAYS = 10;
const NEAR_PART = 1 / 3;
/** "since 2011" and "since 15 March 2011" are the same war where what lies between is a small part of what was counted. */
const SMALL_PART = 1 / 10;
const PARTS: Readonly<Record<string, "early" | "mid" | "late">> = { "01": "early", "11": "mid", "21": "late" };

/** First part of an EDTF interval, "2011" of "2011/2019-08-20"; null where the words name one whole time, as "in 2011" does. */
function opening({ edtf }: Reading): string | null {
  return edtf?.includes("/") ? (edtf.split("/")[0] as string) : null;
}

/** True for "since 2011", which says no more than the year. */
export function isYearOnly(reading: Reading): boolean {
  return /^\d{4}$/u.test(opening(reading) ?? "");
}

/** The year of "in 2014", for figures that count just that. */
export function wholeYear({ edtf }: Reading): string | null {
  return /^\d{4}$/u.test(edtf ?? "") ? edtf : null;
}

/** Whether two counts may be said to begin together; `until`: the day to which the first of them runs. */
export function startTogether(a: Reading, b: Reading, until = a.date): boolean {
  if (a.periodStart === null || b.periodStart === null) return a.periodStart === b.periodStart;
  const apart = Math.abs(dayTime(a.periodStart) - dayTime(b.periodStart));
  const lengths = [lengthOf({ periodStart: a.periodStart, date: until }), lengthOf(b)];
  const longer = Math.max(...lengths);
  if (apart <= Math.min(NEAR_DAYS * DAY, longer * NEAR_PART)) return true;
  const shared = isYearOnly(a) || isYearOnly(b) ? "2011".length : "2011-03".length;
  const shorter = Math.min(...lengths);
  return a.periodStart.slice(0, shared) === b.periodStart.slice(0, shared) && apart <= shorter * SMALL_PART;
}

/** Whether a count began so long before another that only words as wide as a year could make the two begin together. */
export function isLongBefore(a: Reading, b: Reading): boolean {
  if (b.periodStart === null) return false;
  return a.periodStart === null || dayTime(b.periodStart) - dayTime(a.periodStart) > 31 * DAY;
}

/** How long the count ran, in milliseconds. */
export function lengthOf({ periodStart, date }: Pick<Reading, "periodStart" | "date">): number {
  return periodStart === null ? 0 : dayTime(date) - dayTime(periodStart);
}

/** The days among which a count begins: one day, or as many as words like "late April 2019" or "since 2011" leave open. */
export function startSpan(reading: Reading): { from: IsoDate; to: IsoDate } | null {
  const start = reading.periodStart;
  if (start === null) return null;
  const edge = opening(reading) ?? start;
  const [year = "", month = "12"] = edge.replace("~", "").split("-");
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  if (edge.endsWith("~")) return { from: start, to: lastOfPart(start, lastDay) };
  return { from: start, to: edge.length < start.length ? lastDay : start };
}

/** Ten days from "early" and "mid", to the end of the month from "late" and where only the month is about right. */
function lastOfPart(start: IsoDate, lastDay: IsoDate): IsoDate {
  const day = { "01": "10", "11": "20" }[start.slice(8)];
  return day === undefined ? lastDay : `${start.slice(0, 8)}${day}`;
}

/** The first day of a count, as exactly as its words have it: "2011", "March 2011", "late April 2019", "15 Mar 2011". */
export function startWords(reading: Reading, say: Catalogue): string | null {
  const start = reading.periodStart;
  if (start === null) return null;
  const edge = opening(reading) ?? start;
  if (edge.length === "2011".length) return say.year(Number(edge));
  const month = say.fullMonth(dayTime(start));
  if (edge.endsWith("~")) return say.partOfMonth[PARTS[start.slice(8)] ?? "about"](month);
  return edge.length === "2011-03".length ? month : say.day(start);
}
