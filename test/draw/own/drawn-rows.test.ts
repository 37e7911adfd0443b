import { beforeAll, expect, it } from "vitest";
import { drawnRows } from "../../../pipeline/draw/own/drawn-rows.ts";
import { type Engine, loadEngine } from "../../../pipeline/draw/render/engine.ts";
import { measure } from "../rows.ts";

const ROWS = [
  { id: "a", day: "2019-03-01", count: 3, who: "One" },
  { id: "b", day: "2019-04-01", count: 5, who: "Two" },
];
const x = { field: "day", type: "temporal", timeUnit: "utcyearmonthdate", scale: { type: "utc" } };
const y = { field: "count", type: "quantitative" };
const point = { mark: "point", encoding: { x, y } };
const few = { filter: "datum.count < 4" };
const many = { filter: "datum.count > 4" };

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine(measure);
});

it.each<[string, object, string[]]>([
  ["all where it has no filter", point, ["a", "b"]],
  ["what a filter leaves", { ...point, transform: [many] }, ["b"]],
  ["what a filter by a column leaves", { ...point, transform: [{ filter: { field: "who", equal: "One" } }] }, ["a"]],
  [
    "what a filter by days leaves",
    { ...point, transform: [{ filter: { timeUnit: "utcmonth", field: "day", equal: 3 } }] },
    ["a"],
  ],
  [
    "what a filter by a made column leaves",
    { ...point, transform: [{ calculate: "datum.count * 2", as: "twice" }, { filter: "datum.twice > 6" }] },
    ["b"],
  ],
  [
    "what is added up",
    {
      mark: "bar",
      transform: [few, { aggregate: [{ op: "sum", field: "count", as: "all" }] }, { filter: "datum.all > 0" }],
      encoding: { x: { field: "all", type: "quantitative" } },
    },
    ["a"],
  ],
  ["what an encoding adds up", { mark: "bar", transform: [few], encoding: { y: { ...y, aggregate: "sum" } } }, ["a"]],
  [
    "what an encoding parts into steps",
    { mark: "bar", transform: [many], encoding: { x: { ...y, bin: true }, y: { aggregate: "count" } } },
    ["b"],
  ],
  [
    "what any of its layers draws",
    {
      layer: [
        { ...point, transform: [many] },
        { ...point, transform: [few] },
      ],
    },
    ["a", "b"],
  ],
  ["the lines of each colour", { mark: "line", transform: [few], encoding: { x, y, color: { field: "who" } } }, ["a"]],
])("finds %s", async (_, spec, ids) => {
  const drawn = await drawnRows(ROWS, (values) => ({ ...spec, data: { values } }), engine);
  expect(drawn.map(({ id }) => id)).toEqual(ids);
});
