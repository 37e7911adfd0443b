import { describe, expect, it } from "vitest";
import { AUGUST, exact, JULY, ledgerOf, type Told } from "../support/ledger.ts";

describe("conflicts", () => {
  const un = { source: { id: "un", name: "United Nations" } };
  it.each<[string, Told[], boolean]>([
    [
      "two sources, two numbers",
      [
        [AUGUST, exact(500)],
        [AUGUST, { ...exact(881), ...un }],
      ],
      true,
    ],
    [
      "one source",
      [
        [AUGUST, exact(500)],
        [AUGUST, exact(881)],
      ],
      false,
    ],
    [
      "windows that open within ten days",
      [
        [AUGUST, exact(500)],
        [AUGUST, { ...exact(881), ...un, period: { start: "2019-05-01" } }],
      ],
      true,
    ],
    [
      "windows that open further apart",
      [
        [AUGUST, exact(500)],
        [AUGUST, { ...exact(881), ...un, period: { start: "2019-05-02" } }],
      ],
      false,
    ],
    [
      "windows that close within a week",
      [
        [AUGUST, exact(500)],
        ["2019-08-27", { ...exact(881), ...un }],
      ],
      true,
    ],
    [
      "windows that close later",
      [
        [AUGUST, exact(500)],
        ["2019-08-28", { ...exact(881), ...un }],
      ],
      false,
    ],
    [
      "one day of a short window",
      [
        ["2024-09-17", { ...exact(31), period: { start: "2024-09-14", end: "2024-09-17" } }],
        ["2024-09-17", { ...exact(4), ...un, period: { start: "2024-09-17", end: "2024-09-17" } }],
      ],
      false,
    ],
    [
      "the same short window",
      [
        ["2024-09-17", { ...exact(31), period: { start: "2024-09-14", end: "2024-09-17" } }],
        ["2024-09-18", { ...exact(4), ...un, period: { start: "2024-09-15", end: "2024-09-18" } }],
      ],
      true,
    ],
    [
      "bounds that leave room",
      [
        [AUGUST, {}],
        [AUGUST, { ...exact(881), ...un }],
      ],
      false,
    ],
    [
      "a count and an estimate",
      [
        [AUGUST, { ...exact(500), method: "documented" }],
        [AUGUST, { ...exact(881), ...un, method: "estimated" }],
      ],
      false,
    ],
    [
      "parts",
      [
        [AUGUST, exact(500)],
        [AUGUST, { ...exact(881), ...un, part_of: "f1" }],
      ],
      false,
    ],
    [
      "figures that wait",
      [
        [AUGUST, exact(500)],
        [AUGUST, { ...exact(881), ...un, status: "waiting" }],
      ],
      false,
    ],
  ])("%s: %#", (_, told, conflict) => {
    const { ledger, problems } = ledgerOf(...told);
    expect(ledger.figures.map((f) => f.conflicts_with)).toEqual(conflict ? [["f2"], ["f1"]] : [[], []]);
    expect(problems.filter(({ code }) => code === "sources-disagree")).toHaveLength(conflict ? 1 : 0);
  });

  it.each<[string, Told, Told, boolean]>([
    [
      "a later toll that is smaller, however long after",
      ["2019-06-18", exact(460)],
      [AUGUST, { ...exact(400), ...un }],
      true,
    ],
    [
      "a later toll that is larger, as it may have grown",
      [JULY, exact(500)],
      [AUGUST, { ...exact(881), ...un }],
      false,
    ],
    ["one that grew by some in days", ["2019-08-14", exact(840)], [AUGUST, { ...exact(881), ...un }], false],
    [
      "stocks of one week",
      [AUGUST, { ...exact(500), counting: "stock" }],
      ["2019-08-27", { ...exact(881), ...un, counting: "stock" }],
      true,
    ],
    [
      "stocks of two weeks",
      [AUGUST, { ...exact(500), counting: "stock" }],
      ["2019-09-03", { ...exact(400), ...un, counting: "stock" }],
      false,
    ],
    ["people and civilians", [AUGUST, exact(500)], [AUGUST, { ...exact(881), ...un, unit: "people" }], false],
    ["people and movements", [AUGUST, exact(500)], [AUGUST, { ...exact(881), ...un, unit_class: "movement" }], false],
    [
      "a city and the province around it",
      [AUGUST, exact(500)],
      [AUGUST, { ...exact(881), ...un, place: { id: "SY070000" } }],
      false,
    ],
    ["a projection", [AUGUST, exact(500)], [AUGUST, { ...exact(881), ...un, modality: "projected" }], false],
    [
      "two undated reports",
      [null, { ...exact(500), period: { start: null, end: null } }],
      [null, { ...exact(881), ...un, period: { start: null, end: null } }],
      true,
    ],
  ])("%s", (_, a, b, conflict) => expect(ledgerOf(a, b).ledger.conflicts).toHaveLength(conflict ? 1 : 0));

  it("says how far the two are apart, by the nearest numbers that they state", () => {
    const { ledger, problems } = ledgerOf(
      [
        AUGUST,
        { value: 500, low: null, high: null, comparator: "about", span: { start: 8, end: 17, text: "about 500" } },
      ],
      [AUGUST, un],
      [AUGUST, { ...exact(505), source: { id: "snhr", name: "SNHR" } }],
    );
    expect(ledger.conflicts).toEqual([
      { lower: "f1", higher: "f2", difference: 360, ratio: 1.72 },
      { lower: "f3", higher: "f2", difference: 355, ratio: 1.703 },
    ]);
    expect(problems[0]).toMatchObject({
      message:
        '"about 500" (Syrian Observatory for Human Rights, 2019-08-20) and "more than 860 civilians" (United Nations, 2019-08-20) cannot both hold: 360 apart (72 %); both are shown, side by side',
      figure: "f1",
      quote: "about 500",
      other_figure: "f2",
      other_quote: "more than 860 civilians",
    });
  });

  it("sets a reading against the latest of the other source, not against all of its past", () => {
    const sohr = [230, 460, 700].map((value, i): Told => [`2019-0${i + 5}-26`, exact(value)]);
    expect(ledgerOf(...sohr, ["2019-07-27", { ...exact(200), ...un }]).ledger.conflicts).toEqual([
      { lower: "f4", higher: "f3", difference: 500, ratio: 3.5 },
    ]);
  });

  it("has no ratio to zero", () => {
    expect(ledgerOf([AUGUST, exact(0)], [AUGUST, { ...exact(12), ...un }]).ledger.conflicts[0]).toMatchObject({
      difference: 12,
      ratio: null,
    });
  });

  it("tells once what three papers print of two sources", () => {
    const told = ["A", "B", "C"].flatMap((paper): Told[] => [
      [AUGUST, exact(500), paper],
      [AUGUST, { ...exact(881), ...un }, paper],
    ]);
    expect(ledgerOf(...told).ledger.conflicts).toHaveLength(1);
  });
});
