import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../../pipeline/catalogue/languages.ts";
import { derive } from "../../../../pipeline/publish/story/calc/derive.ts";
import type { LedgerFigure } from "../../../../pipeline/types.ts";
import { ledgerFigure, type Sketch } from "../../../support/figures.ts";

const exact = (id: string, value: number, more: Sketch<LedgerFigure> = {}) =>
  ledgerFigure({ id, value, low: value, high: value, comparator: "exact", ...more });

const FIGURES = [
  exact("five", 5),
  exact("twenty", 20),
  exact("thousand", 1287),
  ledgerFigure({ id: "more", value: 860, low: 860, high: null, comparator: "more_than" }),
  ledgerFigure({ id: "more-2", value: 460, low: 460, high: null, comparator: "more_than" }),
  ledgerFigure({ id: "least", value: 400, low: 400, high: null, comparator: "at_least" }),
  ledgerFigure({ id: "about", value: 3000, low: null, high: null, comparator: "about" }),
  ledgerFigure({ id: "most", value: 50, low: null, high: 50, comparator: "at_most" }),
  ledgerFigure({ id: "range", value: null, low: 10, high: 15, comparator: "between" }),
  ledgerFigure({ id: "none", value: null, low: null, high: null, comparator: "vague" }),
  exact("zero", 0),
  exact("moves", 7, { unit_class: "movement", unit: "displacements" }),
  exact("un", 7, { source: { id: "un", name: "UN" } }),
  exact("women", 3, { part_of: "twenty", unit: "women" }),
  exact("children", 4, { part_of: "twenty", unit: "children" }),
  exact("may", 12, { period: { start: "2019-05-01", end: "2019-05-31" } }),
  exact("june", 30, { period: { start: "2019-06-01", end: "2019-06-30" } }),
  exact("june-aleppo", 30, { place: { id: "SY02" }, period: { start: "2019-07-01", end: "2019-07-30" } }),
  exact("stock", 30, { counting: "stock", period: { start: "2019-07-01", end: "2019-07-30" } }),
];
const known = new Map(FIGURES.map((figure) => [figure.id, figure]));
const told = (expression: string, form = "") => {
  const derived = derive(expression, form, known, catalogueOf("en"));
  return "why" in derived ? `${derived.code}: ${derived.why}` : derived.printed;
};

describe("values", () => {
  it.each([
    ["five/twenty", "", "25%"],
    ["five / twenty", "times", "0.3 times"],
    ["twenty/five", "", "4 times"],
    ["thousand/twenty", "times to 10", "60 times"],
    // An open end stays open, and is rounded so that the words never claim more.
    ["more/about", "", "more than 28%"],
    ["least/about", "", "at least 13%"],
    ["least/more", "", "story-calc-refused: the figures leave both ends open, so nothing can be said; take it out"],
    ["most/about", "", "at most 1.7%"],
    ["five/more", "", "fewer than 0.6%"],
    ["range/twenty", "", "50 to 75%"],
    ["twenty - range", "", "5 to 10 civilians"],
    ["about - twenty", "", "about 2,980 civilians"],
    ["thousand - five", "to 100", "about 1,300 civilians"],
    ["more - twenty", "", "more than 840 civilians"],
    ["more / 2", "", "more than 430 civilians"],
    ["(twenty - five) / twenty", "", "75%"],
    ["five / thousand", "", "0.4%"],
    ["five / thousand", "percent to 0.01", "0.39%"],
    ["may + june", "", "42 civilians"],
    ["may + june", "bare", "42"],
    ["women + children", "", "7 women"],
  ])("%s %s", (expression, form, printed) => expect(told(expression, form)).toBe(printed));
});

describe("refusals", () => {
  it.each([
    ["more - more-2", /open upwards/],
    ["five + un", /two sources count them/],
    ["five + twenty", /days that they count overlap/],
    ["june + june-aleppo", /different places/],
    ["june + stock", /on a day/],
    ["five + five", /overlap/],
    ["women + women", /added to itself/],
    ["may + children", /different things/],
    ["five + moves", /people and movements are not the same thing/],
    ["five - moves", /not the same thing/],
    ["five / moves", /not the same thing/],
    ["five * twenty", /counts nothing/],
    ["five + 3", /people and a plain number/],
    ["five / zero", /divides by zero/],
    ["none / five", /holds no number/],
    ["(range - range) * 2", /below zero/],
    ["gone / five", /story-figure-unknown: no figure has the id "gone"/],
    ["5 / 3", /names no figure/],
    ["five /", /ends where a figure is wanted/],
    ["five twenty", /"twenty" follows a figure/],
    ["(five", /not closed/],
    ["five)", /never opened/],
    ["five / / twenty", /"\/" stands where/],
    ["", /ends where/],
  ])("%s", (expression, why) => expect(told(expression)).toMatch(why));

  it("knows the forms", () => expect(told("five/twenty", "roughly")).toMatch(/"roughly" is no form/));
});
