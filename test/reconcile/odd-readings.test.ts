import { describe, expect, it } from "vitest";
import { slipOf } from "../../pipeline/reconcile/checks/digit-slip.ts";
import { exact, ledgerOf, reconciled, type Told } from "../support/ledger.ts";

/** A toll since late April, told every ten days from June on; a number alone is exact. */
const toll = (...numbers: (number | Told[1])[]): Told[] =>
  numbers.map((number, i) => [
    `2019-${String(6 + Math.floor(i / 3)).padStart(2, "0")}-${String(1 + (i % 3) * 10).padStart(2, "0")}`,
    typeof number === "number" ? exact(number) : number,
  ]);
const moreThan = (value: number): Told[1] => ({ value, low: value, high: null, comparator: "more_than" });
const stock = (value: number): Told[1] => ({
  ...exact(value),
  measure: "displaced",
  unit: "people",
  counting: "stock",
});
const day = { period: { start: "2019-06-01", end: "2019-06-01" } };

describe("readings that do not fit their series", () => {
  it.each<[string, Told[], [code: string, odd: string, beside: string][]]>([
    ["a toll that grows", toll(500, 730, 860), []],
    ["a toll that falls", toll(730, 500), [["toll-falls", "f2", "f1"]]],
    ["one reading that stands out below", toll(820, 680, 870), [["toll-falls", "f2", "f1"]]],
    ["one reading that stands out above", toll(820, 950, 860, 870), [["toll-falls", "f2", "f3"]]],
    [
      "a revision: told once, and what follows is held against it",
      toll(820, 860, 700, 720, 730),
      [["toll-falls", "f3", "f2"]],
    ],
    ["a rounder word for the same", toll(742, { value: 730, low: null, high: null, comparator: "about" }), []],
    ["a round floor below", toll(860, moreThan(800)), []],
    ["a floor that says less than was known", toll(860, moreThan(820)), [["toll-falls", "f2", "f1"]]],
    ["dozens after a hundred", toll(120, { value: null, low: 24, high: null, comparator: "vague" }), []],
    ["a digit too few", toll(367_000, 37_122, 371_300), [["number-jumps", "f2", "f1"]]],
    ["a digit too many", toll(stock(300_000), stock(3_500_000), stock(310_000)), [["number-jumps", "f2", "f1"]]],
    ["a stock that falls by a third", toll(stock(9000), stock(6000)), []],
    ["a stock that falls to a tenth", toll(stock(9000), stock(900)), [["number-jumps", "f2", "f1"]]],
    ["small numbers that leap", toll(3, 40, 90), []],
    [
      "the first days of a disaster",
      [
        ["2019-04-22", exact(150)],
        ["2019-04-23", exact(1600)],
      ],
      [],
    ],
    [
      "a toll of years",
      [
        ["2019-06-01", exact(500)],
        ["2020-09-01", exact(6000)],
      ],
      [],
    ],
    [
      "two attacks of one day",
      [
        ["2019-06-01", { ...exact(12), ...day }],
        ["2019-06-02", { ...exact(3), ...day }],
      ],
      [],
    ],
    [
      "one toll of a day",
      [
        ["2019-06-01", { ...exact(52), ...day, rule: "toll" }],
        ["2019-06-02", { ...exact(47), ...day, rule: "toll" }],
      ],
      [["toll-falls", "f2", "f1"]],
    ],
    ["what came on top", toll(820, { ...exact(14), span: { start: 8, end: 22, text: "14 more people" } }), []],
    ["denied", toll(820, { ...exact(500), modality: "denied" }), []],
    ["two sources", toll(820, { ...exact(500), source: { id: "un", name: "United Nations" } }), []],
  ])("%s", (_, told, expected) => {
    const { problems } = ledgerOf(...told);
    const odd = problems.filter(({ code }) => code === "toll-falls" || code === "number-jumps");
    expect(odd.map((p) => [p.code, p.figure, p.other_figure])).toEqual(expected);
  });

  it("quotes both with who and when, and says what number would fit", () => {
    const words = (text: string) => ({ span: { start: 8, end: 8 + text.length, text } });
    const { problems } = ledgerOf(
      ...toll({ ...exact(820), ...words("820 civilians") }, { ...exact(680), ...words("680 civilians") }),
    );
    expect(problems[0]?.message).toBe(
      'a toll that can only grow falls from "820 civilians" (Syrian Observatory for Human Rights, 2019-06-01) to "680 civilians" (Syrian Observatory for Human Rights, 2019-06-11); "680 civilians" would fit with two digits changed over: 860; look whether both count the same, and correct or reject one',
    );
  });

  it("finds a lost digit within one report, and takes other pairs there for two causes", async () => {
    const { report, reviewed } = await import("../support/figures.ts");
    const codes = (small: number) =>
      reconciled(
        [reviewed({ id: "a", ...exact(370_000) }), reviewed({ id: "b", ...exact(small) })],
        [report()],
      ).problems.map(({ code }) => code);
    expect(codes(37_122)).toEqual(["number-jumps"]);
    expect(codes(30_000)).toEqual([]);
  });
});

describe("slipOf", () => {
  it.each([
    [37_122, 367_000, 550_000, 371_220],
    [3_500_000, 300_000, 450_000, 350_000],
    [680, 820, 1230, 860],
    [68, 820, 1230, null],
    [86, 820, 1230, 860],
    [500, 820, 1230, null],
    [0, 820, 1230, null],
  ])("%i from %i to %i -> %s", (written, least, most, meant) => {
    expect(slipOf(written, least, most)?.meant ?? null).toBe(meant);
  });
});
