import type { Precision } from "../../types.ts";
import { type DayNumber, isoOf } from "./calendar.ts";

/** The days that a point in time can mean. */
export interface Days {
  start: DayNumber;
  end: DayNumber;
  precision: Precision;
  /** The point as an EDTF level 1 date: `2019-04~`. */
  edtf: string;
}

export const days = (start: DayNumber, end: DayNumber, precision: Precision, edtf: string): Days => ({
  start,
  end,
  precision,
  edtf,
});

export const oneDay = (day: DayNumber) => days(day, day, "day", isoOf(day));

/** `2019-04` */
export const month2 = (year: number, month: number) => `${year}-${String(month).padStart(2, "0")}`;
