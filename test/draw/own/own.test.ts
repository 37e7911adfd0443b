import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fontBytes } from "../../../pipeline/draw/draw.ts";
import { whyNotDrawn } from "../../../pipeline/draw/own/check.ts";
import { drawOwn } from "../../../pipeline/draw/own/own.ts";
import type { Row, Table } from "../../../pipeline/types.ts";

const fonts = fontBytes((path) => readFileSync(path));

function tableOf(rows: readonly Row[]): Table {
  const columns = ["id", "day", "count", "who"].map((name) => ({
    name,
    title: name,
    type: "string" as const,
    description: name,
  }));
  return { name: "own", title: "Own", description: "Own", columns, rows, primaryKey: [] };
}

const ROWS: Row[] = [
  { id: "a", day: "2019-03-01", count: 3, who: "One" },
  { id: "b", day: "2019-04-01", count: 5, who: "<Two> & more" },
  { id: "c", day: "2019-05-01", count: null, who: "Three" },
];
const x = { field: "day", type: "temporal", timeUnit: "utcyearmonthdate", scale: { type: "utc" } };
const y = { field: "count", type: "quantitative" };
const sourcesOf = (rows: readonly Row[]) =>
  rows.map(({ id }) => ({ source: "", publisher: String(id), published: null, url: null }));
const draw = (spec: object, rows = ROWS) =>
  drawOwn(
    {
      name: "own",
      language: "en",
      title: "Own",
      dek: "",
      alt: "Two points.",
      sourcesOf,
      table: tableOf(rows),
      spec,
    },
    { fonts },
  );

describe("refused", () => {
  it.each([
    [
      { mark: "point", encoding: { x: { field: "dya" } } },
      /draws "dya", and there is no such column; the columns are: id, day, count, who/,
    ],
    [{ mark: "point", encoding: { x: { ...x, timeUnit: undefined, scale: undefined } } }, /time zone of whoever looks/],
    [{ mark: "point", encoding: { x: { ...x, timeUnit: "yearmonth", scale: undefined } } }, /utcyearmonthdate/],
    [{ mark: "bar", encoding: { y: { ...y, scale: { zero: false } } } }, /bars of "y" do not begin at zero/],
    [{ mark: { type: "area" }, encoding: { y: { ...y, scale: { domain: [2, 5] } } } }, /areas of "y"/],
    [{ mark: "bar", encoding: { x: { ...y, scale: { type: "log" } } } }, /begin at zero/],
    [{ layer: [{ mark: "bar", encoding: { y: { ...y, scale: { domainMin: 1 } } } }] }, /begin at zero/],
    [{ encoding: { x: { ...y, scale: { zero: false } } }, layer: [{ mark: "bar" }], mark: "bar" }, /begin at zero/],
    [{ mark: "point", data: { url: "https://example.org/x.csv" } }, /names data of its own/],
    [{ vconcat: [] }, /neither "mark" nor "layer"/],
  ])("%j", (spec, why) => expect(whyNotDrawn(spec, tableOf(ROWS))).toMatch(why));

  it.each([
    { mark: "point", encoding: { x, y: { ...y, scale: { zero: false } } } },
    { mark: "bar", encoding: { x: { field: "who" }, y } },
    { mark: "point", transform: [{ calculate: "datum.count * 2", as: "twice" }], encoding: { y: { field: "twice" } } },
    { mark: "bar", encoding: { x: { field: "who" }, y: { aggregate: "count" } } },
  ])("but not %j", (spec) => expect(whyNotDrawn(spec, tableOf(ROWS))).toBeNull());

  it("with the name of the chart", async () => {
    await expect(draw({ mark: "point", encoding: { x: { field: "dya" } } })).rejects.toThrow(
      /^the chart "own" is not drawn: it draws/,
    );
  });
});

it("draws all widths, each as wide as asked for, and leaves rows without a value out with a word", async () => {
  const chart = await draw({ mark: "point", encoding: { x, y, color: { field: "who", type: "nominal" } } });
  for (const width of [360, 640, 960]) expect(chart.svg[width]).toContain(`viewBox="0 0 ${width} `);
  expect(chart.table.rows.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(chart.notes).toEqual(["Rows left out as a value is missing: 1."]);
  expect(chart.svg[960]).toContain("&lt;Two&gt; &amp; more");
  expect(chart.svg[960]).not.toContain("Feb");
  expect(chart.png.length).toBeGreaterThan(1000);
});

it("gives the same bytes twice, and keeps the author's settings", async () => {
  const spec = { mark: "point", encoding: { x, y }, config: { axis: { gridColor: "#123456" } }, height: 100 };
  const [first, again] = [await draw(spec), await draw(spec)];
  expect(again).toEqual(first);
  expect(first.svg[960]).toContain("#123456");
  expect(first.spec).toMatchObject({ height: 100, data: { values: ROWS.slice(0, 2) } });
});

it("reckons with no value that is missing: nothing times two is no zero", async () => {
  const twice = { calculate: "datum.count * 2", as: "twice" };
  const chart = await draw({ mark: "point", transform: [twice], encoding: { x, y: { ...y, field: "twice" } } });
  expect(chart.table.rows.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(chart.notes).toEqual(["Rows left out as a value is missing: 1."]);
});

it("draws nothing where there is no row", async () => {
  const rows = [{ ...ROWS[0], day: null }];
  await expect(draw({ mark: "point", encoding: { x, y } }, rows)).rejects.toThrow(/no row has all of day, count/);
});

it("has in its table, and asks for the sources of, the rows that its filters leave", async () => {
  const transform = [{ calculate: "datum.count * 2", as: "twice" }, { filter: "datum.twice > 6" }];
  const spec = { mark: "point", transform, encoding: { x, y: { ...y, field: "twice" } } };
  const chart = await draw(spec);
  expect(chart.table.rows.map(({ id }) => id)).toEqual(["b"]);
  expect(chart.sources.map(({ publisher }) => publisher)).toEqual(["b"]);
  const none = draw({ ...spec, transform: [...transform, { filter: "datum.twice > 99" }] });
  await expect(none).rejects.toThrow(/its filters leave no row/);
});
