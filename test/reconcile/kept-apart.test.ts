import { describe, expect, it } from "vitest";
import { AUGUST, exact, JULY, ledgerOf, type Told } from "../support/ledger.ts";

const fled = (sketch: Told[1]): Told[1] => ({ measure: "displaced", unit: "people", ...exact(400_000), ...sketch });
const moved: Told[1] = fled({ unit: "displacements", unit_class: "movement", ...exact(452_623) });
const words = (text: string) => ({ span: { start: 8, end: 8 + text.length, text } });

describe("what is kept in two series", () => {
  it.each<[string, Told[], [string, string][]]>([
    [
      "people and movements",
      [
        [JULY, moved],
        [AUGUST, fled({})],
      ],
      [["f1", "f2"]],
    ],
    [
      "families and people",
      [
        [AUGUST, fled({ unit: "families", unit_class: "household" })],
        [AUGUST, fled({})],
      ],
      [["f1", "f2"]],
    ],
    [
      "facilities and attacks",
      [
        [AUGUST, { unit_class: "facility" }],
        [AUGUST, { unit_class: "event" }],
      ],
      [["f2", "f1"]],
    ],
    [
      "a documented count and an estimate",
      [
        [AUGUST, { method: "documented" }],
        [AUGUST, { method: "estimated" }],
      ],
      [["f1", "f2"]],
    ],
    [
      "the latest of each, once",
      [
        [JULY, moved],
        [JULY, fled({})],
        [AUGUST, moved],
        [AUGUST, fled(exact(450_000))],
      ],
      [["f3", "f4"]],
    ],
    [
      "a count that says no method",
      [
        [AUGUST, { method: "documented" }],
        [AUGUST, {}],
      ],
      [],
    ],
    [
      "two windows",
      [
        [AUGUST, moved],
        [AUGUST, fled({ period: { start: "2019-01-01" } })],
      ],
      [],
    ],
    [
      "two sources",
      [
        [AUGUST, moved],
        [AUGUST, fled({ source: { id: "un", name: "UN" } })],
      ],
      [],
    ],
    [
      "two places",
      [
        [AUGUST, moved],
        [AUGUST, fled({ place: { id: "SY02", name: "Aleppo" } })],
      ],
      [],
    ],
    [
      "two measures",
      [
        [AUGUST, moved],
        [AUGUST, {}],
      ],
      [],
    ],
  ])("%s", (_, told, pairs) => {
    const { problems } = ledgerOf(...told);
    const apart = problems.filter(({ code }) => code === "kept-apart");
    expect(apart.map(({ figure, other_figure }) => [figure, other_figure])).toEqual(pairs);
    expect(apart.every(({ severity }) => severity === "notice")).toBe(true);
  });

  it("says which and why", () => {
    const { problems } = ledgerOf(
      [JULY, { ...moved, ...words("452,623 displacements") }],
      [AUGUST, fled(words("400,000 people"))],
    );
    expect(problems.map(({ message }) => message)).toEqual([
      '"452,623 displacements" (Syrian Observatory for Human Rights, 2019-07-27) and "400,000 people" (Syrian Observatory for Human Rights, 2019-08-20) are kept in two series: movements are not people, as who flees twice is one of the people and two of the movements; do not compare them',
    ]);
  });
});

describe("units that contradict each other", () => {
  const families = (value: number): Told[1] => fled({ unit: "families", unit_class: "household", ...exact(value) });
  it.each<[string, Told[], string]>([
    [
      "fewer people than families",
      [
        [AUGUST, families(2000)],
        [AUGUST, fled(exact(1500))],
      ],
      "units-contradict",
    ],
    [
      "more people than families",
      [
        [AUGUST, families(2000)],
        [AUGUST, fled(exact(9000))],
      ],
      "kept-apart",
    ],
    [
      "people of another day",
      [
        [AUGUST, families(2000)],
        [JULY, fled(exact(1500))],
      ],
      "kept-apart",
    ],
    [
      "fewer movements than people",
      [
        [AUGUST, moved],
        [AUGUST, fled(exact(500_000))],
      ],
      "units-contradict",
    ],
    [
      "movements up to an earlier day",
      [
        [JULY, moved],
        [AUGUST, fled(exact(500_000))],
      ],
      "kept-apart",
    ],
    [
      "a floor of movements",
      [
        [AUGUST, { ...moved, high: null }],
        [AUGUST, fled(exact(500_000))],
      ],
      "kept-apart",
    ],
  ])("%s", (_, told, code) => expect(ledgerOf(...told).problems.map((p) => p.code)).toEqual([code]));
});

describe("a correction that asks for a series of another kind", () => {
  it.each<[string, Told[1], boolean]>([
    ["movements as people", { corrected_from: { unit_class: "movement" } }, true],
    ["an estimate as documented", { method: "documented", corrected_from: { method: "estimated" } }, true],
    ["movements as people, the unit too", { corrected_from: { unit_class: "movement", unit: "displacements" } }, false],
    ["a method where the words say none", { method: "documented", corrected_from: { method: "" } }, false],
    ["another number", { corrected_from: { value: "820" } }, false],
  ])("%s", (_, sketch, refused) => {
    const { ledger, problems } = ledgerOf([JULY, { method: sketch.method ?? null }], [AUGUST, sketch]);
    expect(ledger.figures[0]?.series === ledger.figures[1]?.series).toBe(!refused);
    expect(problems.filter(({ code }) => code === "series-refused").map(({ figure }) => figure)).toEqual(
      refused ? ["f2"] : [],
    );
  });
});

it("what the policy parts stands in two series, and what it parts alike in one", () => {
  const of = (apart: string | null): Told => [AUGUST, { apart }, `paper ${apart}`];
  const { ledger } = ledgerOf(of("comparator=vague"), of("comparator=exact"), of(null), of("comparator=exact"));
  const [vague, exactly, other, again] = ledger.figures.map(({ series }) => series);
  expect(again).toBe(exactly);
  expect(new Set([vague, exactly, other]).size).toBe(3);
  expect(exactly).toBe(`${other}/comparator=exact`);
});
