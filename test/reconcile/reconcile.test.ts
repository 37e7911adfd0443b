import { describe, expect, it } from "vitest";
import { canBothHold } from "../../pipeline/interval.ts";
import { unitKey } from "../../pipeline/reconcile/keys.ts";
import { reconcile } from "../../pipeline/reconcile/reconcile.ts";
import type { Comparator } from "../../pipeline/types.ts";
import { report, reviewed, type Sketch } from "../support/figures.ts";
import { AUGUST, exact, JULY, ledgerOf, SEPTEMBER, type Told } from "../support/ledger.ts";

describe("unitKey", () => {
  it.each([
    ["Civilians", "civilian"],
    ["people", "people"],
    ["persons", "people"],
    ["Children", "child"],
    ["health facilities", "health-facility"],
    ["policewomen", "policewoman"],
    ["families", "family"],
    ["IDPs", "idp"],
    ["buses", "buse"],
  ])("%s -> %s", (unit, key) => expect(unitKey({ unit, unit_class: "person" })).toBe(key));
});

describe("canBothHold", () => {
  const stated = (
    comparator: Comparator,
    value: number | null,
    low: number | null = null,
    high: number | null = null,
  ) => ({
    comparator,
    value,
    low,
    high,
  });
  it.each([
    ["500 and 730", stated("exact", 500, 500, 500), stated("exact", 730, 730, 730), false],
    ["more than 400 and more than 730", stated("more_than", 400, 400), stated("more_than", 730, 730), true],
    ["at most 400 and more than 730", stated("at_most", 400, null, 400), stated("more_than", 730, 730), false],
    ["about 740 and 730", stated("about", 740), stated("exact", 730, 730, 730), true],
    ["about 740 and 860", stated("about", 740), stated("exact", 860, 860, 860), false],
    ["nearly 300 and 290", stated("nearly", 300, null, 300), stated("exact", 290, 290, 290), true],
    ["nearly 300 and 200", stated("nearly", 300, null, 300), stated("exact", 200, 200, 200), false],
    ["nearly 300 and 310", stated("nearly", 300, null, 300), stated("exact", 310, 310, 310), false],
    ["10 to 15 and 12", stated("between", null, 10, 15), stated("exact", 12, 12, 12), true],
    ["10 to 15 and 16 to 20", stated("between", null, 10, 15), stated("between", null, 16, 20), false],
    ["dozens and 20", stated("vague", null, 24), stated("exact", 20, 20, 20), false],
    ["860 and more than 860", stated("exact", 860, 860, 860), stated("more_than", 860, 860), true],
  ])("%s", (_, a, b, both) => {
    expect(canBothHold(a, b)).toBe(both);
    expect(canBothHold(b, a)).toBe(both);
  });
});

describe("series", () => {
  it("joins successive readings of one toll in the order of their reports", () => {
    const { figures } = ledgerOf([AUGUST, {}], [SEPTEMBER, exact(1000)], [JULY, exact(730)]).ledger;
    expect(figures.map((f) => [f.id, f.superseded_by])).toEqual([
      ["f1", "f2"],
      ["f2", null],
      ["f3", "f1"],
    ]);
    expect(new Set(figures.map((f) => f.series))).toEqual(
      new Set(["deaths/flow/person/civilian/SY07/sohr/2019-04-21"]),
    );
  });

  it("keeps the same reading of several papers in one series", () => {
    const { figures } = ledgerOf([AUGUST, {}, "A"], [AUGUST, {}, "B"]).ledger;
    expect(figures[1]).toMatchObject({ series: figures[0]?.series, repeats: "f1" });
  });

  it.each<[string, Told[1], Told[1], boolean]>([
    ["case and number of the unit", { unit: "Civilians" }, { unit: "civilian" }, true],
    ["units", { unit: "civilians" }, { unit: "people" }, false],
    ["people and movements", { unit: "people" }, { unit: "people", unit_class: "movement" }, false],
    [
      "words for movements",
      { unit: "displacements", unit_class: "movement" },
      { unit: "displacement movements", unit_class: "movement" },
      true,
    ],
    ["facilities and attacks on them", { unit_class: "facility" }, { unit_class: "event" }, false],
    ["documented and estimated", { method: "documented" }, { method: "estimated" }, false],
    ["wholes and parts", {}, { part_of: "f1" }, false],
    ["flow and stock", {}, { counting: "stock" }, false],
    ["sources", {}, { source: { id: "snhr", name: "SNHR" } }, false],
    ["a name with and without its id", {}, { source: { id: null } }, true],
    [
      "spellings of a place without id",
      { place: { id: null, name: "al-Bab" } },
      { place: { id: null, name: "Al Bab" } },
      true,
    ],
    ["places", {}, { place: { id: "SY02", name: "Aleppo" } }, false],
    ["windows", {}, { period: { start: "2019-05-01" } }, false],
    [
      "days of a stock",
      { counting: "stock", period: { start: JULY, end: JULY } },
      { counting: "stock", period: { start: AUGUST, end: AUGUST } },
      true,
    ],
    ["reported and projected, both accepted", {}, { modality: "projected" }, false],
    ["own voices of two publishers", { source: { id: null, name: null } }, { source: { id: null, name: null } }, false],
  ])("%s", (_, a, b, one) => {
    const { figures } = ledgerOf([JULY, a, "A"], [AUGUST, b, "B"]).ledger;
    expect(figures[0]?.series === figures[1]?.series).toBe(one);
    expect(figures[0]?.superseded_by).toBe(one ? "f2" : null);
  });

  it("joins the own voice of one publisher", () => {
    const own = { source: { id: null, name: null } };
    expect(ledgerOf([JULY, own, "A"], [AUGUST, own, "A"]).ledger.figures[0]?.superseded_by).toBe("f2");
  });

  it("does not let a shorter window take the place of a longer one", () => {
    const { figures } = ledgerOf([JULY, {}], [AUGUST, { ...exact(90), period: { end: "2019-05-06" } }]).ledger;
    expect(figures.map((f) => f.superseded_by)).toEqual([null, null]);
  });

  it("takes two numbers of one report for two events", () => {
    const { figures } = reconcile(
      [reviewed({ id: "a", ...exact(3) }), reviewed({ id: "b", ...exact(5), span: { start: 30, end: 31, text: "5" } })],
      [report()],
    ).ledger;
    expect(figures.map((f) => f.superseded_by)).toEqual([null, null]);
  });

  it.each(["waiting", "rejected"] as const)("leaves %s figures out", (status) => {
    const { figures } = ledgerOf([JULY, { status }], [AUGUST, {}]).ledger;
    expect(figures.map((f) => [f.series !== null, f.superseded_by])).toEqual([
      [false, null],
      [true, null],
    ]);
  });
});

