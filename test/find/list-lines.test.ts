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
      "The district counts 31 dead: 20 in Goma, nine in Beni and two in Uvira.",
      ["deaths 31 people", "deaths 20 people*", "deaths 9 people*", "deaths 2 people*"],
    ],
    [
      "About 8,500 people were evacuated. Of the valley's evacuees, 610 are lodged in hostels.",
      ["displaced ~8500 people", "displaced 610 people*"],
    ],
    [
      "At least nine people were killed, six of them in Goma and two in Beni.",
      ["deaths 9.. people", "deaths 6 people*", "deaths 2 people*"],
    ],
    [
      "The blast killed 52 people and hurt 160. Sola Clinic alone received nine bodies and 48 wounded.",
      ["deaths 52 people", "injuries 160 people", "deaths 9 people*", "injuries 48 people*"],
    ],
    [
      "The observatory counted six massacres in Peru in March 2018, with 29 victims. Lima accounts for eleven of those killings and Cusco for four.",
      ["deaths 29 victims", "deaths 11 people*", "deaths 4 people*"],
    ],
    // beside the whole
    [
      "The ambush killed nine herders, two of them under 15, and three guards.",
      ["deaths 9 herders", "deaths 2 people*", "deaths 3 guards"],
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
      "Bandits killed nine herders. Guards later killed three of the raiders.",
      ["deaths 9 herders", "deaths 3 raiders"],
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
