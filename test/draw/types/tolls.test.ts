import { expect, it } from "vitest";
import type { Row } from "../../../pipeline/types.ts";
import { row } from "../rows.ts";
import { idsOf, sketchOf } from "./sketch.ts";

const many = (count: number, cells: (i: number) => Row) =>
  Array.from({ length: count }, (_, i) => row({ id: `f${i}`, ...cells(i) }));
const year = (y: number): Row => ({
  period_start: `${y}-01-01`,
  period_end: `${y}-12-31`,
  period_edtf: `${y}`,
  published: "2021-01-01",
  window: `Idlib region, in ${y}`,
});

it.each<[string, Row[], string[]]>([
  ["nothing", [], []],
  [
    "the latest reading of each source",
    many(4, (i) => ({ source_name: `S${i % 2}`, published: `2019-08-0${i + 1}` })),
    ["f2 f3"],
  ],
  [
    "what is told later of the same days, but not where it says less",
    [
      row({ id: "a", value: 11215, high: null, comparator: "at_least", period_end: "2019-08-01" }),
      row({ id: "b", value: 10000, low: 10000, high: null, comparator: "more_than", period_end: "2019-08-01" }),
      row({ id: "c", source_name: "UN", value: 10000, low: 10000, high: null, comparator: "more_than" }),
      row({ id: "d", source_name: "UN", value: 11215 }),
    ],
    ["a d"],
  ],
  ["the highest first", [row({ id: "a", value: 5 }), row({ id: "b", value: 9, source_name: "UN" })], ["b a"]],
  [
    "a preferred source before a higher number",
    [row({ id: "a", value: 5, preference: 1 }), row({ id: "b", value: 9, source_name: "UN" })],
    ["a b"],
  ],
  [
    "five sources of many, those with a name first",
    many(9, (i) => ({ value: 9 - i, source_name: i === 0 ? null : `S${i}` })),
    ["f1 f2 f3 f4 f5"],
  ],
  [
    "six windows of many",
    many(8, (i) => ({ place_name: `P${i}`, window: `P${i}` })),
    ["f0", "f1", "f2", "f3", "f4", "f5"],
  ],
  [
    "each year where years stand side by side",
    [2018, 2019, 2020].map((y) => row({ id: `${y}`, ...year(y) })),
    ["2018 2019 2020"],
  ],
])("draws %s", (_, rows, ids) => {
  expect(idsOf(sketchOf("deaths", rows))).toEqual(ids);
});