describe("shares", () => {
  const own = { source: { id: null, name: null } };
  const people = (value: number) => ({
    ...own,
    measure: "population",
    unit: "people",
    counting: "stock" as const,
    value,
    low: null,
    high: null,
    comparator: "about" as const,
    period: { start: null, end: null },
  });
  const fled = (sketch: Sketch) => ({ measure: "displaced", unit: "people", ...sketch });

  it.each<[string, Sketch, [number | null, number | null, number | null]]>([
    ["more than", { value: 400_000, low: 400_000, high: null }, [null, 0.1333, null]],
    ["an exact count, of about three million all the same", exact(300_000), [0.1, null, null]],
    ["about", { value: 300_000, low: null, high: null, comparator: "about" }, [0.1, null, null]],
    ["up to", { value: 300_000, low: null, high: 300_000, comparator: "at_most" }, [null, null, 0.1]],
    ["a range", { value: null, low: 300_000, high: 600_000, comparator: "between" }, [null, 0.1, 0.2]],
  ])("%s", (_, sketch, [share, share_low, share_high]) => {
    const { shares } = ledgerOf([JULY, people(3_000_000)], [AUGUST, fled(sketch)]).ledger;
    expect(shares).toEqual([{ figure: "f2", of: "f1", share, share_low, share_high }]);
  });

  // 530,000 of more than three million is less than 18 in 100; more than 400,000 of them may be any share.
  it.each<[string, Sketch, Sketch, unknown[]]>([
    ["exact, of more than", exact(300_000), { low: 3_000_000, high: null, comparator: "more_than" }, [null, null, 0.1]],
    [
      "more than, of more than",
      { low: 300_000, high: null },
      { low: 3_000_000, high: null, comparator: "more_than" },
      [],
    ],
    ["exact, of nearly", exact(300_000), { low: null, high: 3_000_000, comparator: "nearly" }, [0.1, 0.1, null]],
    ["exact, of exactly", exact(300_000), exact(3_000_000), [0.1, 0.1, 0.1]],
    ["exact, of a range", exact(300_000), { value: null, low: 3_000_000, high: 6_000_000 }, [null, 0.05, 0.1]],
  ])("%s", (_, part, whole, expected) => {
    const { shares } = ledgerOf([JULY, { ...people(3_000_000), ...whole }], [AUGUST, fled(part)]).ledger;
    expect(shares.flatMap(({ share, share_low, share_high }) => [share, share_low, share_high])).toEqual(expected);
  });

  it("takes the latest population on or before the day", () => {
    const { shares } = ledgerOf(
      [JULY, people(3_000_000)],
      [AUGUST, people(4_000_000)],
      [SEPTEMBER, people(5_000_000)],
      [AUGUST, fled(exact(400_000))],
    ).ledger;
    expect(shares.map((s) => [s.of, s.share])).toEqual([["f2", 0.1]]);
  });

  it.each<[string, Told, Told]>([
    ["movements", [JULY, people(3e6)], [AUGUST, fled({ ...exact(4e5), unit_class: "movement" })]],
    ["another place", [JULY, people(3e6)], [AUGUST, fled({ ...exact(4e5), place: { id: "SY02", name: "Aleppo" } })]],
    ["a population told later", [SEPTEMBER, people(3e6)], [AUGUST, fled(exact(4e5))]],
    ["a population of children", [JULY, { ...people(3e6), unit: "children" }], [AUGUST, fled(exact(4e5))]],
    ["more displaced than inhabitants", [JULY, people(3e5)], [AUGUST, fled(exact(4e5))]],
    ["a part", [JULY, people(3e6)], [AUGUST, fled({ ...exact(4e5), part_of: "f1" })]],
    [
      "a place that is not said",
      [JULY, { ...people(3e6), place: { id: null, name: null } }],
      [AUGUST, fled({ ...exact(4e5), place: { id: null, name: null } })],
    ],
  ])("none of %s", (_, a, b) => expect(ledgerOf(a, b).ledger.shares).toEqual([]));
});
