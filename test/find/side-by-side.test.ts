import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const lines = (text: string) => figuresIn(text).map(figureLine);

describe("parts of those whose verb stands behind them all", () => {
  it.each<[string, string[]]>([
    [
      "Some 40 porters, including 12 boys, three cooks, two guides, and two nurses, were wounded.",
      ["injuries ~40 porters", "injuries 12 boys*", "injuries 3 cooks*", "injuries 2 guides*", "injuries 2 nurses*"],
    ],
    [
      "Some 40 porters, including 12 boys, and two nurses, were wounded.",
      ["injuries ~40 porters", "injuries 12 boys*", "injuries 2 nurses"],
    ],
    ["Six clerks (two men and four women) were hurt.", ["injuries 6 clerks", "injuries 2 men*", "injuries 4 women*"]],
    [
      "Six clerks (four locals, two foreigners) were hurt.",
      ["injuries 6 clerks", "injuries 4 locals*", "injuries 2 foreigners*"],
    ],
    ["Some 600 people (90 families) were displaced.", ["displaced ~600 people", "displaced 90 families"]],
    ["Police detained four cooks and two patients undergoing treatment.", ["detained 4 cooks"]],
    ["Twelve patients are receiving treatment.", ["injuries 12 patients"]],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));
});

describe("one verb for numbers that have a time, a cause or a doer of their own", () => {
  it.each<[string, string[]]>([
    ["Nine herders died on Sunday, four on Monday.", ["deaths 9 herders", "deaths 4 people"]],
    [
      "Nine herders died in March, 12 in April and six in May.",
      ["deaths 9 herders", "deaths 12 people", "deaths 6 people"],
    ],
    ["Nine herders were shot dead on Sunday, four were safe on Monday.", ["deaths 9 herders"]],
    ["Nine herders were killed by shells, four by mines.", ["deaths 9 herders", "deaths 4 people"]],
    ["Nine herders were killed by the army's count, 14 by lightning.", ["deaths 9 herders"]],
    [
      "Some 900 families fled to Chad, 140 to Niger and 60 to Mali.",
      ["displaced ~900 families", "displaced 140 families", "displaced 60 families"],
    ],
    ["Nine herders were killed on the road to Obo, 40 to 50 km away.", ["deaths 9 herders"]],
    ["Lightning killed nine herders and falling trees another four.", ["deaths 9 herders", "deaths 4 people"]],
    ["Shells killed nine herders, mines four.", ["deaths 9 herders", "deaths 4 people"]],
    ["Shelling killed nine herders, air strikes four.", ["deaths 9 herders", "deaths 4 people"]],
    ["Lightning killed nine herders, and officials counted four fires.", ["deaths 9 herders"]],
    ["In Homs nine herders drowned; in Hama, four.", ["deaths 9 herders", "deaths 4 people"]],
    ["In Homs, 19 herders drowned, and in Hama, 14.", ["deaths 19 herders", "deaths 14 people"]],
    ["Nine herders drowned, said Ana Prado, 44.", ["deaths 9 herders"]],
    ["Deaths: Homs 31, Hama 14", ["deaths 31 people", "deaths 14 people"]],
    ["The deaths of nine herders and four guides shook the valley.", ["deaths 9 herders", "deaths 4 guides"]],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));
});

describe("who died later, and how the hurt fared", () => {
  it.each<[string, string[]]>([
    ["Nine herders died at the scene and four in hospital.", ["deaths 9 herders", "deaths 4 people"]],
    ["Nine herders died on the spot, one later in hospital.", ["deaths 9 herders", "deaths 1 people"]],
    [
      "Nine herders died at the scene and another four on the way to hospital.",
      ["deaths 9 herders", "deaths 4 people"],
    ],
    ["Nine herders died, and four are in hospital.", ["deaths 9 herders", "injuries 4 people"]],
    ["Nine herders died at the scene, and four are in hospital.", ["deaths 9 herders", "injuries 4 people"]],
    ["Nine herders were hurt, four seriously.", ["injuries 9 herders", "injuries 4 people*"]],
    ["Nine herders were hurt, four in critical condition.", ["injuries 9 herders", "injuries 4 people*"]],
    ["Two of the nine hurt have died.", ["deaths 2 people", "injuries 9 people"]],
    ["Two of the nine herders hurt in the blast have died.", ["deaths 2 herders", "injuries 9 herders"]],
    ["Two of the nine herders hurt in the blast live in Obo.", ["injuries 9 herders"]],
    ["Two of the nine people killed in the blast were children.", ["deaths 2 children*", "deaths 9 people"]],
    ["Nine people were killed (two children).", ["deaths 9 people", "deaths 2 children*"]],
    ["Nine people were killed, with two children among them.", ["deaths 9 people", "deaths 2 children*"]],
    ["The number of dead rose to 31, that of the missing to 12.", ["deaths 31 people", "missing 12 people"]],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));
});

describe("lines, labels and asides", () => {
  it.each<[string, string[]]>([
    ["Death toll in bus crash now 31", ["deaths 31 people"]],
    ["Number of deaths – 31", ["deaths 31 people"]],
    ["The death toll – 31 of them children – shocked Obo.", []],
    ["Schools damaged 12", ["facilities_hit 12 Schools"]],
    ["Affected population: 9,000", []],
    ["Population: 9,000", ["population 9000 people"]],
    ["Five people were killed. One of them was a child.", ["deaths 5 people", "deaths 1 child*"]],
    [
      "Five people — two men, two women and a child — were killed.",
      ["deaths 5 people", "deaths 2 men*", "deaths 2 women*", "deaths 1 child*"],
    ],
    ["Nine persons lost lives in the fire.", ["deaths 9 persons"]],
    ["Nine persons are undergoing treatment in hospital.", ["injuries 9 persons"]],
    ["Nine cholera patients are being treated in hospital.", []],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));
});
