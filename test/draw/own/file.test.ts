import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fontBytes } from "../../../pipeline/draw/draw.ts";
import { drawFiles } from "../../../pipeline/draw/own/files.ts";
import { isMade } from "../../../pipeline/draw/own/made.ts";
import { row, table } from "../rows.ts";

const fonts = fontBytes((path) => readFileSync(path));
const DEATHS = table("deaths", [
  row({ id: "a", value: 12, label: "12 civilians" }),
  row({ id: "b", value: 30, label: "30 civilians", publisher: "The Daily" }),
]);
const SPEC = {
  title: { text: ["Two", "tolls"], subtitle: "Of one day" },
  description: "Two bars.",
  data: { url: "../data/deaths.csv" },
  mark: "bar",
  encoding: { x: { field: "value", type: "quantitative" }, y: { field: "label", type: "nominal" } },
};
const drawn = async (spec: object | string) => {
  const text = typeof spec === "string" ? spec : JSON.stringify(spec);
  const [chart] = await drawFiles([{ path: "charts/two-tolls.vl.json", text }], [DEATHS], { fonts });
  return chart!;
};

it("draws a file's chart from the project's table, with its words, sources and rows", async () => {
  const chart = await drawn(`\uFEFF${JSON.stringify(SPEC)}`);
  expect(chart).toMatchObject({
    name: "two-tolls",
    type: "own",
    title: "Two tolls",
    dek: "Of one day",
    alt: "Two bars.",
  });
  expect(chart.table.rows.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(chart.sources).toMatchObject([{ publisher: "The Daily" }]);
  for (const width of [360, 640, 960]) expect(chart.svg[width]).toContain("30 civilians");
  expect(chart.said.map(({ what, words }) => `${what}: ${words}`)).toEqual([
    "title: Two tolls",
    "subtitle: Of one day",
    "description: Two bars.",
  ]);
});

it("tells what the program wrote from what a person wrote", async () => {
  expect(isMade(JSON.stringify((await drawn(SPEC)).spec, null, 2))).toBe(true);
  expect(isMade(JSON.stringify(SPEC))).toBe(false);
});

describe("refuses, and names the file", () => {
  it.each([
    ["no JSON", "{", "is no JSON"],
    [
      "another table",
      { ...SPEC, data: { url: "../data/prices.csv" } },
      'has "../data/prices.csv" as its table of the project',
    ],
    [
      "the network",
      { ...SPEC, data: { url: "https://example.org/x.csv" } },
      'has "https://example.org/x.csv" as its table',
    ],
    ["no table", { ...SPEC, data: undefined }, "has no table of the project"],
    ["no title", { ...SPEC, title: undefined }, 'needs a "title"'],
    ["a misspelt column", { ...SPEC, encoding: { x: { field: "valeu", type: "quantitative" } } }, '"valeu"'],
    [
      "bars that do not begin at zero",
      { ...SPEC, encoding: { ...SPEC.encoding, x: { ...SPEC.encoding.x, scale: { zero: false } } } },
      "do not begin at zero",
    ],
    ["a mark that is none", { ...SPEC, mark: "pie" }, "cannot be drawn as Vega-Lite"],
  ])("%s", async (_, spec, message) => {
    await expect(drawn(spec)).rejects.toThrow('"charts/two-tolls.vl.json"');
    await expect(drawn(spec)).rejects.toThrow(message);
  });
});
