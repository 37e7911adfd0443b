import { expect, it } from "vitest";
import { findFigures, findNumbers } from "../pipeline/index.ts";

const TEXT =
  "More than 860 civi\u00ADlians have been killed in Idlib since late April, the Observatory said. It is 25 km away.";

it("finds the figures of a text, with spans over that very text", () => {
  const [figure, ...others] = findFigures({ text: TEXT, published: "2019-08-20" });
  expect(others).toEqual([]);
  expect(figure).toMatchObject({
    measure: "deaths",
    low: 860,
    comparator: "more_than",
    period: { start: "2019-04-21" },
  });
  expect(TEXT.slice(figure!.span.start, figure!.span.end)).toBe(figure!.span.text);
  expect(figure!.span.text).toContain("civi\u00ADlians");
});

it("takes a text alone, and then resolves no date", () => {
  expect(findFigures(TEXT)[0]?.period).toMatchObject({ start: null, end: null, basis: "unknown" });
  expect(findFigures("")).toEqual([]);
});

it("finds the numbers", () => {
  expect(findNumbers(TEXT).map(({ kind }) => kind)).toEqual(["figure", "distance"]);
});

it("refuses what it is told where that cannot be", () => {
  expect(() => findFigures({ text: TEXT, published: "yesterday" })).toThrow(/2019-08-20/);
});
