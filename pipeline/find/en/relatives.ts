import { C } from "../../words/classes.ts";
import type { TimePoint } from "../../words/findings.ts";
import type { Units } from "../units.ts";
import { type ReadPoint, readDay, readMonth, readYear } from "./dates.ts";
import { calendarUnit } from "./spans.ts";

/** "last Friday", "last year", "this month", "earlier this year", "last weekend". */
export function relative(units: Units, at: number): ReadPoint | null {
  const which = units.is(at, C.LAST) ? "last" : units.is(at, C.THIS) ? "this" : null;
  if (which === null) return nextUnit(units, at);
  const next = at + 1;
  // "in recent weeks", "in the past days": nobody knows how many.
  const { span } = units.meaning(next);
  if (
    span !== undefined &&
    units
      .text(next, next + 1)
      .toLowerCase()
      .endsWith("s")
  )
    return which === "last" ? { point: { open: true }, to: next + 1 } : null;
  const unit = calendarUnit(units, next);
  if (unit !== undefined) return { point: { which, unit }, to: next + 1 };
  if (units.is(next, C.WEEKDAY))
    return { point: { which, weekday: units.meaning(next).number! }, to: overDaypart(units, next + 1) };
  if (units.is(next, C.SEASON)) return { point: { open: true }, to: next + 1 };
  const month = readMonth(units, next);
  return month === null ? null : { point: { which, month }, to: next + 1 };
}

/** "next month", of what is to come; "the next month" is the one after another. */
function nextUnit(units: Units, at: number): ReadPoint | null {
  if (!units.is(at, C.NEXT) || units.is(at - 1, C.DET) || !/^next$/i.test(units.text(at, at + 1))) return null;
  const unit = calendarUnit(units, at + 1);
  if (unit !== "week" && unit !== "month" && unit !== "year") return null;
  return { point: { which: "next", unit }, to: at + 2 };
}

/** "for a third straight night", "for the second night running": the night before publication. */
export function inARow(units: Units, at: number): ReadPoint | null {
  if (!units.is(at, C.NTH) && !units.is(at, C.ORDINAL)) return null;
  const before = units.is(at + 1, C.IN_A_ROW);
  const night = before ? at + 2 : at + 1;
  if (!/^night$/i.test(units.text(night, night + 1)) || !(before || units.is(night + 1, C.IN_A_ROW))) return null;
  return { point: { named: "overnight" }, to: before ? night + 1 : night + 2 };
}

/** Steps over "evening", "at dawn" behind a day. */
export function overDaypart(units: Units, at: number): number {
  return units.is(at, C.DAYPART) ? at + 1 : at;
}

/** "the weekend", "over the weekend", "the week before last", "the year to date", "the year so far". */
export function definite(units: Units, at: number): ReadPoint | null {
  const unit = units.is(at - 1, C.DET) ? calendarUnit(units, at) : undefined;
  if (unit === undefined || unit === "day") return null;
  if (units.is(at + 1, C.EARLIER) && /^before last$/i.test(units.text(at + 1, at + 3)))
    return { point: { which: "before-last", unit }, to: at + 3 };
  if (units.is(at + 1, C.TO) && units.is(at + 2, C.NOWADAYS)) return { point: { which: "this", unit }, to: at + 3 };
  if (units.is(at + 1, C.ADV) && /^so far$/i.test(units.text(at + 1, at + 2)))
    return { point: { which: "this", unit }, to: at + 2 };
  return unit === "weekend" ? { point: { which: "this", unit }, to: at + 1 } : null;
}

/** "the summer of 2018", "winter 2018": seasons begin when and where the writer lives, so that they stay open. */
export function season(units: Units, at: number, led: boolean): ReadPoint | null {
  if (!units.is(at, C.SEASON)) return null;
  const of = units.is(at + 1, C.OF) ? at + 2 : at + 1;
  const year = readYear(units, of);
  if (year === null) return led ? { point: { open: true }, to: at + 1 } : null;
  const slashed = units.is(of + 1, C.SLASH) || units.is(of + 1, C.HYPHEN) || units.is(of + 1, C.DASH);
  return { point: { open: true }, to: slashed && units.isDigits(of + 2) ? of + 3 : of + 1 };
}

/** "the 1990s", "the 1990's". */
export function decade(units: Units, at: number): ReadPoint | null {
  if (!units.is(at, C.NUM) || !units.is(at - 1, C.DET) || !units.glued(at + 1)) return null;
  const digits = units.text(at, at + 1);
  const s = units.is(at + 1, C.POSS) || units.text(at + 1, at + 2) === "s";
  return s && /^(19|20)\d0$/.test(digits) ? { point: { year: Number(digits), years: 10 }, to: at + 2 } : null;
}

/** "the fiscal year 2018", "FY2018", "2017/18": which months they hold is their state's own matter, so that they stay open. */
export function fiscal(units: Units, at: number): ReadPoint | null {
  if (units.is(at, C.FISCAL)) {
    const year = readYear(units, at + 1);
    return year === null ? null : { point: { open: true }, to: secondYear(units, at + 1, year) ?? at + 2 };
  }
  const year = readYear(units, at);
  const to = year === null ? null : secondYear(units, at, year);
  return to === null ? null : { point: { open: true }, to };
}

/** One past "/18" or "-18" behind 2017; null where another number stands there. */
function secondYear(units: Units, at: number, year: number): number | null {
  const joint = units.is(at + 1, C.SLASH) || units.is(at + 1, C.HYPHEN) || units.is(at + 1, C.DASH);
  if (!joint || !units.isDigits(at + 2)) return null;
  const digits = units.text(at + 2, at + 3);
  const next = String(year + 1);
  return digits === next || digits === next.slice(2) ? at + 3 : null;
}

/** "week 31", "epidemiological week 12 of 2019": counted from the year's first Thursday on. */
export function numberedWeek(units: Units, at: number): ReadPoint | null {
  if (units.meaning(at).span !== "week" || !units.isDigits(at + 1)) return null;
  const nth = readDay(units, at + 1)?.day ?? Number(units.text(at + 1, at + 2));
  if (!(nth >= 1 && nth <= 53)) return null;
  const of = units.is(at + 2, C.OF) || units.is(at + 2, C.COMMA) ? at + 3 : at + 2;
  const year = readYear(units, of);
  const slice: TimePoint["slice"] = { unit: "week", nth, count: 1 };
  return year === null
    ? { point: { which: "this", unit: "year", slice }, to: at + 2 }
    : { point: { year, slice }, to: of + 1 };
}
