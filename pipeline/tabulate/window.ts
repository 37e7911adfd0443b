import type { IsoDate, LedgerFigure, Precision } from "../types.ts";
import { MONTHS } from "../wording.ts";

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
  if (end === null) return `since ${opening(start, precision)}`;
  const whole = wholeOf(start, end);
  if (whole !== null) return whole;
  if (isRunning(start, end, published)) return `since ${opening(start, precision)}`;
  if (start === end) return `on ${day(start)}`;
  return `${shorter(start, end)} to ${day(end)}`;
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

/** A whole year, whole years or a whole month by name; null for any other window. */
function wholeOf(start: IsoDate, end: IsoDate): string | null {
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  if (start.endsWith("-01-01") && end.endsWith("-12-31")) return from === to ? `in ${from}` : `${from} to ${to}`;
  const month = start.slice(0, 7);
  return start.endsWith("-01") && end === lastDayOf(month) ? `in ${monthOf(start)}` : null;
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

/** The first of two days without the month and year that the second tells. */
function shorter(start: IsoDate, end: IsoDate): string {
  const whole = day(start);
  if (start.slice(0, 7) === end.slice(0, 7)) return whole.split(" ")[0]!;
  return start.slice(0, 4) === end.slice(0, 4) ? whole.slice(0, -5) : whole;
}

/** "20 August 2019". */
function day(date: IsoDate): string {
  return `${Number(date.slice(8))} ${monthOf(date)}`;
}
