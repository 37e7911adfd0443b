import { expect, it } from "vitest";
import type { Row } from "../../../pipeline/types.ts";
import { row } from "../rows.ts";
import { idsOf, panelsOf, sketchOf } from "./sketch.ts";

const of = (id: string, source_name: string | null, published: string, cells: Row = {}) =>
  row({ id, source_name, published, ...cells });

it.each<[string, Row[], string[] | null]>([
  ["nothing of one source", [of("a", "A", "2019-08-01"), of("b", "A", "2019-08-20")], null],
  ["nothing of sources that nobody names", [of("a", "A", "2019-08-01"), of("b", null, "2019-08-01")], null],
  ["nothing of a year and a half later", [of("a", "A", "2019-08-01"), of("b", "B", "2021-02-01")], null],
  [
    "two sources within a month, the higher first",
    [of("a", "A", "2019-08-01", { value: 5 }), of("b", "B", "2019-08-20", { value: 9 })],
    ["b a"],
  ],
  [
    "the latest of each to the day on which most have been read",
    [
      of("a", "A", "2019-07-01", { value: 9 }),
      of("b", "B", "2019-07-05", { value: 8 }),
      of("c", "C", "2019-07-06", { value: 7 }),
      of("a2", "A", "2019-07-07", { value: 9 }),
      of("d", "A", "2019-12-01"),
      of("e", "B", "2019-12-02"),
    ],
    ["a2 b c"],
  ],
  [
    "the later of two such days",
    ["07", "10"].flatMap((m) => [
      of(`a${m}`, "A", `2019-${m}-01`, { value: 2 }),
      of(`b${m}`, "B", `2019-${m}-02`, { value: 1 }),
    ]),
    ["a10 b10"],
  ],
  // A count of six days has tolls of its second and of its fifth day, and these are two tolls.
  [
    "nothing of days that are far apart for a short count",
    [
      of("a", "A", "2019-04-23", { period_start: "2019-04-21" }),
      of("b", "B", "2019-04-26", { period_start: "2019-04-21" }),
    ],
    null,
  ],
  [
    "no vague figure",
    [of("a", "A", "2019-08-01"), of("b", "B", "2019-08-01", { value: null, low: 24, high: null, comparator: "vague" })],
    null,
  ],
])("draws %s", (_, rows, ids) => {
  expect(idsOf(sketchOf("deaths-by-source", rows))).toEqual(ids);
});

it.each<[string, Row, string]>([
  ["two numbers", {}, "Counted to 1 Aug 2019. Lowest and highest are 400 apart."],
  ["the same number twice", { value: 500 }, "Counted to 1 Aug 2019. All give the same number."],
  [
    "a lower bound and a higher number",
    { low: 100, value: 100, high: null, comparator: "more_than" },
    "Counted to 1 Aug 2019. Lowest and highest are 400 apart. All can be true at once, as some are bounds or rounded.",
  ],
  [
    "a range",
    { value: null, low: 100, high: 700, comparator: "between" },
    "Counted to 1 Aug 2019. Lowest and highest are 600 apart. All can be true at once, as some are bounds or rounded.",
  ],
  [
    "two days",
    { value: 100, published: "2019-08-03" },
    "Counted to days between 1 Aug 2019 and 3 Aug 2019. Lowest and highest are 400 apart.",
  ],
])("says how far apart are %s", (_, cells, words) => {
  const value = cells.value === undefined ? 100 : cells.value;
  const sketch = sketchOf("deaths-by-source", [
    of("a", "A", "2019-08-01", { value: 500 }),
    of("b", "B", "2019-08-01", { value, ...cells }),
  ]);
  const { title } = panelsOf(sketch!)[0] as { title: { subtitle: string[] } };
  expect(title.subtitle.join(" ").replaceAll("\u00a0", " ")).toBe(words);
});
