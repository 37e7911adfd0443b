import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("key figures: bullets", () => {
  it.each<[string, string[]]>([
    [
      "KEY FIGURES\n\n• 12,400 people displaced\n• 31 killed\n• 90 injured\n• 412 houses destroyed\n• 7 health facilities damaged",
      [
        "displaced 12400 people",
        "deaths 31 people",
        "injuries 90 people",
        "homes_destroyed 412 houses",
        "facilities_hit 7 health facilities",
      ],
    ],
    [
      "- 45,000 IDPs\n- 3,200 returnees\n- 1.2M people in need",
      ["displaced 45000 IDPs", "returned 3200 returnees", "in_need 1200000 people"],
    ],
    ["* 300 families evacuated to schools\n* 12 schools used as shelters", ["displaced 300 families"]],
    [
      "1. 140 people killed\n2. 2,000 homes destroyed\n3. 40,000 people homeless",
      ["deaths 140 people", "homes_destroyed 2000 homes", "displaced 40000 people"],
    ],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("key figures: label and number", () => {
  it.each<[string, string[]]>([
    [
      "People still missing: 670 (IOM estimate); over 2,000 (letter of the government)\nHouses buried: 150\nDisplaced: 1,250",
      ["missing 670 People", "homes_destroyed 150 Houses", "displaced 1250 people"],
    ],
    [
      "People displaced: 12,400\nPeople killed: 31\nHouses destroyed: 412",
      ["displaced 12400 People", "deaths 31 People", "homes_destroyed 412 Houses"],
    ],
    [
      "Displaced: 12,400\nKilled: 31\nInjured: 90\nMissing: 4",
      ["displaced 12400 people", "deaths 31 people", "injuries 90 people", "missing 4 people"],
    ],
    [
      "Victims of the slide: died 162, injured 326, missing 25.",
      ["deaths 162 people", "injuries 326 people", "missing 25 people"],
    ],
    [
      "Some 450 buildings were destroyed, including six hospitals.",
      ["homes_destroyed ~450 buildings", "facilities_hit 6 hospitals*"],
    ],
    ["The crew, missing 25, sailed on.", []],
    ["Number of people displaced: 12,400", ["displaced 12400 people"]],
    ["Number of deaths: 31", ["deaths 31 people"]],
    [
      "IDPs: 714,000\nRefugees: 90,200\nReturnees: 3,000",
      ["displaced 714000 IDPs", "displaced 90200 Refugees", "returned 3000 Returnees"],
    ],
    ["Families displaced - 1,200", ["displaced 1200 families"]],
    ["Displaced families – 1,200", ["displaced 1200 families"]],
    ["Health facilities hit: 7", ["facilities_hit 7 Health facilities"]],
    [
      "A bomb killed 20 and wounded 60. Five women and a clerk are among the dead, and nine of the wounded are in a coma.",
      ["deaths 20 people", "injuries 60 people", "deaths 5 women*", "deaths 1 clerk*", "injuries 9 people*"],
    ],
    [
      "The worst hit were Tovar (597 dead), Lorne (137) and Qamra (205).",
      ["deaths 597 people", "deaths 137 people", "deaths 205 people"],
    ],
    ["Schools destroyed: 12 (of which 3 primary)", ["facilities_hit 12 Schools", "facilities_hit 3 Schools*"]],
    ["Population: 34,500", ["population 34500 people"]],
    ["Total displaced: 12,400 people (2,480 families)", ["displaced 12400 people", "displaced 2480 families"]],
    ["People in need: 5.6 million", ["in_need 5600000 People"]],
    ["Deaths = 31", ["deaths 31 people"]],
    ["Deaths\t31", ["deaths 31 people"]],
    [
      "Killed\t31\nInjured\t90\nDisplaced\t12,400",
      ["deaths 31 people", "injuries 90 people", "displaced 12400 people"],
    ],
    ["Confirmed dead 31\nStill missing 4", ["deaths 31 people", "missing 4 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("key figures: number and label", () => {
  it.each<[string, string[]]>([
    ["12,400 displaced", ["displaced 12400 people"]],
    ["12,400 people displaced (2,480 families)", ["displaced 12400 people", "displaced 2480 families"]],
    ["31 dead, 90 injured, 4 missing", ["deaths 31 people", "injuries 90 people", "missing 4 people"]],
    ["31 | killed", ["deaths 31 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("table-like lines", () => {
  it.each<[string, string[]]>([
    ["District | Killed | Injured\nQamra | 12 | 40", []],
    ["| Rahma | 12 killed | 40 injured |", ["deaths 12 people", "injuries 40 people"]],
    [
      "Qamra: 12 killed, 40 injured; Rahma: 3 killed, 9 injured",
      ["deaths 12 people", "injuries 40 people", "deaths 3 people", "injuries 9 people"],
    ],
    [
      "Qamra – 1,200 families displaced, Rahma – 300 families displaced",
      ["displaced 1200 families", "displaced 300 families"],
    ],
    ["Displaced people by district: Qamra 1,200; Rahma 300", ["displaced 1200 people", "displaced 300 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("dense lists in prose", () => {
  it.each<[string, string[]]>([
    [
      "The flood killed 12, injured 40, displaced 3,000 families and destroyed 412 houses and two clinics.",
      [
        "deaths 12 people",
        "injuries 40 people",
        "displaced 3000 families",
        "homes_destroyed 412 houses",
        "facilities_hit 2 clinics",
      ],
    ],
    [
      "The toll so far: 12 dead, 40 injured, 3,000 displaced, 412 homes destroyed.",
      ["deaths 12 people", "injuries 40 people", "displaced 3000 people", "homes_destroyed 412 homes"],
    ],
    [
      "At a glance: 31 deaths; 90 injuries; 12,400 displaced; 7 schools damaged",
      ["deaths 31 people", "injuries 90 people", "displaced 12400 people", "facilities_hit 7 schools"],
    ],
    [
      "Casualties: 31 dead, 90 wounded. Damage: 412 homes, 7 schools.",
      ["deaths 31 people", "injuries 90 people", "homes_destroyed 412 homes", "facilities_hit 7 schools"],
    ],
    [
      "Some 140,000 people (28,000 families) have been displaced.",
      ["displaced ~140000 people", "displaced 28000 families"],
    ],
    [
      "Some 28,000 families (140,000 people) have been displaced.",
      ["displaced ~28000 families", "displaced 140000 people"],
    ],
    ["About 2,480 families, or 12,400 people, fled.", ["displaced ~2480 families", "displaced 12400 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
