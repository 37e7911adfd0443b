import { expect, it } from "vitest";
import { drawn, row, tables } from "./rows.ts";

// One panel of single figures with every comparator, and one of a toll read three times: the specs as a person would review them.
const SINGLE = [
  row({ id: "a", label: "860 civilians" }),
  row({ id: "b", value: 900, low: 900, high: null, comparator: "more_than", label: "more than 900 civilians" }),
  row({ id: "c", value: 100, low: null, high: 100, comparator: "at_most", label: "up to 100 civilians" }),
  row({ id: "d", value: 500, low: null, high: null, comparator: "about", label: "about 500 civilians" }),
  row({ id: "e", value: null, low: 300, high: 450, comparator: "between", label: "300 to 450 civilians" }),
  row({ id: "f", value: null, low: 24, high: null, comparator: "vague", label: "dozens of civilians" }),
];
const TREND = ["2019-07-06", "2019-07-27", "2019-08-16"].map((published, i) =>
  row({
    id: `t${i}`,
    published,
    value: 530 + 150 * i,
    low: 530 + 150 * i,
    high: null,
    comparator: "more_than",
    label: `more than ${530 + 150 * i} civilians`,
  }),
);

it.each([
  ["single", "deaths", SINGLE],
  ["trend", "deaths-over-time", TREND],
])("%s figures make the spec on file", async (name, only, rows) => {
  const chart = (await drawn(tables(rows, []), { only }))[0];
  await expect(`${JSON.stringify(chart?.spec, null, 1)}\n`).toMatchFileSnapshot(`specs/${name}.vl.json`);
});
