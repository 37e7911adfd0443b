import { expect, it } from "vitest";
import { isoOf, parseIso } from "../../../pipeline/resolve/period/calendar.ts";
import { easterDay } from "../../../pipeline/resolve/period/easter.ts";

const day = (easter: number, published: string, year?: number) => {
  const found = easterDay({ easter, year }, parseIso(published));
  return found === null ? null : isoOf(found.start);
};

it.each([
  [2000, "2000-04-23"],
  [2001, "2001-04-15"],
  [2008, "2008-03-23"],
  [2011, "2011-04-24"],
  [2019, "2019-04-21"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2038, "2038-04-25"],
])("Easter Sunday %d is on %s", (year, expected) => expect(day(0, "2030-01-01", year)).toBe(expected));

it.each([
  // both churches on one day
  ["2025-04-22", "2025-04-20"],
  // the eastern one is still to come: 5 May 2024, 28 April 2019
  ["2024-04-02", "2024-03-31"],
  ["2019-04-22", "2019-04-21"],
  ["2019-04-27", "2019-04-21"],
  // by now either may be meant
  ["2019-04-28", null],
  ["2024-05-06", null],
  // not yet
  ["2024-03-30", null],
])("published on %s, Easter Sunday is %s", (published, expected) => expect(day(0, published)).toBe(expected));

it("has other feasts around it", () => {
  expect([day(-2, "2024-04-02"), day(1, "2024-04-02")]).toEqual(["2024-03-29", "2024-04-01"]);
});
