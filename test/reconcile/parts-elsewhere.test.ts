import { describe, expect, it } from "vitest";
import type { ReviewedFigure } from "../../pipeline/types.ts";
import type { Sketch } from "../support/figures.ts";
import { AUGUST, exact, JULY, ledgerOf, SEPTEMBER, type Told } from "../support/ledger.ts";

type Fields = Sketch<ReviewedFigure>;

/** "40 children were among the dead" of August. */
const among: Fields = { ...exact(40), unit: "children", rule: "among-state" };
const people = (value: number): Fields => ({ ...exact(value), unit: "people" });

const pairs = (...told: Told[]) =>
  ledgerOf(...told)
    .problems.filter(({ code }) => code === "part-exceeds-whole")
    .map(({ figure, other_figure }) => `${figure} ${other_figure}`);

describe("a part that is larger than the total of another report", () => {
  it.each<[string, Told, Told, string[]]>([
    ["later", [AUGUST, among], [SEPTEMBER, people(35)], ["f1 f2"]],
    ["the same day", [AUGUST, among], [AUGUST, people(35)], ["f1 f2"]],
    ["earlier: the toll has grown", [AUGUST, among], [JULY, people(35)], []],
    ["no larger", [AUGUST, among], [SEPTEMBER, people(40)], []],
    ["no bound above", [AUGUST, among], [SEPTEMBER, { ...people(35), high: null, comparator: "vague" }], []],
    ["at least 30 so far", [AUGUST, { ...among, low: 30 }], [SEPTEMBER, people(35)], []],
    ["of others", [AUGUST, among], [SEPTEMBER, { ...exact(35), unit: "soldiers" }], []],
    ["of another place", [AUGUST, among], [SEPTEMBER, { ...people(35), place: { name: "Homs", id: "SY04" } }], []],
    ["by another source", [AUGUST, among], [SEPTEMBER, { ...people(35), source: { name: "UN", id: "un" } }], []],
    ["since another day", [AUGUST, among], [SEPTEMBER, { ...people(35), period: { start: "2019-08-01" } }], []],
    ["of another measure", [AUGUST, among], [SEPTEMBER, { ...people(35), measure: "injuries" }], []],
    ["of one day, where two events are told", day(among), day(people(35)), []],
    ["15 more", [AUGUST, among], [SEPTEMBER, { ...people(35), span: { start: 0, end: 7, text: "35 more" } }], []],
    ["rejected", [AUGUST, { ...among, status: "rejected" }], [SEPTEMBER, people(35)], []],
    ["no part: fighters and all", [AUGUST, { ...among, rule: "object-of-verb" }], [SEPTEMBER, people(35)], []],
  ])("%s", (_, part, total, expected) => expect(pairs(part, total)).toEqual(expected));

  it("is told of a part whose whole counts others than the total", () => {
    const whole: Told = [AUGUST, { ...exact(60), unit: "civilians" }];
    const part: Told = [AUGUST, { ...exact(40), unit: "children", part_of: "f1" }];
    expect(pairs(whole, part, [SEPTEMBER, people(35)])).toEqual(["f2 f3"]);
  });

  it("leaves it to the toll that falls where the whole is a reading of it", () => {
    const { problems } = ledgerOf(
      [AUGUST, people(60)],
      [AUGUST, { ...exact(40), unit: "children", part_of: "f1" }],
      [SEPTEMBER, people(35)],
    );
    expect(problems.map(({ code }) => code)).toEqual(["toll-falls"]);
  });

  it("quotes both", () => {
    const words = (text: string): Fields => ({ span: { start: 0, end: text.length, text } });
    const [first] = ledgerOf(
      [AUGUST, { ...among, ...words("40 children") }],
      [SEPTEMBER, { ...people(35), ...words("35 people") }],
    ).problems;
    expect(first).toMatchObject({
      message:
        '"40 children" (Syrian Observatory for Human Rights, 2019-08-20) is told as a part and is larger than the total, "35 people" (Syrian Observatory for Human Rights, 2019-09-20); look whether both count the same, and correct or reject one',
      quote: "40 children",
      other_quote: "35 people",
    });
  });
});

function day(sketch: Fields): Told {
  return [AUGUST, { ...sketch, period: { start: AUGUST } }];
}
