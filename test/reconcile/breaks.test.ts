import { describe, expect, it } from "vitest";
import type { SeriesBreak } from "../../pipeline/types.ts";
import { readBreaks } from "../../pipeline/words/breaks.ts";
import { vocabulary } from "../support/found.ts";
import { AUGUST, exact, JULY, ledgerWith, SEPTEMBER, type Told } from "../support/ledger.ts";

const HEADER = "id,source,measure,place,date,reason,url\n";
const one: SeriesBreak = {
  id: "b1",
  source: "sohr",
  measure: "deaths",
  place: "SY07",
  date: "2019-08-01",
  reason: "it added names",
  url: null,
};

describe("a series break", () => {
  const ledger = (more: Partial<SeriesBreak>, ...told: Told[]) =>
    ledgerWith({ breaks: [{ ...one, ...more }] }, ...told).ledger.figures;

  it("parts the readings before it from those behind it", () => {
    const figures = ledger({}, [JULY, exact(730)], [AUGUST, exact(1860)], [SEPTEMBER, exact(1900)]);
    expect(figures.map((f) => [f.series_break?.id ?? null, f.superseded_by])).toEqual([
      [null, null],
      ["b1", "f3"],
      ["b1", null],
    ]);
    expect(figures.map((f) => f.series)).toEqual([
      "deaths/flow/person/civilian/SY07/sohr/2019-04-21",
      "deaths/flow/person/civilian/SY07/sohr/2019-04-21/from-2019-08-01",
      "deaths/flow/person/civilian/SY07/sohr/2019-04-21/from-2019-08-01",
    ]);
  });

  it.each<[string, Partial<SeriesBreak>, Told, boolean]>([
    ["the day itself", {}, ["2019-08-01", {}], true],
    ["the day before", {}, ["2019-07-31", {}], false],
    ["a toll of before that is recalled later", {}, [SEPTEMBER, { period: { end: JULY } }], false],
    ["every place", { place: null }, [AUGUST, { place: { id: "SY02", name: "Aleppo" } }], true],
    ["another place", {}, [AUGUST, { place: { id: "SY02", name: "Aleppo" } }], false],
    ["every measure", { measure: null }, [AUGUST, { measure: "injuries" }], true],
    ["another measure", {}, [AUGUST, { measure: "injuries" }], false],
    ["another source", {}, [AUGUST, { source: { id: "snhr" } }], false],
    ["nobody named", {}, [AUGUST, { source: { id: null, name: null } }], false],
  ])("%s", (_, more, told, behind) => expect(ledger(more, told)[0]?.series_break !== null).toBe(behind));

  it("takes the last of several", () => {
    const breaks = [one, { ...one, id: "b2", date: "2019-08-10" }, { ...one, id: "b3", date: "2020-01-01" }];
    expect(ledgerWith({ breaks }, [AUGUST, {}]).ledger.figures[0]?.series_break?.id).toBe("b2");
  });
});

describe("readBreaks", () => {
  const read = (row: string) => readBreaks([`${HEADER}${row}\n`], vocabulary);

  it("reads a row; an empty measure and place mean all", () => {
    expect(read('b1,sohr,,,2019-08-01,"it added names, late",').breaks).toEqual([
      { ...one, measure: null, place: null, reason: "it added names, late" },
    ]);
  });

  it("lets a later row of the same id replace an earlier one", () => {
    const texts = [
      `${HEADER}b1,sohr,deaths,SY07,2019-08-01,old,\n`,
      `\uFEFF${HEADER}b1,sohr,deaths,SY07,2019-08-01,it added names,\n`,
    ];
    expect(readBreaks(texts, vocabulary).breaks).toEqual([one]);
  });

  it.each([
    ["b1,sohrr,,,2019-08-01,new list,", 'the series break "b1" has the source "sohrr"'],
    ["b1,sohr,death,,2019-08-01,new list,", 'has the measure "death"'],
    ["b1,sohr,,Idlib,2019-08-01,new list,", 'has the place "Idlib"'],
    ["b1,sohr,,,1 August 2019,new list,", 'has the date "1 August 2019"'],
    ["b1,sohr,,,2019-02-30,new list,", 'has the date "2019-02-30"'],
    ["b1,sohr,,,2019-08-01,,", "gives no reason"],
  ])("refuses %s", (row, message) => {
    const { breaks, problems } = read(row);
    expect(breaks).toEqual([]);
    expect(problems).toMatchObject([{ severity: "error", code: "break-not-read", file: "data/reference/breaks.csv" }]);
    expect(problems[0]?.message).toContain(message);
  });
});
