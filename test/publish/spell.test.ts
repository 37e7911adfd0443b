import { expect, it } from "vitest";
import { count, spellAmount, spellBasis, spellBounds, spellDate, spellPeriod } from "../../pipeline/publish/spell.ts";
import type { Comparator } from "../../pipeline/types.ts";

it.each([
  ["2019-08-20", "20 August 2019"],
  ["2019-01-01", "1 January 2019"],
  ["2019-08", "August 2019"],
  ["2019", "2019"],
  ["2019-13-01", "2019-13-01"],
  ["soon", "soon"],
])("date %s", (date, words) => {
  expect(spellDate(date)).toBe(words);
});

it.each<[Comparator, number | null, number | null, number | null, string, string]>([
  ["exact", 860, 860, 860, "860", "lowest 860, highest 860"],
  ["about", 300, null, null, "about 300", "lowest not said, highest not said"],
  ["nearly", 300, null, 300, "nearly 300", "lowest not said, highest 300"],
  ["more_than", 860, 860, null, "more than 860", "lowest 860, highest not said"],
  ["at_least", 300, 300, null, "at least 300", "lowest 300, highest not said"],
  ["fewer_than", 300, null, 300, "fewer than 300", "lowest not said, highest 300"],
  ["at_most", 300, null, 300, "at most 300", "lowest not said, highest 300"],
  ["between", null, 10, 15, "10 to 15", "lowest 10, highest 15"],
  ["vague", null, 24, null, "no exact number, read as 24 or more", "lowest 24, highest not said"],
  ["vague", null, 3, 3, "no exact number, read as 3", "lowest 3, highest 3"],
  ["vague", null, null, null, "no number", "lowest not said, highest not said"],
])("%s %j %j %j", (comparator, value, low, high, amount, bounds) => {
  expect(spellAmount({ comparator, value, low, high })).toBe(amount);
  expect(spellBounds({ comparator, value, low, high })).toBe(bounds);
});

it.each([
  ["2019-04-21", "2019-08-20", "21 April 2019 to 20 August 2019"],
  ["2019-08-20", "2019-08-20", "20 August 2019"],
  [null, "2019-08-20", "an unknown day to 20 August 2019"],
  ["2019-08-20", null, "20 August 2019 to an unknown day"],
  [null, null, "no date said"],
])("period %j to %j", (start, end, words) => {
  expect(spellPeriod({ start, end })).toBe(words);
});

it("names the rule of what was inferred", () => {
  expect(spellBasis("inferred", "place-carried")).toBe("inferred by place-carried");
  expect(spellBasis("stated", "in-sentence")).toBe("stated");
  expect(spellBasis("inferred", null)).toBe("inferred");
});

it("counts", () => {
  expect([count(0, "row"), count(1, "row"), count(1200, "row")]).toEqual(["0 rows", "1 row", "1,200 rows"]);
});
