import type { TimePoint } from "../../words/findings.ts";
import { civil, type DayNumber, dayNumber } from "./calendar.ts";
import { type Days, oneDay } from "./days.ts";

/** Easter Sunday of the western churches, after Meeus, "Astronomical Algorithms", chapter 8. */
function westernEaster(year: number): DayNumber {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const moved = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moved + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}

/** Easter Sunday of the eastern churches, after Meeus's Julian algorithm. */
function easternEaster(year: number): DayNumber {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const days = moon + weekday + 114;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1) + behind;
}

/**
 * The day of a feast of Easter: of the year that is named, else the latest one not after publication. Null where the eastern churches have kept
 * theirs on another day by then: which of the two is meant is not said.
 */
export function easterDay({ easter, year, yearsBack }: TimePoint, published: DayNumber | null): Days | null {
  if (year !== undefined) return oneDay(westernEaster(year) + easter!);
  if (published === null) return null;
  const now = civil(published).year;
  if (yearsBack !== undefined) return oneDay(westernEaster(now - yearsBack) + easter!);
  const [west, east] = [westernEaster(now) + easter!, easternEaster(now) + easter!];
  if (west > published) return null;
  return west === east || east > published ? oneDay(west) : null;
}
