import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map((figure) => `${figureLine(figure)} @${figure.place.name}`);

const GOMA_BENI = ["deaths 20 people @Goma", "deaths 9 people @Beni"];

describe("places with a count each behind what is counted", () => {
  it.each<[string, string[]]>([
    ["Deaths: Goma 20, Beni nine.", GOMA_BENI],
    ["Dead by district: Goma (20) and Beni (9)", GOMA_BENI],
    ["Killed: Goma: 20; Beni: 9.", GOMA_BENI],
    ["Confirmed deaths – Goma 20 | Beni 9", GOMA_BENI],
    ["Deaths by district: Goma, 20; Beni, 9.", GOMA_BENI],
    ["People were killed in Goma (20) and Beni (9).", GOMA_BENI],
    ["Deaths reported: 20 in Goma and nine in Beni.", GOMA_BENI],
    ["Most deaths were in Goma (20), followed by Beni (9).", GOMA_BENI],
    [
      "Displaced families by county: Renk 4,100, Ostrel 2,300",
      ["displaced 4100 families @Renk", "displaced 2300 families @Ostrel"],
    ],
    [
      "Houses destroyed by district: Ostrel 40, Vaskul 31.",
      ["homes_destroyed 40 houses @Ostrel", "homes_destroyed 31 houses @Vaskul"],
    ],
    [
      "The storm killed 31 people: Goma 20, Beni nine.",
      ["deaths 31 people @null", "deaths 20 people* @Goma", "deaths 9 people* @Beni"],
    ],
    [
      "The storm has killed 31 people (Goma 20, Ostrel nine).",
      ["deaths 31 people @null", "deaths 20 people* @Goma", "deaths 9 people* @Ostrel"],
    ],
    [
      "The storm has killed 31 people – 20 in Goma and nine in Beni.",
      ["deaths 31 people @null", "deaths 20 people* @Goma", "deaths 9 people* @Beni"],
    ],
    [
      "The storm killed 31 people. By province: Goma 20, Beni nine.",
      ["deaths 31 people @null", "deaths 20 people* @Goma", "deaths 9 people* @Beni"],
    ],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("places whose first says what the others count too", () => {
  it.each<[string, string[]]>([
    ["Goma (20 deaths) and Beni (9) were hit.", GOMA_BENI],
    ["Worst off are Goma, with 20 dead, and Beni, with nine.", GOMA_BENI],
    ["Goma was worst hit, with 20 dead, followed by Beni (9).", GOMA_BENI],
    ["Goma had 20 deaths and Beni had nine.", GOMA_BENI],
    [
      "Goma recorded 20 deaths, Ostrel province nine and Beni four.".replace("Ostrel province", "Beni province"),
      ["deaths 20 people @Goma", "deaths 9 people @Beni", "deaths 4 people @Beni"],
    ],
    ["In Goma, 20 people died; in Beni, nine.", GOMA_BENI],
    ["In Goma, 20 people died. In Beni, nine.", GOMA_BENI],
    ["Twenty people died in Goma and another nine in Beni.", GOMA_BENI],
    ["Twenty people died in Goma; a further nine in Beni.", GOMA_BENI],
    ["Twenty people died in Goma, and Beni recorded nine.", GOMA_BENI],
    ["Goma's death toll rose to 20 and Beni's to nine.", GOMA_BENI],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("numbers beside names that count nobody", () => {
  it.each<[string, string[]]>([
    ["Killed: Ana Orel (31), Omar Feld (47).", []],
    ["Killed: Ana Orel, 31; Omar Feld, 47.", []],
    ["The raid killed two people: Ana Orel, 31, and Omar Feld, 47.", ["deaths 2 people @null"]],
    ["At least 120 died, among them Ana Orel (31) and Omar Feld (47).", ["deaths 120.. people @null"]],
    ["The raid killed 12 people: Goma 20, Beni nine.", ["deaths 12 people @null"]],
    [
      "The raid killed 40 people and hurt 90: Goma 20, Beni nine.",
      ["deaths 40 people @null", "injuries 90 people @null"],
    ],
    ["Rain: Goma 20, Beni nine.", []],
    ["Votes: Goma 20, Beni nine.", []],
    ["Displaced people were vaccinated in Goma (20) and Beni (9).", []],
    ["Dead and wounded by district: Goma 20, Beni nine.", []],
    ["They had fought in Goma (1) and Beni (2).", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
