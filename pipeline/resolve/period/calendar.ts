import type { IsoDate } from "../../types.ts";

/**
 * Dates as day numbers: whole days since 1 January 1970 in the proleptic Gregorian calendar. No clock and no time zone is asked.
 * Arithmetic after Howard Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil).
 */
export type DayNumber = number;

/** Day number of a date; a day behind the month's end runs into the next month. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month and day of a day number. */
export function civil(number: DayNumber): { year: number; month: number; day: number } {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Last day of a month. */
export function lastOfMonth(year: number, month: number): DayNumber {
  return month === 12 ? dayNumber(year, 12, 31) : dayNumber(year, month + 1, 1) - 1;
}

/** 1 Monday - 7 Sunday. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The number that the digits from `start` to `end` make; not a number where something else stands there. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

/** `2019-08-20`, or null where the text is no date that exists. */
export function parseIso(text: IsoDate | null): DayNumber | null {
  if (text?.length !== 10 || text[4] !== "-" || text[7] !== "-") return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const number = dayNumber(year, month, day);
  const exists = month >= 1 && month <= 12 && day >= 1 && (day <= 28 || number <= lastOfMonth(year, month));
  return exists ? number : null;
}

/** The days and months as two digits each: dates are written for every figure. */
const TWO = Array.from({ length: 32 }, (_, n) => String(n).padStart(2, "0"));

/** `2019-08-20` of a day number. */
export function isoOf(number: DayNumber): IsoDate {
  const { year, month, day } = civil(number);
  return `${year > 999 ? year : String(year).padStart(4, "0")}-${TWO[month]!}-${TWO[day]!}`;
}

/** The same day of the month so many months earlier, or the month's last day where it has none. */
export function monthsBefore(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = civil(number);
  const count = year * 12 + (month - 1) - months;
  const [y, m] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return Math.min(dayNumber(y, m, day), lastOfMonth(y, m));
}
