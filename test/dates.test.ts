import { expect, it } from "vitest";
import { isIsoDay } from "../pipeline/dates.ts";

it.each([
  ["2019-08-20", true],
  ["2020-02-29", true],
  ["2019-02-29", false],
  ["1900-02-29", false],
  ["2000-02-29", true],
  ["2019-04-31", false],
  ["2019-00-10", false],
  ["2019-13-01", false],
  ["2019-01-00", false],
  ["2019-8-20", false],
  ["2019-08-20T10:00", false],
  ["", false],
])("%j as a day: %s", (text, is) => {
  expect(isIsoDay(text)).toBe(is);
});
