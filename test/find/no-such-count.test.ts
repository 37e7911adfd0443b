import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("differences and shares", () => {
  it.each<[string, ...string[]]>([
    ["Three fewer herders died than last year."],
    ["Three more herders died than in May."],
    ["Forty more homes burned down than in 2019."],
    ["Three more herders were killed rather than taken.", "deaths 3 herders"],
    ["Three more herders died in May.", "deaths 3 herders"],
    ["One in 31 died."],
    ["The toll is one short of 31."],
    ["The toll is three higher than on Monday."],
    ["There were no more dead than on Monday."],
    ["There were 12 deaths among the 31 hurt.", "deaths 12 people", "injuries 31 people"],
    ["The toll remains 31.", "deaths 31 people"],
  ])("%s", (text, ...expected) => expect(found(text)).toEqual(expected));
});

describe("somebody else behind a comma", () => {
  it.each<[string, ...string[]]>([
    ["Three of the 31 on board survived, the rest drowned."],
    ["Three of the 31 were rescued, the others are feared dead."],
    ["Seven swam ashore, the captain drowned."],
    ["Seven monks survived, their abbot died."],
    ["Seven got out but their wives were killed."],
    ["Seven monks, the abbot among them, died.", "deaths 7 monks"],
    ["Seven monks who had stayed, the abbot among them, died.", "deaths 7 monks"],
  ])("%s", (text, ...expected) => expect(found(text)).toEqual(expected));
});

describe("who is counted beside the number", () => {
  it.each<[string, ...string[]]>([
    ["Thirteen herders plus the bomber died.", "deaths 13 herders"],
    ["Thirteen-plus herders died.", "deaths 13.. herders"],
    ["Twelve herders, perhaps 13, died.", "deaths 12..13 herders"],
    ["Twelve herders died, one of them in hospital.", "deaths 12 herders"],
    ["Twelve herders died, including one in hospital.", "deaths 12 herders"],
    ["Twelve herders were hurt, including one in hospital.", "injuries 12 herders", "injuries 1 people*"],
  ])("%s", (text, ...expected) => expect(found(text)).toEqual(expected));
});

describe("how many there were, of whom a part was harmed", () => {
  it.each<[string, ...string[]]>([
    ["Of the three, one died.", "deaths 1 people"],
    ["Of the 31, three in Lisk died.", "deaths 3 people"],
    ["Out of 31 passengers, 12 men and nine women died.", "deaths 12 men", "deaths 9 women"],
    ["Of 12 men and nine women, four died.", "deaths 4 people"],
    ["Twelve of the 31 herders who hid in the barn were killed.", "deaths 12 herders"],
    ["Twelve of 31 herders who had been hiding there died.", "deaths 12 herders"],
    ["Twelve of some 31 pupils who slept there are missing.", "missing 12 pupils"],
    ["Twelve men and nine women died.", "deaths 12 men", "deaths 9 women"],
    ["Thirty of 310 families who farm the valley have fled.", "displaced 30 families"],
    ["Three of the 31 houses that stood on the bank were washed away.", "homes_destroyed 3 houses"],
    [
      "Three of the 31 houses that were washed away were new.",
      "homes_destroyed 3 houses*",
      "homes_destroyed 31 houses",
    ],
    ["Some of the 31 fighters who came were killed."],
    ["The rest of the 31 drowned."],
    ["Most of the 31 who died were boys.", "deaths 31 people"],
    ["Rebels fired 31 rockets, three of which hit homes."],
    ["Of 31 shells, three struck homes."],
  ])("%s", (text, ...expected) => expect(found(text)).toEqual(expected));
});

describe("so many of each", () => {
  it.each<[string, ...string[]]>([
    ["Four raids killed three herders each.", "strikes 4 raids"],
    ["Each of the four raids killed three herders.", "strikes 4 raids"],
    ["Three herders died in each of four raids.", "strikes 4 raids"],
    ["Three men were killed on each side."],
    ["Nine herders, three from each car, were killed.", "deaths 9 herders"],
    ["Each of the three men killed had a farm.", "deaths 3 men"],
    ["Three herders will hang for killing 31 people.", "deaths 31 people"],
    ["He lived through two wars and died in bed."],
  ])("%s", (text, ...expected) => expect(found(text)).toEqual(expected));
});

describe("what was not so, or is only asked", () => {
  it.each<[string, ...string[]]>([
    ["Did 31 herders die in Lisk?", "deaths 31 herders projected"],
    ["Were 31 herders killed?", "deaths 31 herders projected"],
    ["Were it not for the dam, it would be worse. In May 31 herders died.", "deaths 31 herders"],
    ["It was not 31 herders who died.", "deaths 31 herders denied"],
    ["Instead of 31 fighters, three herders died.", "deaths 3 herders"],
  ])("%s", (text, ...expected) => expect(found(text)).toEqual(expected));
});

describe("who is there", () => {
  it.each<[string, ...string[]]>([
    ["The enclave, 31 kilometres long, holds two million inhabitants.", "population 2000000 inhabitants"],
    ["The jail holds 31 inmates.", "detained 31 inmates"],
    ["31 missing hikers found dead", "deaths 31 hikers"],
  ])("%s", (text, ...expected) => expect(found(text)).toEqual(expected));
});
