import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../pipeline/draw/gaps.ts";
import { unitKey } from "../../pipeline/draw/measures.ts";
import { overlap, stack } from "../../pipeline/draw/place.ts";
import { type Reading, toReading } from "../../pipeline/draw/reading.ts";
import { shareWords } from "../../pipeline/draw/share.ts";
import { looksOf } from "../../pipeline/draw/sources.ts";
import { niceTicks, timeTicks } from "../../pipeline/draw/ticks.ts";
import { windowsOf } from "../../pipeline/draw/windows.ts";
import type { Row } from "../../pipeline/types.ts";
import { row } from "./rows.ts";

const reading = (cells: Row) => toReading(row(cells)) as Reading;

describe("toReading", () => {
  it.each<[string, Row]>([
    ["no day", { published: null, period_end: null }],
    ["no number", { value: null, low: null, high: null }],
  ])("leaves out a row with %s", (_, cells) => {
    expect(toReading(row(cells))).toBeNull();
  });

  it("says that nobody is named", () => {
    expect(reading({ source_name: null })).toMatchObject({ source: "no source named (The Daily)", named: false });
  });
});

describe("niceTicks", () => {
  it.each([
    [880, 4, 1, [0, 500]],
    [1000, 4, 1, [0, 500, 1000]],
    [370000, 4, 1, [0, 100000, 200000, 300000]],
    [2, 4, 1, [0, 1, 2]],
    [1, 4, 1, [0, 1]],
    [1, 6, 0, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, 4, 1, [0]],
    [9, 1, 1, [0]],
  ])("to %i in %i steps", (max, count, least, ticks) => {
    expect(niceTicks(max, count, least)).toEqual(ticks);
  });
});

describe("timeTicks", () => {
  const labels = (from: string, to: string, pixels: number) =>
    timeTicks(Date.parse(from), Date.parse(to), pixels).map((t) => t.label);
  it.each([
    ["2019-08-01", "2019-08-04", 400, ["1 Aug 2019", "2 Aug 2019", "3 Aug 2019", "4 Aug 2019"]],
    ["2019-05-07", "2019-08-20", 400, ["Jun 2019", "Jul 2019", "Aug 2019"]],
    ["2012-09-26", "2024-03-14", 300, ["2014", "2016", "2018", "2020", "2022", "2024"]],
    // Too little room for two round ones: the first and the last day.
    ["2019-12-05", "2019-12-28", 60, ["5 Dec 2019", "28 Dec 2019"]],
  ])("%s to %s on %i px", (from, to, pixels, expected) => {
    expect(labels(from, to, pixels)).toEqual(expected);
  });
});

describe("windowsOf", () => {
  const titles = (...rows: Row[]) =>
    windowsOf(rows.map(reading), unitKey).map((w) => w.readings.map((r) => r.id).join(" "));
  it.each<[string, Row, Row, string[]]>([
    ["starts nine days apart", {}, { period_start: "2019-04-30" }, ["a b"]],
    ["starts eleven days apart", {}, { period_start: "2019-05-02" }, ["a", "b"]],
    ["two places", {}, { place_name: "Syria" }, ["a", "b"]],
    ["civilians and people", {}, { unit: "people" }, ["a", "b"]],
    ["people and persons", { unit: "people" }, { unit: "persons" }, ["a b"]],
    ["people and movements", {}, { unit_class: "movement" }, ["a", "b"]],
    ["flow and stock", {}, { counting: "stock" }, ["a", "b"]],
    [
      "two stocks, whatever their day",
      { counting: "stock" },
      { counting: "stock", period_start: "2020-01-01" },
      ["a b"],
    ],
  ])("%s", (_, a, b, expected) => {
    expect(titles({ id: "a", ...a }, { id: "b", ...b }).sort()).toEqual(expected);
  });

  it("does not chain: each start is near the first, not the one before", () => {
    const starts = ["2019-04-01", "2019-04-09", "2019-04-17"].map((period_start, i) => ({ id: `${i}`, period_start }));
    expect(titles(...starts)).toEqual(["0 1", "2"]);
  });
});

describe("segmentsOf", () => {
  const ids = (...rows: Row[]) => segmentsOf(rows.map(reading)).map((s) => s.map((r) => r.id).join(" "));
  const on = (id: string, published: string, cells: Row = {}) => ({ id, published, ...cells });
  it.each<[string, Row[], string[]]>([
    ["joins a month", [on("a", "2019-05-01"), on("b", "2019-05-30")], ["a b"]],
    [
      "leaves a gap of half the time shown",
      [on("a", "2019-01-01"), on("b", "2019-01-20"), on("c", "2019-12-01"), on("d", "2019-12-20")],
      ["a b", "c d"],
    ],
    ["never joins two series", [on("a", "2019-05-01", { series: "x" }), on("b", "2019-05-02", { series: "y" })], []],
    [
      "breaks at a vague figure",
      [
        on("a", "2019-05-01"),
        on("b", "2019-05-03"),
        on("v", "2019-05-05", { value: null, low: 24, high: null, comparator: "vague" }),
        on("c", "2019-05-07"),
      ],
      ["a b"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(ids(...rows)).toEqual(expected);
  });
});

describe("looksOf", () => {
  const sources = Array.from({ length: 30 }, (_, i) => reading({ id: `${i}`, source_name: `Source ${i}` }));
  it("gives thirty sources thirty pairs of colour and shape", () => {
    const looks = looksOf([{ readings: sources }]);
    expect(new Set([...looks.values()].map((l) => `${l.colour} ${l.shape}`)).size).toBe(30);
  });

  it("gives the first five of a panel five colours and five shapes", () => {
    const looks = [...looksOf([{ readings: sources.slice(0, 5) }]).values()];
    expect(new Set(looks.map((l) => l.colour)).size).toBe(5);
    expect(new Set(looks.map((l) => l.shape)).size).toBe(5);
  });
});

describe("shareWords", () => {
  it.each([
    ["more_than", null, 0.1333, null, "more than 13%"],
    ["at_least", null, 0.5, null, "at least 50%"],
    ["at_most", null, null, 0.301, "at most 31%"],
    ["about", 0.127, null, null, "about 13%"],
    ["between", null, 0.1, 0.151, "10% to 16%"],
  ] as const)("%s", (comparator, value, low, high, words) => {
    expect(shareWords({ comparator, value, low, high })).toBe(words);
  });
});

describe("stack", () => {
  it.each([
    [[0, 100], 200, [0, 100]],
    [[50, 52], 200, [50, 78]],
    [[190, 195], 200, [152, 180]],
    [[60, 10], 200, [60, 10]],
  ])("%j in %i", (wishes, height, tops) => {
    expect(
      stack(
        wishes.map((wish) => ({ wish, height: 20 })),
        height,
        8,
      ),
    ).toEqual(tops);
  });
});

describe("overlap", () => {
  const box = { x: 0, y: 0, w: 10, h: 10 };
  it.each([
    [{ x: 9, y: 9, w: 5, h: 5 }, true],
    [{ x: 10, y: 0, w: 5, h: 5 }, false],
    [{ x: 0, y: 11, w: 5, h: 5 }, false],
  ])("%j", (other, expected) => {
    expect(overlap(box, other)).toBe(expected);
  });
});
