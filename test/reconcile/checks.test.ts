import { describe, expect, it } from "vitest";
import type { ReviewedFigure } from "../../pipeline/types.ts";
import { isAddition } from "../../pipeline/words/en/additions.ts";
import { report, reviewed, type Sketch } from "../support/figures.ts";
import { AUGUST, exact, ledgerOf, ledgerWith, reconciled, type Told } from "../support/ledger.ts";

describe("windows", () => {
  it.each<[string, Told, string[]]>([
    [
      "that end before they start",
      [AUGUST, { period: { start: "2019-08-20", end: "2019-08-02" } }],
      ["window-reversed"],
    ],
    ["of one day", [AUGUST, { period: { start: AUGUST, end: AUGUST } }], []],
    ["that end after the report", [AUGUST, { period: { end: "2019-12-31" } }], ["window-in-future"]],
    ["of the next day, in another zone", [AUGUST, { period: { end: "2019-08-21" } }], []],
    ["of a projection", [AUGUST, { modality: "projected", period: { end: "2019-12-31" } }], []],
    ["of a need that lasts", [AUGUST, { counting: "stock", period: { end: "2019-12-31" } }], []],
    [
      "of a need that is to come",
      [AUGUST, { counting: "stock", period: { start: "2019-12-01", end: "2019-12-31" } }],
      ["window-in-future"],
    ],
    ["that are not known", [AUGUST, { period: { start: null, end: null } }], []],
    ["of an undated report", [null, { period: { end: "2019-12-31" } }], []],
    ["of figures that wait", [AUGUST, { status: "waiting", period: { end: "2019-12-31" } }], []],
  ])("%s", (_, told, codes) => expect(ledgerOf(told).problems.map(({ code }) => code)).toEqual(codes));
});

describe("inhabitants", () => {
  const live = (value: number, unit = "people"): Told => [
    AUGUST,
    { ...exact(value), measure: "population", unit, counting: "stock", period: { start: null, end: null } },
  ];
  const places = new Map([["SY07", { population: 400 }]]);
  const over = (...told: Told[]) =>
    ledgerWith({ places }, ...told).problems.filter(({ code }) => code === "more-than-inhabitants");
  it.each<[string, Told[], string[]]>([
    ["more dead than a report says live there", [live(800), [AUGUST, exact(860)]], ["f2"]],
    ["fewer", [live(900), [AUGUST, exact(860)]], []],
    ["a report's number goes before the gazetteer's", [live(3_000_000), [AUGUST, exact(5000)]], []],
    ["more than twice the gazetteer's", [[AUGUST, exact(860)]], ["f1"]],
    ["about as many as the gazetteer's, which is old", [[AUGUST, exact(700)]], []],
    ["the displaced, who may come from elsewhere", [[AUGUST, { ...exact(860), measure: "displaced" }]], []],
    ["families", [[AUGUST, { ...exact(860), unit_class: "household" }]], []],
    ["a population of children", [live(100, "children"), [AUGUST, exact(700)]], []],
    ["a place that nobody lists", [[AUGUST, { ...exact(860), place: { id: "x", name: "X" } }]], []],
    ["no place", [[AUGUST, { ...exact(860), place: { id: null, name: null } }]], []],
  ])("%s", (_, told, ids) => expect(over(...told).map(({ figure }) => figure)).toEqual(ids));
});

describe("parts", () => {
  const codes = (...parts: Sketch<ReviewedFigure>[]) => {
    const whole = reviewed({ id: "w", ...exact(12) });
    const figures = parts.map((part, i) => reviewed({ id: `p${i}`, part_of: "w", ...part }));
    return reconciled([whole, ...figures], [report()]).problems.map(({ code, figure }) => `${code} ${figure}`);
  };
  const of = (value: number, unit: string) => ({ ...exact(value), unit });
  it.each<[string, Sketch<ReviewedFigure>[], string[]]>([
    ["smaller", [of(4, "children"), of(3, "women")], []],
    ["larger alone", [of(40, "children"), of(4, "women")], ["part-exceeds-whole p0"]],
    ["larger together", [of(8, "children"), of(5, "women")], ["parts-exceed-whole p0"]],
    [
      "at least larger together",
      [{ ...of(8, "children"), high: null, comparator: "at_least" }, of(5, "women")],
      ["parts-exceed-whole p0"],
    ],
    [
      "nearly larger together",
      [{ value: 7, low: null, high: 7, comparator: "nearly", unit: "children" }, of(5, "women")],
      [],
    ],
    ["fighters and civilians", [of(8, "fighters"), of(5, "civilians")], ["parts-exceed-whole p0"]],
    ["groups that may share people", [of(8, "women"), of(5, "aid workers")], []],
    ["one group twice", [of(8, "children"), of(5, "children")], []],
    ["another measure", [{ ...of(40, "children"), measure: "injuries" }], []],
    ["rejected", [{ ...of(40, "children"), status: "rejected" }], []],
  ])("%s", (_, parts, expected) => expect(codes(...parts)).toEqual(expected));

  it("goes round in no circle", () => {
    const ring = [reviewed({ id: "a", part_of: "b", ...exact(3) }), reviewed({ id: "b", part_of: "a", ...exact(5) })];
    expect(reconciled(ring, [report()]).problems.map(({ code, figure }) => `${code} ${figure}`)).toEqual([
      "part-exceeds-whole b",
    ]);
  });

  it("is silent on a part whose whole is not accepted", () => {
    const pair = [
      reviewed({ id: "w", ...exact(12), status: "rejected" }),
      reviewed({ id: "p", part_of: "w", ...exact(40) }),
    ];
    expect(reconciled(pair, [report()]).problems).toEqual([]);
  });
});

describe("isAddition", () => {
  it.each([
    ["One more person", "One more person died", true],
    ["14 people", "Another 14 people died", true],
    ["20", "an additional 20 were hurt", true],
    ["three people", "a further three people died", true],
    ["more than 14 people", "more than 14 people died", false],
    ["14 people", "14 people died, and another fled", false],
  ])("%s of: %s", (words, text, added) => {
    const start = text.indexOf(words);
    const span = { start: 100 + start, end: 100 + start + words.length, text: words };
    expect(isAddition({ span, sentence: { start: 100, end: 100 + text.length, text } })).toBe(added);
  });
});
