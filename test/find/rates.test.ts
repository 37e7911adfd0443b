import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("so many each time", () => {
  it.each([
    "Every day 40 people die in the camp.",
    "Some 40 children are killed daily.",
    "About 30 people were killed each day.",
    "Forty die a day, a nurse said.",
    "Six families a day are leaving for the coast.",
    "Each tent held about six people.",
    "Each month some 900 refugees crossed the border.",
    "Two blasts each killed 12 people.",
    "For every 100 births 14 mothers die.",
    "One soldier died for every three wounded.",
  ])("counts nobody: %s", (text) => expect(found(text)).toEqual([]));
  it.each<[string, string[]]>([
    ["Forty people were killed a day after the truce.", ["deaths 40 people"]],
    ["The daily toll rose to 40.", ["deaths 40 people"]],
    ["The daily bulletin of the ministry said 12 people died.", ["deaths 12 people"]],
  ])("but %s", (text, lines) => expect(found(text)).toEqual(lines));
});

describe("happenings, pronouns and shares", () => {
  it.each<[string, string[]]>([
    ["The 1,100 aftershocks have killed 12 people.", ["deaths 12 people"]],
    ["There were 22 incidents in which 12 died.", ["deaths 12 people"]],
    ["Two men suspected of lighting one of the blazes were arrested.", ["detained 2 men"]],
    ["The current one has killed 12.", ["deaths 12 people"]],
    ["The only one has died.", []],
    ["One in four of the displaced is a child.", []],
    ["Nine of every ten of those deaths were in the delta.", []],
    ["Three in every ten of the displaced are children.", []],
    ["Troops numbering 4,000 crossed the border.", []],
    ["Refugees numbering 4,000 crossed the border.", ["displaced 4000 people"]],
    ["Villagers fell ill after washing a body.", []],
    ["A body was found in the ruins.", ["deaths 1 people"]],
    ["The shells hurt nobody but guards.", []],
    ["The shells hurt nobody but damaged 12 homes.", ["injuries 0 people", "homes_destroyed 12 homes"]],
    ["Among the dead was a nurse.", ["deaths 1 nurse"]],
  ])("%s", (text, lines) => expect(found(text)).toEqual(lines));
});
