import { describe, expect, it } from "vitest";
import { AUGUST, exact, JULY, ledgerOf, SEPTEMBER, type Told } from "../support/ledger.ts";

/** "52, up from 47", with a first day of its own. */
const update = (more: Told[1] = {}): Told => [
  AUGUST,
  { ...exact(52), former: 47, period: { start: "2019-08-19" }, ...more },
];
const earlier = (more: Told[1] = {}): Told => [JULY, { ...exact(47), ...more }];

describe("a number that its words set against the one before", () => {
  it.each<[string, Told[], string | null]>([
    ["joins the series of that reading", [earlier(), update()], "f1"],
    ["of another number", [earlier(exact(45)), update()], null],
    ["of another source", [earlier({ source: { id: "un", name: "UN" } }), update()], null],
    ["of another place", [earlier({ place: { id: "SY02", name: "Aleppo" } }), update()], null],
    ["of other people", [earlier({ unit: "fighters" }), update()], null],
    ["of a later report", [[SEPTEMBER, exact(47)], update()], null],
    ["counted in another way", [earlier({ method: "estimated" }), update()], null],
    ["of a part", [earlier({ part_of: "f2" }), update()], null],
    ["of a rejected figure", [earlier({ status: "rejected" }), update()], null],
    ["of two series: nothing is guessed", [earlier(), earlier({ period: { start: "2019-07-01" } }), update()], null],
    ["of two series, one its own", [earlier(), earlier({ period: { start: "2019-08-19" } }), update()], "f2"],
    ["of two papers that tell one reading: the last of them", [earlier(), earlier(), update()], "f2"],
  ])("%s", (_, told, updates) => {
    const { figures } = ledgerOf(...told).ledger;
    expect(figures.at(-1)?.updates).toBe(updates);
    const linked = figures.find(({ id }) => id === updates);
    if (linked !== undefined)
      expect(linked).toMatchObject({ series: figures.at(-1)?.series, superseded_by: figures.at(-1)?.id });
  });

  it("hangs chains together", () => {
    const { figures } = ledgerOf(earlier(), update(), [
      SEPTEMBER,
      { ...exact(60), former: 52, period: { start: "2019-09-19" } },
    ]).ledger;
    expect(new Set(figures.map(({ series }) => series)).size).toBe(1);
    expect(figures.map(({ superseded_by }) => superseded_by)).toEqual(["f2", "f3", null]);
  });

  it("is a revision, and no fall that surprises, where the report says that it went down", () => {
    const { problems } = ledgerOf(earlier(), [AUGUST, { ...exact(40), former: 47 }]);
    expect(problems).toMatchObject([{ severity: "notice", code: "toll-revised", figure: "f2", other_figure: "f1" }]);
  });
});
