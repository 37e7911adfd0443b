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
    ["Nine men were shot dead; local chiefs put it at 12 to 14.", ["deaths 9 men", "deaths 12..14 men"]],
    [
      "At least 18 nurses were missing, though kin insisted that it was over 50.",
      ["missing 18.. nurses", "missing 50.. nurses"],
    ],
    [
      "The mayor said 70 people were missing, a number that he later cut. Prosecutors cut that to 41.",
      ["missing 70 people", "missing 41 people"],
    ],
    [
      "Officials counted 12 dead. The union believes the number to be nearer 50.",
      ["deaths 12 people", "deaths ~50 people"],
    ],
    ["The army said 40 people died. The rebels said the number was 60.", ["deaths 40 people", "deaths 60 people"]],
    ["Six divers died in the cave, though the club insists only two did.", ["deaths 6 divers", "deaths 2 divers"]],
    ["The army admits 54 soldiers were killed; militants claim 137", ["deaths 54 soldiers", "deaths 137 soldiers"]],
    ["The storm killed 12 people. The mayor insisted that it was over 50 degrees.", ["deaths 12 people"]],
    // Of several measures it is that whose count is of its size.
    [
      "Raiders killed no fewer than 40 persons and burned scores of houses. An elder put the figure at 42.",
      ["deaths 40.. persons", "homes_destroyed 40.. houses", "deaths 42 persons"],
    ],
    [
      "The quake destroyed 310 homes and killed 12 people. The mayor put the figure at 14.",
      ["homes_destroyed 310 homes", "deaths 12 people", "deaths 14 people"],
    ],
    [
      "The quake killed 12 people and destroyed 310 homes; the mayor put the figure at 350.",
      ["deaths 12 people", "homes_destroyed 310 homes", "homes_destroyed 350 homes"],
    ],
    [
      "The blast killed 12 people and wounded 15. The mayor put the figure at 14.",
      ["deaths 12 people", "injuries 15 people"],
    ],
    [
      "The blast killed 12 people and wounded 15; the mayor put the figure at 14.",
      ["deaths 12 people", "injuries 15 people"],
    ],
    ["Nearly 300 were admitted to hospital with burns.", ["injuries ..300 people"]],
    ["Forty people died. It rained for days. Nobody slept. The mayor spoke of 20.", ["deaths 40 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("the noun behind the verb", () => {
  it.each<[string, string[]]>([
    ["The raid left 90 dead. Thirty of the dead were children.", ["deaths 90 people", "deaths 30 children*"]],
    ["Some 700 people died, of whom 231 were young children.", ["deaths ~700 people", "deaths 231 children*"]],
    ["The quake killed 40 people. Seven were women.", ["deaths 40 people", "deaths 7 women*"]],
    ["The quake killed 40 people. Seven were women who had come to trade.", ["deaths 40 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
