import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("one number for two nouns", () => {
  it.each<[string, string[]]>([
    ["The camp hosts 18,000 refugees and asylum seekers.", ["displaced 18000 refugees and asylum seekers"]],
    ["Some 31 hospitals and clinics were shelled.", ["facilities_hit ~31 hospitals and clinics"]],
    ["The army shelled 31 hospitals and clinics.", ["facilities_hit 31 hospitals and clinics"]],
    ["The militia holds 300 miners and porters in its camps.", ["detained 300 miners and porters"]],
    ["At least 300 men, women and children were killed.", ["deaths 300.. men, women and children"]],
    [
      "Nine cooks and Qamra Herders Party (QHP) guards killed in a barn",
      ["deaths 9 cooks and Qamra Herders Party (QHP) guards"],
    ],
    ["Nine cooks and Front guards were killed.", ["deaths 9 cooks and Front guards"]],
    ["Shells killed nine cooks and Front guards fled.", ["deaths 9 cooks"]],
    ["Nine Cooks And Two Guards Killed", ["deaths 9 Cooks", "deaths 2 Guards"]],
    ["NINE COOKS AND GUARDS KILLED", ["deaths 9 COOKS AND GUARDS"]],
    ["The raid killed 16 women and children.", ["deaths 16 women and children"]],
    ["The raid killed 12 soldiers and civilians fled.", ["deaths 12 soldiers"]],
    ["The raid killed 12 soldiers and three civilians.", ["deaths 12 soldiers", "deaths 3 civilians"]],
    ["The raid killed 12 soldiers and civilians were evacuated.", ["deaths 12 soldiers"]],
    ["Twelve people and goats died.", ["deaths 12 people"]],
    ["Three schools and mosques burned down.", ["facilities_hit 3 schools and mosques"]],
    ["Two hundred refugees and returnees were registered.", []],
    ["Twelve were killed, doctors and residents said.", ["deaths 12 people"]],
    ["The gang kidnapped 12 nurses and doctors said they had gone.", ["abducted 12 nurses"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("parts of a whole named right there", () => {
  it.each<[string, string[]]>([
    ["Five of the city's 12 hospitals were hit.", ["facilities_hit 5 hospitals"]],
    ["Five of 12 hospitals were hit.", ["facilities_hit 5 hospitals"]],
    ["One of the region's clinics was bombed.", ["facilities_hit 1 clinics"]],
    ["Two of the three men killed were brothers.", ["deaths 3 men"]],
    ["Twelve of the 30 wounded died.", ["deaths 12 people", "injuries 30 people"]],
    ["Four of her sons were killed.", ["deaths 4 sons"]],
    ["The shelling killed a man and two of his sons.", ["deaths 1 man", "deaths 2 sons"]],
    ["Six of the country's 14 provinces were hit.", []],
    ["Two of the seven bridges were destroyed.", []],
    ["Forty of the district's 90 schools have been looted.", ["facilities_hit 40 schools"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("nouns before the number", () => {
  it.each<[string, string[]]>([
    ["Of 12 hospitals, five were hit.", ["facilities_hit 5 hospitals"]],
    ["Of 12 hospitals in the town, five were hit.", ["facilities_hit 5 hospitals"]],
    ["Of the town's 12 hospitals, five were bombed.", ["facilities_hit 5 hospitals"]],
    ["Of the 14,000 displaced, 3,000 are in schools.", ["displaced 14000 people", "displaced 3000 people*"]],
    ["Of the 700 wounded, 40 died later.", ["injuries 700 people", "deaths 40 people*"]],
    ["Of the 90 houses on the bank, all but six were swept away.", []],
    ["Of its 40 schools, 31 were burned.", ["facilities_hit 31 schools"]],
    ["Of the 3,000 families, 900 have gone back.", ["returned 900 families"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("more", () => {
  it.each<[string, string[]]>([["Thousands more are camping in parks.", ["displaced 2000.. people"]]])(
    "%s",
    (text, expected) => expect(found(text)).toEqual(expected),
  );
});

describe("numbers of a noun elsewhere", () => {
  it.each<[string, string[]]>([
    ["The number of refugees has reached 1.1 million.", ["displaced 1100000 refugees"]],
    ["The number of internally displaced people rose to 412,000.", ["displaced 412000 internally displaced people"]],
    ["IDPs: 3,000", ["displaced 3000 IDPs"]],
    ["Refugees: 45,000", ["displaced 45000 Refugees"]],
    [
      "We met 640 displaced households, 210 of which had no papers.",
      ["displaced 640 families", "displaced 210 families*"],
    ],
    [
      "Twelve hospitals were hit, three of which burned down.",
      ["facilities_hit 12 hospitals", "facilities_hit 3 hospitals*"],
    ],
    ["Some 300 households fled.", ["displaced ~300 families"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("who or what was harmed, said in the noun or behind the verb", () => {
  it.each<[string, string[]]>([
    ["The group verified 102 civilian deaths.", ["deaths 102 civilians"]],
    ["Mines were behind 29 child deaths.", ["deaths 29 children"]],
    ["The raids cost 131 civilian lives.", ["deaths 131 civilians"]],
    ["There were 31 flood deaths.", ["deaths 31 people"]],
    ["Raids have struck 62 monasteries or churches.", ["facilities_hit 62 monasteries or churches"]],
    [
      "Police held 250 people, 41 of whom were minors or students.",
      ["detained 250 people", "detained 41 minors or students*"],
    ],
    ["Two of his helpers were arrested.", ["detained 2 helpers"]],
    ["The raid killed 12 people, including three rescue workers.", ["deaths 12 people", "deaths 3 rescue workers*"]],
    ["Gunmen took 400 pupils. Of these, 187 belong to one school.", ["abducted 400 pupils", "abducted 187 people*"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("parts of what was told before", () => {
  it.each<[string, string[]]>([
    [
      "Some 558 people, among them 50 children and 94 women, were killed.",
      ["deaths ~558 people", "deaths 50 children*", "deaths 94 women*"],
    ],
    ["Storms killed 60 people. In Tovar alone 14 residents died.", ["deaths 60 people", "deaths 14 residents*"]],
    ["Storms killed 60 people. Some 14 died in Tovar alone.", ["deaths 60 people", "deaths ~14 people*"]],
    ["Storms killed 60 people. In Tovar alone 31 were hurt.", ["deaths 60 people", "injuries 31 people"]],
    ["Storms killed 20 people. In Tovar alone 60 died.", ["deaths 20 people", "deaths 60 people"]],
    ["Storms killed 60 people. A boy was alone when 3 people died.", ["deaths 60 people", "deaths 3 people"]],
    [
      "A crush left 36 injured. Some 400 pilgrims had come. Four of the injured are in hospital.",
      ["injuries 36 people", "injuries 4 people*"],
    ],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
