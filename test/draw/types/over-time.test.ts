import { describe, expect, it } from "vitest";
import type { Reading } from "../../../pipeline/draw/reading.ts";
import { toReading } from "../../../pipeline/draw/reading.ts";
import { thinned } from "../../../pipeline/draw/trend/thinned.ts";
import type { Row } from "../../../pipeline/types.ts";
import { row, say } from "../rows.ts";
import { idsOf, panelsOf, sketchOf } from "./sketch.ts";

const day = (i: number) => new Date(Date.UTC(2019, 4, 1) + i * 86_400_000).toISOString().slice(0, 10);
const toll = (days: readonly number[], cells: (i: number) => Row = () => ({})) =>
  days.map((d, i) => row({ id: `f${i}`, published: day(d), value: 100 + i, ...cells(i) }));

it.each<[string, Row[], string[] | null]>([
  ["nothing of a single reading", toll([1]), null],
  ["nothing of two days", toll([1, 2]), null],
  ["nothing of three sources that were read once", toll([1, 2, 3], (i) => ({ source_name: `S${i}` })), null],
  ["a toll that was read three times", toll([1, 2, 3]), ["f0 f1 f2"]],
  [
    "people who fled and people who live displaced in two panels",
    [
      ...toll([1, 2, 3], () => ({ measure: "displaced" })),
      ...toll([1, 2, 3], (i) => ({ measure: "displaced", id: `s${i}`, counting: "stock", series: "stock" })),
    ],
    ["f0 f1 f2", "s0 s1 s2"],
  ],
])("draws %s", (_, rows, ids) => {
  const name = rows[0]?.measure === "displaced" ? "displacement-over-time" : "deaths-over-time";
  expect(idsOf(sketchOf(name, rows))).toEqual(ids);
});

/** The days of each line that is drawn. */
function linesOf(rows: readonly Row[]): string[] {
  const [panel] = panelsOf(sketchOf("deaths-over-time", rows)!) as [
    { layer: { mark: { type: string; interpolate?: string }; data: { values: { line: number; date: string }[] } }[] },
  ];
  const lines = panel.layer.filter(({ mark }) => mark.type === "line");
  expect(lines.every(({ mark }) => mark.interpolate === "step-after")).toBe(true);
  const points = lines.flatMap(({ data }) => data.values);
  return [...new Set(points.map(({ line }) => line))].map((line) =>
    points
      .filter((p) => p.line === line)
      .map(({ date }) => date.slice(5))
      .join(" "),
  );
}

it.each<[string, Row[], string[]]>([
  ["holds a toll until it is read again", toll([1, 11, 21]), ["05-02 05-12 05-22"]],
  ["stops before a gap", toll([0, 10, 120, 130]), ["05-01 05-11", "08-29 09-08"]],
  [
    "joins no two series",
    toll([0, 1, 10, 11], (i) => ({ series: i < 2 ? "old" : "new" })),
    ["05-01 05-02", "05-11 05-12"],
  ],
  [
    "does not pass through a range",
    toll([0, 5, 10, 15, 20], (i) => (i === 2 ? { value: null, low: 90, high: 120, comparator: "between" } : {})),
    ["05-01 05-06", "05-16 05-21"],
  ],
])("a line %s", (_, rows, lines) => {
  expect(linesOf(rows)).toEqual(lines);
});

const range: Row = { value: null, low: 90, high: 120, comparator: "between" };
it.each<[string, Row[], number]>([
  ["a range holds until the next reading", toll([0, 5, 10, 15], (i) => (i === 2 ? range : {})), 1],
  ["the last reading holds for no time", toll([0, 5, 10, 15], (i) => (i === 3 ? range : {})), 0],
  ["nothing holds across a gap", toll([0, 10, 20, 120, 130], (i) => (i === 2 ? range : {})), 0],
  [
    "one source's range ends at no reading of another",
    [...toll([0, 5, 10]), row({ id: "u1", source_name: "UN", published: day(2), ...range })],
    0,
  ],
])("as a band, %s", (_, rows, bands) => {
  const [panel] = panelsOf(sketchOf("deaths-over-time", rows)!) as [
    { layer: { mark: { type: string }; data: { values: object[] } }[] },
  ];
  const rects = panel.layer.filter(({ mark }) => mark.type === "rect").flatMap(({ data }) => data.values);
  expect(rects).toHaveLength(bands);
});

describe("thinned", () => {
  const readings = (values: readonly number[], days = values.map((_, i) => i * 10)) =>
    values.map((value, i) => toReading(row({ id: `${value}`, value, published: day(days[i]!) }), say) as Reading);
  const kept = (all: readonly Reading[], most: number) =>
    thinned(all, most)
      .map(({ id }) => id)
      .join(" ");

  it.each<[string, Reading[], number, string]>([
    ["all that has room", readings([1, 2, 3]), 3, "1 2 3"],
    ["the last reading, however little it says", readings([100, 200, 201]), 1, "201"],
    ["the larger steps", readings([100, 101, 200, 201, 300]), 3, "100 200 300"],
    ["the steps that last longer", readings([100, 110, 120, 130], [0, 1, 60, 61]), 3, "100 110 130"],
    ["both sides of a fall", readings([100, 200, 90, 210, 320, 430]), 4, "200 90 210 430"],
    ["one of readings that would lie on each other", readings([100, 110, 120, 130], [0, 300, 301, 302]), 9, "100 130"],
  ])("keeps %s", (_, all, most, ids) => {
    expect(kept(all, most)).toBe(ids);
  });

  it("makes little of much in good time", () => {
    const all = Array.from(
      { length: 10_000 },
      (_, i) => toReading(row({ id: `${i}`, value: i, source_name: `S${i % 7}`, published: day(i) }), say) as Reading,
    );
    expect(thinned(all, 12)).toHaveLength(12);
    expect(new Set(thinned(all, 12).map(({ body }) => body)).size).toBe(7);
  });
});
