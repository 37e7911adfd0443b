import { expect, it } from "vitest";
import type { Comparator } from "../pipeline/types.ts";
import { groupedDigits, numberInWords } from "../pipeline/wording.ts";

it.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [370_000, "370,000"],
  [2_000_000, "2,000,000"],
  [1234.5678, "1,234.5678"],
])("number %d", (value, words) => {
  expect(groupedDigits(value)).toBe(words);
});

it.each<[Comparator, number | null, number | null, number | null, string]>([
  ["exact", 860, 860, 860, "860"],
  ["more_than", 1870, 1870, null, "more than 1,870"],
  ["at_most", 300, null, 300, "at most 300"],
  ["between", null, 10, 1500, "10 to 1,500"],
  ["vague", null, 24, null, "at least 24"],
])("%s %j %j %j", (comparator, value, low, high, words) => {
  expect(numberInWords({ comparator, value, low, high })).toBe(words);
});
