import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("counts in other clauses", () => {
  it.each<[string, string[]]>([
    ["The number of people forced to flee rose to 92,000.", ["displaced 92000 people"]],
    ["The official count of people chased from their homes stood at 1,900.", ["displaced 1900 people"]],
    [
      "Mine accidents killed 148 miners last year, compared with 171 in 2020.",
      ["deaths 148 miners", "deaths 171 miners"],
    ],
    [
      "Six houses burned down; the chief said his own count was nine homes.",
      ["homes_destroyed 6 houses", "homes_destroyed 9 homes"],
    ],
    ["Qamra, where most of them died, had around 26,000 residents.", ["population ~26000 residents"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("more ways of damage and flight", () => {
  it.each<[string, string[]]>([
    ["Scores of homes in the old town have come down.", ["homes_destroyed 40.. homes"]],
    ["The map shows 9,700 houses gone around the town.", ["homes_destroyed 9700 houses"]],
    ["She adds that 84 schools took damage.", ["facilities_hit 84 schools"]],
    ["Forty homes suffered heavy damage.", ["homes_destroyed 40 homes"]],
    ["An air strike on a school killed 28 people.", ["facilities_hit 1 school", "deaths 28 people"]],
    ["There were attacks on 12 hospitals.", ["facilities_hit 12 hospitals"]],
    ["An attack on a hospital is a crime.", []],
    ["A treatment post run by volunteers in the town was shelled.", ["facilities_hit 1 treatment post"]],
    ["Some 600 people trekked to neighbouring villages.", ["displaced ~600 people"]],
    ["Roughly 52,000 people were ordered out of the resort.", ["displaced ~52000 people"]],
    ["Some 300 people were forced out of work.", []],
    ["The consulate was assisting 31 injured Peruvians.", ["injuries 31 Peruvians"]],
    ["Some 6.6 million people are expected to face crisis levels of hunger.", ["in_need ~6600000 people projected"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
