import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("another count of the same", () => {
  it.each<[string, string[]]>([
    [
      "The flood destroyed 35 homes, the governor said. The district put the figure at 41.",
      ["homes_destroyed 35 homes", "homes_destroyed 41 homes"],
    ],
    ["At least 78 people have drowned. Survivors spoke of up to 750 passengers.", ["deaths 78.. people"]],
    ["A raid killed 45 people. Officials put the figure above 80.", ["deaths 45 people", "deaths 80.. people"]],
    ["Gunmen kidnapped 40 women. The governor spoke of 60 women.", ["abducted 40 women", "abducted 60 women"]],
    [
      "Six houses burned down. The chief said his own count was nine homes.",
      ["homes_destroyed 6 houses", "homes_destroyed 9 homes"],
    ],
    ["The storm killed 12 people. Officials had spoken of 20.", ["deaths 12 people", "deaths 20 people"]],
    ["The storm killed 12 people. The minister spoke of 300 soldiers sent to the coast.", ["deaths 12 people"]],
    ["The storm killed 12 people. The minister spoke of two planes.", ["deaths 12 people"]],
    ["The storm killed 12 people. He spoke of the need to rebuild 300 homes.", ["deaths 12 people"]],
    ["Forty people died. It rained for days. Nobody slept. The mayor spoke of 20.", ["deaths 40 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("the noun behind the verb", () => {
  it.each<[string, string[]]>([
    ["The raid left 90 dead. Thirty of the dead were children.", ["deaths 90 people", "deaths 30 children*"]],
    ["Some 700 people died, of whom 231 were young children.", ["deaths ~700 people", "deaths 231 children*"]],
    ["The quake killed 40 people. Seven were women.", ["deaths 40 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
