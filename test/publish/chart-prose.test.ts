import { describe, expect, it } from "vitest";
import { checkChartProse } from "../../pipeline/publish/chart-prose.ts";
import type { Chart, Row } from "../../pipeline/types.ts";
import { chartOf } from "../support/pages.ts";

const ROWS: Row[] = [
  { id: "a", value: 860, low: 860, high: null, label: "more than 860 civilians", source_name: "The Monitor" },
  { id: "b", value: null, low: 12, high: 15, label: "12 to 15 people", source_name: null },
  { id: "c", value: 400000, low: 400000, high: 400000, label: "400,000 people", share: 0.137, share_low: 0.137 },
];

function chartSaying(words: string, what = "title", language: Chart["language"] = "en"): Chart {
  const said = [{ what, words, file: "charts/charts.yaml", line: 3 }];
  const chart = chartOf([], { said, language });
  return { ...chart, table: { ...chart.table, rows: ROWS } };
}

const told = (chart: Chart) => checkChartProse(chart).map(({ message }) => message);

describe("numbers that the chart draws, days and years pass", () => {
  it.each([
    "More than 860 civilians killed",
    "Between 12 and fifteen",
    "Idlib, 2019",
    "On 20 August 2019 and since late April 2019",
    "400,000 on the run, 13 per cent of all",
    "No number at all",
  ])("%s", (words) => expect(told(chartSaying(words))).toEqual([]));

  it("in the digits and words of the chart's language", () => {
    expect(told(chartSaying("Plus de 860 morts depuis avril 2019", "dek", "fr"))).toEqual([]);
    expect(told(chartSaying("\u0668\u0666\u0660", "dek", "ar"))).toEqual([]);
  });
});

describe("a number that no longer stands", () => {
  it.each([
    ["820 civilians killed", "820", "more than 860 civilians (The Monitor)", "a"],
    ["Some fourteen died", "fourteen", "12 to 15 people (no source named)", "b"],
    ["half a million fled", "half a million", "400,000 people (no source named)", "c"],
  ])("%s", (words, number, near, figure) => {
    const [found, ...more] = checkChartProse(chartSaying(words, "annotations"));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      severity: "warning",
      code: "chart-number-stale",
      file: "charts/charts.yaml",
      line: 3,
    });
    expect(found).toMatchObject({ quote: number, figure });
    expect(found?.message).toContain(`"${number}" in the annotations of "deaths"`);
    expect(found?.message).toContain(`the nearest is ${near}`);
  });

  it("in a chart without figures says that there are none", () => {
    const chart = chartSaying("860 killed");
    expect(told({ ...chart, table: { ...chart.table, rows: [] } })[0]).toContain("the chart draws no number");
  });
});
