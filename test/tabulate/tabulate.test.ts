import { describe, expect, it } from "vitest";
import { csvText } from "../../pipeline/csv.ts";
import { problem } from "../../pipeline/problems.ts";
import { frameFromCsv } from "../../pipeline/tabulate/frame.ts";
import { tabulate } from "../../pipeline/tabulate/tabulate.ts";
import type { LedgerFigure, Table } from "../../pipeline/types.ts";
import { ledgerFigure, MEASURES, type Sketch } from "../support/figures.ts";

const make = async (...sketches: Sketch<LedgerFigure>[]): Promise<Record<string, Table>> => {
  const figures = sketches.map((sketch, i) => ledgerFigure({ id: `f${i + 1}`, ...sketch }));
  const share = { figure: "f1", of: "f9", share: null, share_low: 0.1333, share_high: null };
  const problems = [
    problem("error", "decision-gone", "gone", { figure: "f7", file: "data/decisions.csv", line: 2 }),
    problem("notice", "sources-disagree", "two", { figure: "f1" }),
  ];
  const tables = await tabulate({ ledger: { figures, conflicts: [], shares: [share] }, problems, measures: MEASURES });
  return Object.fromEntries(tables.map((table) => [table.name, table]));
};
const ids = (table: Table | undefined) => table?.rows.map(({ id }) => id);

describe("tabulate", () => {
  it("makes the tables of the design", async () => {
    expect(Object.keys(await make({}))).toEqual([
      "figures",
      "deaths",
      "displacement",
      "summary",
      "conflicts",
      "problems",
    ]);
  });

  it("flattens a figure into its columns", async () => {
    const { figures, deaths } = await make({ flags: ["a", "b"], corrected_from: { value: "870", unit: "people" } });
    expect(figures?.rows[0]).toMatchObject({
      id: "f1",
      value: 860,
      low: 860,
      high: null,
      source_name: "Syrian Observatory for Human Rights",
      source_rule: "said-after",
      place_id: "SY07",
      period_start: "2019-04-21",
      period_edtf: "2019-04~/2019-08-20",
      span_text: "more than 860 civilians",
      span_start: 8,
      flags: "a|b",
      corrected_from: "value=870|unit=people",
      published: "2019-08-20",
      conflicts_with: "",
    });
    expect(deaths?.rows[0]).toMatchObject({
      label: "more than 860 civilians",
      window: "Idlib region, since late April 2019",
      series: "s1",
    });
  });

  it.each<[string, Sketch<LedgerFigure>]>([
    ["waits", { status: "waiting" }],
    ["is rejected", { status: "rejected" }],
    ["is projected, though accepted", { modality: "projected" }],
    ["is a part", { part_of: "f9" }],
    ["is of a measure that no chart draws", { measure: "population" }],
    ["is of another chart's measure", { measure: "displaced" }],
  ])("keeps from the table of deaths what %s", async (_, sketch) => {
    const { figures, deaths } = await make(sketch, {});
    expect(ids(figures)).toEqual(["f1", "f2"]);
    expect(ids(deaths)).toEqual(["f2"]);
  });

  it("puts the derived share beside the displaced", async () => {
    const { displacement } = await make({ measure: "displaced" });
    expect(displacement?.rows[0]).toMatchObject({ share: null, share_low: 0.1333, share_high: null, share_of: "f9" });
  });

  it("orders rows by day, report and place in the text, undated ones last", async () => {
    const { figures } = await make(
      { published: null, report: "c" },
      { published: "2019-08-20", report: "b" },
      { published: "2019-08-20", report: "a", span: { start: 9, end: 10, text: "7" } },
      { published: "2019-08-20", report: "a", span: { start: 3, end: 4, text: "7" } },
      { published: "2019-05-01" },
    );
    expect(ids(figures)).toEqual(["f5", "f4", "f3", "f2", "f1"]);
  });

  it("sums up each series with its latest reading", async () => {
    const { summary } = await make(
      { series: "b", superseded_by: "f2" },
      {
        series: "b",
        report: "r2",
        published: "2019-09-01",
        value: null,
        low: 900,
        high: 950,
        span: { start: 0, end: 3, text: "900 civilians" },
      },
      { series: "a" },
      { series: null, status: "waiting" },
    );
    expect(summary?.rows).toMatchObject([
      { series: "a", readings: 1, least: 860, most: 860, latest: "f3" },
      {
        series: "b",
        readings: 2,
        least: 860,
        most: 900,
        first_published: "2019-08-20",
        last_published: "2019-09-01",
        latest: "f2",
        label: "900 civilians",
      },
    ]);
  });

  it("has a summary without rows where nothing was accepted", async () => {
    expect((await make({ series: null, status: "waiting" })).summary?.rows).toEqual([]);
  });

  it("links problems only to figures that are there", async () => {
    const { problems } = await make({});
    expect(problems?.rows.map(({ code, figure, line }) => [code, figure, line])).toEqual([
      ["decision-gone", null, 2],
      ["sources-disagree", "f1", null],
    ]);
  });

  it("tags a table of one measure with the measure's own HXL tag", async () => {
    const { figures, deaths } = await make({});
    const tag = (table: Table | undefined) => table?.columns.find(({ name }) => name === "low")?.hxl;
    expect([tag(figures), tag(deaths)]).toEqual(["#affected+min", "#affected+killed+min"]);
  });

  it("describes every column and fills every required cell", async () => {
    for (const { columns, rows } of Object.values(await make({}))) {
      for (const { name, title, description, required } of columns) {
        expect([name, title, description].every((words) => words !== "")).toBe(true);
        expect(rows.every((row) => !required || (row[name] !== null && row[name] !== ""))).toBe(true);
      }
    }
  });
});

describe("frameFromCsv", () => {
  it("reads a table back with its types", async () => {
    const { figures } = await make({ url: "=x", value: 370_000.5 }, { value: null });
    const frame = await frameFromCsv(csvText(figures!), figures!.columns);
    expect(frame.shape).toEqual([2, figures!.columns.length]);
    expect(frame.column("value").values).toEqual([370_000.5, null]);
    expect(frame.column("value").dtype).toBe("float32");
    expect(frame.column("span_start").dtype).toBe("int32");
    expect(frame.column("url").values).toEqual(["=x", null]);
    expect(frame.column("published").values).toEqual(["2019-08-20", "2019-08-20"]);
  });

  it("reads a table without rows and a column that no schema names", async () => {
    const frame = await frameFromCsv("id,note\n", [{ name: "id", type: "integer" }]);
    expect([frame.shape, frame.dtypes]).toEqual([
      [0, 2],
      ["int32", "string"],
    ]);
  });
});
