import type { IsoDate, LedgerFigure, Precision } from "../types.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Days that stand for a part of a month, as the design has it: "late April" opens on the 21st. */
const PARTS: Record<string, string> = { "01": "early ", "11": "mid-", "21": "late " };

/**
 * Title of the panel that draws a figure: "Idlib region, since late April 2019". The readings of one toll share it, so a window
 * that runs to the day of its report is told by its start alone, and a stock by its place.
 */
export function windowOf(figure: LedgerFigure): string {
  const place = figure.place.name ?? "Place not said";
  const when = figure.counting === "stock" && isOneDay(figure) ? "" : periodOf(figure);
  return when === "" ? place : `${place}, ${when}`;
}

function isOneDay({ period }: LedgerFigure): boolean {
  return period.start === null || period.start === period.end;
}

function periodOf({ period: { start, end, precision }, published }: LedgerFigure): string {
  if (start === null) return end === null ? "period not said" : `until ${day(end)}`;
  if (end === null || (end === published && start < end)) return `since ${opening(start, precision)}`;
  return start === end ? `on ${day(start)}` : closed(start, end);
}

/** A window with both ends: a whole year or month by its name, else from day to day. */
function closed(start: IsoDate, end: IsoDate): string {
  const year = start.slice(0, 4);
  if (start.endsWith("-01-01") && end.endsWith("-12-31"))
    return year === end.slice(0, 4) ? `in ${year}` : `${year} to ${end.slice(0, 4)}`;
  const month = start.slice(0, 7);
  if (start.endsWith("-01") && end === lastDayOf(month)) return `in ${monthOf(start)}`;
  return `${day(start)} to ${day(end)}`;
}

function lastDayOf(month: string): IsoDate {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}

/** The first day of a window as exactly as the words have it. */
function opening(start: IsoDate, precision: Precision | null): string {
  if (precision === "year") return start.slice(0, 4);
  if (precision === "month") return monthOf(start);
  const part = precision === "approx" ? PARTS[start.slice(8)] : undefined;
  return part === undefined ? day(start) : part + monthOf(start);
}

/** "April 2019". */
function monthOf(date: IsoDate): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** "20 August 2019". */
function day(date: IsoDate): string {
  return `${Number(date.slice(8))} ${monthOf(date)}`;
}
