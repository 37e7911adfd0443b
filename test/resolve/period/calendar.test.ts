import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  civil,
  dayNumber,
  isoOf,
  lastOfMonth,
  monthsBefore,
  parseIso,
  weekdayOf,
} from "../../../pipeline/resolve/period/calendar.ts";

const day = (text: string) => parseIso(text)!;

it("agrees with the platform's calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (n) => {
      const date = new Date(n * 86_400_000);
      expect(civil(n)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      expect(weekdayOf(n) % 7).toBe(date.getUTCDay());
      const { year, month, day } = civil(n);
      expect(dayNumber(year, month, day)).toBe(n);
    }),
    { seed: 860 },
  );
});

describe("dates that are none", () => {
  it.each(["2019-02-30", "2019-13-01", "2019-1-1", "", "yesterday"])("%s", (text) => expect(parseIso(text)).toBeNull());
});

it.each([
  ["2019-08-20", 3, "2019-05-20"],
  ["2019-05-31", 3, "2019-02-28"],
  ["2020-05-31", 3, "2020-02-29"],
  ["2019-01-15", 13, "2017-12-15"],
])("%s less %i months is %s", (from, months, expected) =>
  expect(isoOf(monthsBefore(day(from), months))).toBe(expected),
);

it("knows leap years", () => expect(isoOf(lastOfMonth(2020, 2))).toBe("2020-02-29"));
