import { describe, expect, it } from "vitest";
import { AUGUST, exact, ledgerOf, type Told } from "../support/ledger.ts";

/** A toll of one past day, as papers tell it again and again. */
const MONDAY = { ...exact(12), period: { start: "2019-08-19", end: "2019-08-19" } };

describe("a reading that is told again", () => {
  it.each<[string, Told, Told, boolean]>([
    ["two papers on one day", [AUGUST, {}, "A"], [AUGUST, {}, "B"], true],
    ["some days later", [AUGUST, {}], ["2019-08-27", {}], true],
    ["more than a week later: it was read anew, and had not changed", [AUGUST, {}], ["2019-08-28", {}], false],
    ["another comparator", [AUGUST, {}], [AUGUST, exact(860)], false],
    ["another number", [AUGUST, exact(860)], [AUGUST, exact(861)], false],
    ["a day that is over, weeks later", [AUGUST, MONDAY], ["2019-10-01", MONDAY], true],
    ["two days", [AUGUST, MONDAY], [AUGUST, { ...MONDAY, period: { start: "2019-08-19", end: "2019-08-20" } }], false],
    ["two sources", [AUGUST, {}], [AUGUST, { source: { id: "snhr", name: "SNHR" } }], false],
    ["two places", [AUGUST, {}], [AUGUST, { place: { id: "SY02", name: "Aleppo" } }], false],
    [
      "no day at all",
      [null, { period: { start: null, end: null } }],
      [null, { period: { start: null, end: null } }],
      false,
    ],
    ["rejected", [AUGUST, { status: "rejected" }], [AUGUST, {}], false],
    ["denied and reported", [AUGUST, { modality: "denied" }], [AUGUST, {}], false],
  ])("%s", (_, a, b, again) => {
    expect(ledgerOf(a, b).ledger.figures.map((f) => f.repeats)).toEqual([null, again ? "f1" : null]);
  });

  it("points at the first report, whatever the order in which they are read", () => {
    const { figures } = ledgerOf(["2019-08-22", {}], ["2019-08-21", {}], [AUGUST, {}]).ledger;
    expect(figures.map((f) => f.repeats)).toEqual(["f3", "f3", null]);
  });

  it("counts its days from the first report, so that a number told every day is read anew each week", () => {
    const days = ["2019-08-20", "2019-08-25", "2019-08-28", "2019-09-04"];
    const { figures } = ledgerOf(...days.map((day): Told => [day, {}])).ledger;
    expect(figures.map((f) => f.repeats)).toEqual([null, "f1", null, "f3"]);
    expect(figures.map((f) => f.superseded_by)).toEqual(["f3", "f3", null, null]);
  });

  it("is no fall where a slow paper prints it after the next reading", () => {
    const { ledger, problems } = ledgerOf(
      ["2019-08-20", exact(860)],
      ["2019-08-21", exact(870)],
      ["2019-08-22", exact(860)],
    );
    expect(ledger.figures.map((f) => [f.repeats, f.superseded_by])).toEqual([
      [null, "f2"],
      [null, null],
      ["f1", "f2"],
    ]);
    expect(problems).toEqual([]);
  });
});
