import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("lines under a heading that says what they count", () => {
  it.each<[string, string[]]>([
    [
      "Some 300,000 refugees crossed.\n\nOf the refugees, registered up to 10 May:\n\nAdra – 156,000\nOuran – 42,070\nZabou – under 20,000",
      [
        "displaced ~300000 refugees",
        "displaced 156000 refugees*",
        "displaced 42070 refugees*",
        "displaced ..20000 refugees*",
      ],
    ],
    [
      "Deaths by district:\n\n- Goma: 12\n\n- Beni: nine\n\nThe rain goes on: 40 mm fell.",
      ["deaths 12 people", "deaths 9 people"],
    ],
    [
      "Displaced families by county\n\nRenk: 4,100\n\nMalut: 2,300",
      ["displaced 4100 families", "displaced 2300 families"],
    ],
    ["People killed, by region:\n\nNorth – 14\nSouth – 3", ["deaths 14 people", "deaths 3 people"]],
    ["Deaths by district:\n\nGoma: 12\n\nThe road is cut.\n\nBeni: 9", ["deaths 12 people"]],
    ["Displaced families by county\n\nRenk: 4,100\n\nTrucks: 40", ["displaced 4100 families"]],
    ["The army said:\n\nGoma – 14", []],
    ["Dead and wounded by district:\n\nGoma – 14", []],
    ["Killed by militia:\n\nGoma – 14", ["deaths 14 people"]],
    ["Dead animals by district:\n\nGoma: 40", []],
    ["Number of cases and deaths by district:\n\nGoma: 40", []],
    ["Refugees vaccinated by camp:\n\nGoma: 40", []],
    ["Rain by district:\n\nGoma – 14", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("parts, and what is none", () => {
  it.each<[string, string[]]>([
    [
      "The toll stands at 14 dead: seven in Goma, six in Beni and one in Uvira.",
      ["deaths 14 people", "deaths 7 people*", "deaths 6 people*", "deaths 1 people*"],
    ],
    [
      "Some 36,000 people have been evacuated. Of the region's evacuees, 4,200 are housed in hotels.",
      ["displaced ~36000 people", "displaced 4200 people*"],
    ],
    [
      "At least four people have lost their lives, two of them in Goma and one in Beni.",
      ["deaths 4.. people", "deaths 2 people*", "deaths 1 people*"],
    ],
    [
      "A strike killed 71 people and hurt 289. Mara Hospital alone took in 26 bodies and 134 wounded.",
      ["deaths 71 people", "injuries 289 people", "deaths 26 people*", "injuries 134 people*"],
    ],
    [
      "The institute recorded ten massacres in Peru in January 2018, with 37 victims. Cusco accounts for 14 of those deaths and Lima for nine.",
      ["deaths 37 victims", "deaths 14 people*", "deaths 9 people*"],
    ],
    // beside the whole
    [
      "The raid killed 12 men, five of them under 18, and two soldiers.",
      ["deaths 12 men", "deaths 5 people*", "deaths 2 soldiers"],
    ],
    // two set against two
    [
      "Since January, 151 Kenyans and 25 Malians have been killed, against 155 and 29 in all of 2018.",
      ["deaths 151 Kenyans", "deaths 25 Malians", "deaths 155 Kenyans", "deaths 29 Malians"],
    ],
    [
      "Raids killed 12 people and hurt 40, against nine and 31 in May.",
      ["deaths 12 people", "injuries 40 people", "deaths 9 people", "injuries 31 people"],
    ],
    ["Raids killed 40 people, against 31 in May.", ["deaths 40 people", "deaths 31 people"]],
    // those who did it
    [
      "Raiders killed 12 farmers. Troops shot dead two of the assailants.",
      ["deaths 12 farmers", "deaths 2 assailants"],
    ],
    [
      "The militants killed 11 soldiers. The army wiped out nine of the attackers.",
      ["deaths 11 soldiers", "deaths 9 attackers"],
    ],
    [
      "Twelve hostages, three of the kidnappers and a soldier died.",
      ["deaths 12 hostages", "deaths 3 kidnappers", "deaths 1 soldier"],
    ],
    ["The army killed 11 attackers. Two of the attackers were boys.", ["deaths 11 attackers", "deaths 2 boys*"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
