import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("parts that the sentence tells without saying so", () => {
  it.each<[string, string[]]>([
    [
      "Ten people died, seven at once and three in hospital.",
      ["deaths 10 people", "deaths 7 people*", "deaths 3 people*"],
    ],
    [
      "Fourteen people drowned – eight pupils, five teachers and a driver.",
      ["deaths 14 people", "deaths 8 pupils*", "deaths 5 teachers*", "deaths 1 driver*"],
    ],
    [
      "Fourteen people drowned: eight pupils and five teachers.",
      ["deaths 14 people", "deaths 8 pupils*", "deaths 5 teachers*"],
    ],
    ["Deaths: 31 (18 women, 11 children)", ["deaths 31 people", "deaths 18 women*", "deaths 11 children*"]],
    [
      "Nine people died, five instantly and four in hospital.",
      ["deaths 9 people", "deaths 5 people*", "deaths 4 people*"],
    ],
    ["Nine people were hurt; five are at home and four in hospital.", ["injuries 9 people", "injuries 4 people"]],
    // They add up by chance.
    ["Three men, a woman and two children were killed.", ["deaths 3 men", "deaths 1 woman", "deaths 2 children"]],
    ["The raid killed nine men, a woman and five children.", ["deaths 9 men", "deaths 1 woman", "deaths 5 children"]],
    ["The raid killed 21 men, a woman and five children.", ["deaths 21 men", "deaths 1 woman", "deaths 5 children"]],
    ["The raid killed 13 men, a doctor and a nurse at the hospital said.", ["deaths 13 men"]],
    [
      "Ten died in Beira, seven in Goma and three in Uvira.",
      ["deaths 10 people", "deaths 7 people", "deaths 3 people"],
    ],
    ["Ten were hurt, three of whom died; seven are at home.", ["injuries 10 people", "deaths 3 people*"]],
    // The list of parts goes on to the comma.
    [
      "Twenty people, including eight boys, five girls and a cook, died.",
      ["deaths 20 people", "deaths 8 boys*", "deaths 5 girls*", "deaths 1 cook*"],
    ],
    // Named by what befell them.
    ["Of those arrested, 46 are minors.", ["detained 46 minors"]],
    ["Four of those killed in the raid were nurses.", ["deaths 4 nurses"]],
    ["Six of the missing are Kenyans.", ["missing 6 Kenyans"]],
    ["Among the 74 dead are eleven cooks.", ["deaths 74 people", "deaths 11 cooks*"]],
    [
      "A total of 58 detainees, 31 of whom are women, remain in prison.",
      ["detained 58 detainees", "detained 31 women*"],
    ],
    ["The evacuees include 300 pupils.", ["displaced 300 pupils"]],
    // The verb told again.
    ["Nine soldiers died, as did 14 rebels.", ["deaths 9 soldiers", "deaths 14 rebels"]],
    ["Nine soldiers were killed in the ambush, and so were two cooks.", ["deaths 9 soldiers", "deaths 2 cooks"]],
    ["The board insured 276 huts, 33 of them in Beira.", []],
    ["Sixty people were killed by the army's count, 90 by landslides.", ["deaths 60 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("rows of labels", () => {
  it.each<[string, string[]]>([
    ["Dead 31, injured 90, missing 4", ["deaths 31 people", "injuries 90 people", "missing 4 people"]],
    ["Beira | deaths 31 | injuries 90", ["deaths 31 people", "injuries 90 people"]],
    ["Fatalities (confirmed): 31", ["deaths 31 people"]],
    ["They killed civilians: a consultant of the agency says nobody knows why.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
