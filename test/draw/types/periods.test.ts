import { expect, it } from "vitest";
import { toReading } from "../../../pipeline/draw/reading.ts";
import { startSpan } from "../../../pipeline/draw/starts.ts";
import { barsOf } from "../../../pipeline/draw/timeline/bars.ts";
import type { Row } from "../../../pipeline/types.ts";
import { row, say } from "../rows.ts";
import { idsOf, sketchOf } from "./sketch.ts";

const syria: Row = { place_name: "Syria", window: "Syria, since March 2011", period_start: "2011-03-15" };

it.each<[string, Row[], string[] | null]>([
  ["nothing of one period", [row({ id: "a" })], null],
  ["nothing of counts that cover the same days", [row({ id: "a" }), row({ id: "b", unit: "people" })], null],
  [
    "the latest of each count, the earliest start first",
    [row({ id: "a", published: "2019-08-01" }), row({ id: "b" }), row({ id: "c", ...syria })],
    ["c", "b"],
  ],
  [
    "the foremost source of a count",
    [
      row({ id: "a" }),
      row({ id: "b", source_name: "UN", preference: 1, published: "2019-08-01" }),
      row({ id: "c", ...syria }),
    ],
    ["c", "b"],
  ],
  ["no figure without a first day", [row({ id: "a" }), row({ id: "b", ...syria, period_start: null })], null],
])("draws %s", (_, rows, ids) => {
  expect(idsOf(sketchOf("deaths-periods", rows))).toEqual(ids);
});

it.each<[string, string, string, string]>([
  ["2019-08-01/2019-08-20", "2019-08-01", "2019-08-01", "2019-08-01"],
  ["2011/2019-08-20", "2011-01-01", "2011-01-01", "2011-12-31"],
  ["2011-02/2019-08-20", "2011-02-01", "2011-02-01", "2011-02-28"],
  ["2019-04~/2019-08-20", "2019-04-21", "2019-04-21", "2019-04-30"],
  ["2019-04~/2019-08-20", "2019-04-11", "2019-04-11", "2019-04-20"],
  ["2019-04~/2019-08-20", "2019-04-01", "2019-04-01", "2019-04-10"],
  // "In 2014" is the whole year: it begins on its first day.
  ["2014", "2014-01-01", "2014-01-01", "2014-01-01"],
])("%s with the first day %s begins between %s and %s", (period_edtf, period_start, from, to) => {
  expect(startSpan(toReading(row({ period_edtf, period_start }), say)!)).toEqual({ from, to });
});

const DAY = 86_400_000;
const bar = (from: string, to: string, until: string) => ({
  id: "a",
  words: "",
  detail: "",
  track: 0,
  stroke: "",
  from,
  to,
  until,
});
const calendar = { days: [0, 0] as [number, number], perPixel: DAY, dayTicks: [] };

it.each<[string, ReturnType<typeof bar>, number[], number[]]>([
  ["one piece from a sure day", bar("2019-01-01", "2019-01-01", "2019-01-31"), [30], [1]],
  ["a start that fades in", bar("2019-01-01", "2019-01-21", "2019-01-31"), [5, 5, 5, 5, 10], [0.2, 0.4, 0.6, 0.8, 1]],
  ["no fade too short to see", bar("2019-01-01", "2019-01-03", "2019-01-31"), [30], [1]],
  ["four pixels for a single day", bar("2019-01-01", "2019-01-01", "2019-01-01"), [4], [1]],
  [
    "a fade and a little more where all days are open",
    bar("2019-01-01", "2019-12-31", "2019-01-21"),
    [5, 5, 5, 5, 4],
    [0.2, 0.4, 0.6, 0.8, 1],
  ],
])("a bar has %s", (_, one, pixels, opacities) => {
  const pieces = barsOf(one, calendar);
  expect(pieces.map(({ start, end }) => (end - start) / DAY)).toEqual(pixels);
  expect(pieces.map(({ opacity }) => opacity)).toEqual(opacities);
});
