import { describe, expect, it } from "vitest";
import { labelOf } from "../../pipeline/tabulate/label.ts";
import { windowOf } from "../../pipeline/tabulate/window.ts";
import type { LedgerFigure } from "../../pipeline/types.ts";
import { ledgerFigure, type Sketch } from "../support/figures.ts";

const spanOf = (text: string, start = 8) => ({ start, end: start + text.length, text });

describe("labelOf", () => {
  it.each<[string, Sketch<LedgerFigure>]>([
    ["more than 860 civilians", {}],
    ["more than 860 civilians", { span: spanOf("more than 860") }],
    ["more than 860 civilians", { span: spanOf("More than 860\n civilians", 0) }],
    ["at least 43 health facilities", { unit: "health facilities", span: spanOf("at least 43") }],
    ["nine dead", { unit: "people", span: spanOf("nine dead") }],
    ["105,015 deaths", { unit: "people", span: spanOf("105,015 deaths") }],
    ["some 1.5 million people", { unit: "people", span: spanOf("some 1.5 million") }],
    ["dozens of families", { unit: "families", span: spanOf("Dozens of", 0) }],
    ["twenty-five children", { unit: "children", span: spanOf("twenty-five") }],
    ["no one", { unit: "people", span: spanOf("No one", 0), value: 0 }],
    ["10-15 fighters", { unit: "fighters", span: spanOf("10-15") }],
    ["860 Civilians", { span: spanOf("860 Civilians") }],
    ["UN staff, 12 people", { unit: "people", span: spanOf("UN staff, 12 people", 0) }],
  ])("%s", (label, sketch) => expect(labelOf(ledgerFigure(sketch))).toBe(label));

  it.each<[string, Sketch<LedgerFigure>]>([
    ["more than 1,870 civilians", { value: 1870, corrected_from: { value: "860" } }],
    [
      "10 to 1,500 people",
      { value: null, low: 10, high: 1500, comparator: "between", unit: "people", corrected_from: { low: "1" } },
    ],
    [
      "at least 24 civilians",
      { value: null, low: 24, high: null, comparator: "vague", corrected_from: { unit: "people" } },
    ],
    ["12 civilians", { value: 12, low: 12, high: 12, comparator: "exact", corrected_from: { comparator: "about" } }],
    ["more than 860 civilians", { corrected_from: { place_name: "Aleppo" } }],
  ])("of a corrected figure: %s", (label, sketch) => expect(labelOf(ledgerFigure(sketch))).toBe(label));
});

describe("windowOf", () => {
  const window = (period: Partial<LedgerFigure["period"]>, rest: Sketch<LedgerFigure> = {}) =>
    windowOf(ledgerFigure({ ...rest, period }));

  it.each<[string, Partial<LedgerFigure["period"]>]>([
    ["Idlib region, since late April 2019", {}],
    ["Idlib region, since early May 2019", { start: "2019-05-01" }],
    ["Idlib region, since mid-May 2019", { start: "2019-05-11" }],
    ["Idlib region, since 28 April 2019", { start: "2019-04-28", precision: "day" }],
    ["Idlib region, since April 2019", { start: "2019-04-01", precision: "month" }],
    ["Idlib region, since 2011", { start: "2011-01-01", precision: "year" }],
    ["Idlib region, on 19 August 2019", { start: "2019-08-19", end: "2019-08-19", precision: "day" }],
    ["Idlib region, on 20 August 2019", { start: "2019-08-20", end: "2019-08-20", precision: "day" }],
    ["Idlib region, in 2018", { start: "2018-01-01", end: "2018-12-31", precision: "year" }],
    ["Idlib region, 2017 to 2018", { start: "2017-01-01", end: "2018-12-31", precision: "year" }],
    ["Idlib region, in February 2016", { start: "2016-02-01", end: "2016-02-29", precision: "month" }],
    ["Idlib region, 28 April to 6 May 2019", { start: "2019-04-28", end: "2019-05-06", precision: "day" }],
    ["Idlib region, 28 December 2018 to 6 May 2019", { start: "2018-12-28", end: "2019-05-06", precision: "day" }],
    ["Idlib region, 8 to 14 August 2019", { start: "2019-08-08", end: "2019-08-14", precision: "day" }],
    ["Idlib region, since 26 April 2019", { start: "2019-04-26", end: "2019-08-13", precision: "day" }],
    ["Idlib region, 26 April to 12 August 2019", { start: "2019-04-26", end: "2019-08-12", precision: "day" }],
    ["Idlib region, in July 2019", { start: "2019-07-01", end: "2019-07-31", precision: "month" }],
    ["Idlib region, until 6 May 2019", { start: null, end: "2019-05-06" }],
    ["Idlib region, period not said", { start: null, end: null }],
  ])("%s", (title, period) => expect(window(period)).toBe(title));

  it.each<[string, Partial<LedgerFigure["period"]>]>([
    ["a stock without a date", { start: null, end: null }],
    ["a stock on a date", { start: "2019-08-01", end: "2019-08-01" }],
  ])("%s is told by its place", (_, period) => expect(window(period, { counting: "stock" })).toBe("Idlib region"));

  it("tells a year by its name though it ends on the day of the report", () => {
    const year = { start: "2020-01-01", end: "2020-12-31", precision: "year" } as const;
    expect(window(year, { published: "2020-12-31" })).toBe("Idlib region, in 2020");
  });

  it("says that the place is not said", () => {
    expect(window({}, { place: { name: null } })).toBe("Place not said, since late April 2019");
  });
});
