import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import type { ReadPoint } from "./dates.ts";

const isDate = (year: number, month: number, day: number) =>
  year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** `20/08/2019`, `8/20/2019`; where both orders make a date, `slashed` says so. */
function ordered(a: number, b: number, year: number | null, to: number): ReadPoint | null {
  const dayLeads = isDate(year ?? 2000, b, a);
  const monthLeads = isDate(year ?? 2000, a, b);
  if (!dayLeads && !monthLeads) return null;
  const [day, month] = dayLeads ? [a, b] : [b, a];
  const point = { month, day, ...(year === null ? {} : { year }) };
  if (a === b) return { point, to };
  return {
    point: { ...point, slashed: dayLeads && monthLeads ? "either" : dayLeads ? "day-first" : "month-first" },
    to,
  };
}

/** The number of a unit of digits alone, or NaN. */
const numberAt = (units: Units, at: number) => (units.isDigits(at) ? Number(units.text(at, at + 1)) : Number.NaN);

/** A date in one token: `27.06.2019`, `27.06.` behind "on". Dots stand in dates that begin with the day. */
function dotted(units: Units, at: number): ReadPoint | null {
  if (!units.is(at, C.DATELIKE)) return null;
  const parts = /^(\d{1,2})\.(\d{2})(?:\.((?:19|20)\d\d))?$/.exec(units.text(at, at + 1));
  if (parts === null) return null;
  const [day, month] = [Number(parts[1]), Number(parts[2])];
  const year = parts[3] === undefined ? null : Number(parts[3]);
  const led = units.is(at - 1, C.DURING) || units.is(at - 1, C.SINCE) || units.is(at - 1, C.ASOF);
  const ends = !units.isWord(at + 1) && !units.is(at + 1, C.PERCENT);
  if (!isDate(year ?? 2000, month, day) || (year === null && !(led && ends))) return null;
  return { point: { month, day, ...(year === null ? {} : { year }) }, to: at + 1 };
}

const LEADS = [C.DURING, C.SINCE, C.ASOF, C.FROM, C.BETWEEN, C.THROUGH, C.OF];

/** `14/3` behind "on" or "since". */
function withoutYear(units: Units, at: number): ReadPoint | null {
  const led = LEADS.some((cls) => units.is(at - 1, cls));
  if (!led || (units.isWord(at + 3) && !units.is(at + 3, C.THROUGH) && !units.is(at + 3, C.AND))) return null;
  return ordered(numberAt(units, at), numberAt(units, at + 2), null, at + 3);
}

/** `2019-08-20`, `20/08/2019`, `2019-08`, `27.06.2019`, and without a year behind "on". */
export function numericDate(units: Units, at: number, last: number): ReadPoint | null {
  if (!units.isDigits(at)) return null;
  const joint = at + 1 < last && units.glued(at + 1) && units.isDigits(at + 2) && units.glued(at + 2);
  if (!joint) return dotted(units, at);
  const mark = units.text(at + 1, at + 2);
  if (mark !== "-" && mark !== "/") return null;
  const [a, b] = [numberAt(units, at), numberAt(units, at + 2)];
  const third = at + 4 < last && units.glued(at + 3) && units.text(at + 3, at + 4) === mark && units.glued(at + 4);
  if (third && units.isDigits(at + 4)) {
    const c = numberAt(units, at + 4);
    if (mark === "-" && a > 1900) return isDate(a, b, c) ? { point: { year: a, month: b, day: c }, to: at + 5 } : null;
    return c > 1900 ? ordered(a, b, c, at + 5) : null;
  }
  // "2021-03" is a month, "2007-08" two years.
  if (mark === "-" && a > 1900 && b === (a + 1) % 100 && units.text(at + 2, at + 3).length === 2)
    return { point: { year: a, years: 2 }, to: at + 3 };
  if (mark === "-" && a > 1900 && /^0[1-9]$/.test(units.text(at + 2, at + 3)))
    return { point: { year: a, month: b }, to: at + 3 };
  return mark === "/" ? withoutYear(units, at) : null;
}
