import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("counts in other clauses", () => {
  it.each<[string, string[]]>([
    ["The number of people forced to flee rose to 92,000.", ["displaced 92000 people"]],
    ["The official count of people chased from their homes stood at 1,900.", ["displaced 1900 people"]],
    [
      "Mine accidents killed 148 miners last year, compared with 171 in 2020.",
      ["deaths 148 miners", "deaths 171 miners"],
    ],
    [
      "Six houses burned down; the chief said his own count was nine homes.",
      ["homes_destroyed 6 houses", "homes_destroyed 9 homes"],
    ],
    ["Qamra, where most of them died, had around 26,000 residents.", ["population ~26000 residents"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("numbers that another verb governs", () => {
  it.each<[string, string[]]>([
    ["Doctors treated 70 people, and five died.", ["deaths 5 people"]],
    ["The bus carried 40 pilgrims, and nine were killed.", ["deaths 9 people"]],
    ["The bus was carrying 40 pilgrims and nine died.", ["deaths 9 people"]],
    ["Guards fired at 200 protesters and two were wounded.", ["injuries 2 people"]],
    ["Police shot in the air to disperse some 500 demonstrators, and two were slightly hurt.", ["injuries 2 people"]],
    ["The slide trapped 60 pupils, and ten died.", ["deaths 10 people"]],
    ["In all 12 soldiers and two civilians were killed.", ["deaths 12 soldiers", "deaths 2 civilians"]],
    ["In Qamra 12 soldiers and two from the police were killed.", ["deaths 12 soldiers", "deaths 2 people"]],
    ["Ruritania mourned the 30 pupils and two drivers killed in a crash.", ["deaths 30 pupils", "deaths 2 drivers"]],
    ["He survived three coups, in which five bodyguards died.", ["deaths 5 bodyguards"]],
    ["The town had three blackouts, during which six patients died.", ["deaths 6 patients"]],
    ["She ran 12 marathons after her four brothers died.", ["deaths 4 brothers"]],
    ["Police questioned nine drivers when a passenger died.", ["deaths 1 passenger"]],
    ["He wrote 14 songs before his brothers were killed.", []],
    ["Twelve people died after their boat sank.", ["deaths 12 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("one that is no count", () => {
  it.each<[string, string[]]>([
    ["Unlike the storm that killed 73, this one left 300 dead.", ["deaths 73 people", "deaths 300 people"]],
    ["Of the two blasts, one killed nine people and one hurt 40.", ["deaths 9 people", "injuries 40 people"]],
    ["One died and 40 were hurt.", ["deaths 1 people", "injuries 40 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("one person told twice, who lies ill, boats and years", () => {
  it.each<[string, string[]]>([
    ["We lost one colleague, a nurse, killed by a stray bullet.", ["deaths 1 colleague"]],
    [
      "The blast killed a policeman, a vendor and a guard.",
      ["deaths 1 policeman", "deaths 1 vendor", "deaths 1 guard"],
    ],
    ["Some 40 people have been hospitalised with cholera.", []],
    ["Some 40 people were hospitalised after the blast.", ["injuries ~40 people"]],
    ["A trawler sank off Libya with up to 1,100 people.", []],
    ["A video showed 11 bodies and 23 captured rifles.", ["deaths 11 people"]],
    ["It is a town with 1,100 people.", ["population 1100 people"]],
    ["As 2018 ends, Qamra faces its worst crisis in a decade.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("lives that nobody lost, pictures of the dead", () => {
  it.each<[string, string[]]>([
    ["The vaccine has saved the lives of 1.2 million children.", []],
    ["The quake changed the lives of 20,000 families.", []],
    ["The shortage puts the lives of 300 patients at risk.", []],
    ["The blast claimed the lives of 12 people.", ["deaths 12 people"]],
    ["The storm ended the lives of nine children.", ["deaths 9 children"]],
    ["The crash led to the loss of the lives of 40 passengers.", ["deaths 40 passengers"]],
    ["The exhibition displays 300 photographs of the dead.", []],
    ["Relatives held 60 portraits of the missing.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("more ways of damage and flight", () => {
  it.each<[string, string[]]>([
    ["Scores of homes in the old town have come down.", ["homes_destroyed 40.. homes"]],
    ["The map shows 9,700 houses gone around the town.", ["homes_destroyed 9700 houses"]],
    ["She adds that 84 schools took damage.", ["facilities_hit 84 schools"]],
    ["Forty homes suffered heavy damage.", ["homes_destroyed 40 homes"]],
    ["An air strike on a school killed 28 people.", ["facilities_hit 1 school", "deaths 28 people"]],
    ["There were attacks on 12 hospitals.", ["facilities_hit 12 hospitals"]],
    ["An attack on a hospital is a crime.", []],
    ["A treatment post run by volunteers in the town was shelled.", ["facilities_hit 1 treatment post"]],
    ["Some 600 people trekked to neighbouring villages.", ["displaced ~600 people"]],
    ["Roughly 52,000 people were ordered out of the resort.", ["displaced ~52000 people"]],
    ["Some 300 people were forced out of work.", []],
    ["The consulate was assisting 31 injured Peruvians.", ["injuries 31 Peruvians"]],
    ["Some 6.6 million people are expected to face crisis levels of hunger.", ["in_need ~6600000 people projected"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
