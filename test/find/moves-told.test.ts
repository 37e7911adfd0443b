import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);
const behind = (text: string) => found(`Clashes displaced 9,000 people. ${text}`).slice(1);

describe("moves that say flight where the report has told of it", () => {
  it.each<[string, string[]]>([
    ["Some 2,300 people arrived in Goma on Tuesday.", ["displaced ~2300 people"]],
    ["Between 300 and 400 people arrived in Goma between 5 and 11 June.", ["displaced 300..400 people"]],
    ["Another 400 crossed at Bukavu.", ["displaced 400 people"]],
    ["Some 900 people had reached Goma by Friday.", ["displaced ~900 people"]],
    ["An estimated 700 people moved to Goma.", ["displaced ~700 people"]],
    ["The army relocated 60 families to Goma.", ["displaced 60 families"]],
    ["The ministry plans to move 600 more to Goma by May.", ["displaced 600 people planned"]],
    ["It intends to move 500 more there by March.", ["displaced 500 people planned"]],
    ["They joined some 7,000 Rohingya from earlier waves.", ["displaced ~7000 Rohingya"]],
    ["There were 4,100 arrivals at Goma on 7 March alone.", ["displaced 4100 arrivals*"]],
    ["Arrivals in June totalled 3,400.", ["displaced 3400 people"]],
    [
      "They moved 300 people to Goma and plan to bring the number to 900.",
      ["displaced 300 people", "displaced 900 people planned"],
    ],
    // others, and other errands
    ["Some 300 soldiers arrived in Goma on Monday.", []],
    ["Twelve trucks arrived in Goma on Monday.", []],
    ["Some 300 people came to the funeral.", []],
    ["More than 200 people joined a protest in Goma.", []],
    ["Forty children came for treatment.", []],
    ["The agency brought 40 people to Goma for talks.", []],
    ["Some 500 people reached by the drop were women.", []],
    ["The project reached 12,000 people in Goma.", []],
    ["Around 40 children arrived in Goma for school.", []],
    ["Some 200 people moved to Goma in search of work.", []],
    ["The mission transferred 40 people to Goma for trial.", []],
    ["Forty people entered the hall.", []],
    ["Two children crossed the road.", []],
    ["Forty people joined in a boycott.", []],
    ["Only 28 people crossed on Monday.", ["displaced 28 people"]],
    ["Daily arrivals average 700.", []],
    ["Some 700 people arrive each day.", []],
    ["An average of 700 people enter Rwanda per day.", []],
  ])("%s", (text, expected) => expect(behind(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ["Some 2,300 people arrived in Goma on Tuesday.", []],
    ["Tourism fell, with 2,300 arrivals in May.", []],
    // from one country into another
    ["Over 17,000 people have crossed from Rwanda into Uganda since 1 March.", ["displaced 17000.. people"]],
    ["Arrivals from Rwanda since 24 February: 4,480", ["displaced 4480 Arrivals"]],
  ])("alone: %s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("rankings of what was counted before", () => {
  it.each<[string, string[]]>([
    [
      "Goma hosts the largest share, with 4,400 individuals, ahead of Bukavu (2,210) and Uvira (114).",
      ["displaced 4400 individuals*", "displaced 2210 people*", "displaced 114 people*"],
    ],
    [
      "Goma has the highest number, with 4,400, followed by Bukavu (300), Uvira (200) and Bunia (100).",
      ["displaced 4400 people", "displaced 300 people", "displaced 200 people", "displaced 100 people"],
    ],
    [
      "Goma took in the largest number, with 400, followed by Bukavu with 20 and Uvira with 12.",
      ["displaced 400 people", "displaced 20 people", "displaced 12 people"],
    ],
    ["The largest group, 40 percent, is children.", []],
    ["The largest share of the aid, with 40 trucks, went to Goma.", []],
  ])("%s", (text, expected) => expect(behind(text)).toEqual(expected));
});
