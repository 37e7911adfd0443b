import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("people who went back", () => {
  it.each<[string, string[]]>([
    ["The agency says 300 of them need humanitarian aid.", ["in_need 300 people"]],
    ["Some 4,000 people have gone back to their villages.", ["returned ~4000 people"]],
    ["About 900 families are back in the town.", ["returned ~900 families"]],
    ["More than 2,000 refugees were repatriated last week.", ["returned 2000.. refugees"]],
    ["Kenya repatriated 1,100 Somali refugees.", ["returned 1100 Somali refugees"]],
    ["The convoy took 200 refugees home.", ["returned 200 refugees"]],
    ["Authorities have brought 340 families back to the valley.", ["returned 340 families"]],
    ["Buses carried 500 displaced people back to Raqqa.", ["returned 500 displaced people"]],
    ["14,000 have resettled in their villages.", ["returned 14000 people"]],
    ["3,000 returnees were registered in May.", ["returned 3000 returnees"]],
    ["Some 60,000 people went home after the ceasefire.", ["returned ~60000 people"]],
    ["60,000 people were allowed to return.", ["returned 60000 people"]],
    ["Some 22,000 residents have returned to their homes.", ["returned ~22000 residents"]],
    ["Germany deported 43 Afghans.", []],
    ["The players returned after 20 minutes.", []],
    ["Fourteen pupils returned to school.", []],
    ["250 soldiers returned to base.", []],
    ["Twelve MPs returned to parliament.", []],
    ["Ten astronauts returned to Earth.", []],
    ["2,000 workers returned to work after the strike.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("people in need", () => {
  it.each<[string, string[]]>([
    ["Some 2.1 million people need food aid.", ["in_need ~2100000 people"]],
    ["2.1 million people are in need of urgent assistance.", ["in_need 2100000 people"]],
    ["About 300,000 people face hunger.", ["in_need ~300000 people"]],
    ["More than 4 million people are food insecure.", ["in_need 4000000.. people"]],
    ["Nearly 900,000 people are facing acute hunger.", ["in_need ..900000 people"]],
    ["17 million people go hungry every day.", ["in_need 17000000 people"]],
    ["600,000 children are acutely malnourished.", ["in_need 600000 children"]],
    ["Some 40,000 people depend on food parcels.", ["in_need ~40000 people"]],
    ["1.4 million people lack access to clean water.", ["in_need 1400000 people"]],
    ["Some 70,000 people have no access to health care.", ["in_need ~70000 people"]],
    ["The storm cut off 14,000 people from aid.", ["in_need 14000 people"]],
    ["3.4 million people in need", ["in_need 3400000 people"]],
    ["Humanitarian assistance is needed by 8 million people.", ["in_need 8000000 people"]],
    ["The number of people in need has risen to 6.2 million.", ["in_need 6200000 people"]],
    ["Some 5.1 million people require humanitarian assistance.", ["in_need ~5100000 people"]],
    ["Over 20,000 people urgently need shelter.", ["in_need 20000.. people"]],
    ["Half a million people are on the brink of famine.", ["in_need 500000 people"]],
    ["Some 300,000 people are in crisis levels of food insecurity.", ["in_need ~300000 people"]],
    ["Aid is needed for 30,000 people.", ["in_need 30000 people"]],
    ["The drought has left 3 million people in need of food aid.", ["in_need 3000000 people"]],
    ["The floods affected 200,000 people.", []],
    ["Some 120,000 homes are without power.", []],
    ["45,000 people received food rations.", []],
    ["The hospital needs 40 nurses.", []],
    ["The plan needs $40 million.", []],
    ["The city needs 300 more buses.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("who lives there", () => {
  it.each<[string, string[]]>([
    ["The town, home to 12,000 people, was empty.", ["population 12000 people"]],
    ["A village of 300 people was buried.", ["population 300 people"]],
    ["The district has 45,000 inhabitants.", ["population 45000 inhabitants"]],
    ["The city of 1.2 million people lost power.", ["population 1200000 people"]],
    ["It is a city of 90,000 residents.", ["population 90000 residents"]],
    ["About 40,000 people live on the island.", ["population ~40000 people"]],
    ["The island, where 3,000 people live, was cut off.", ["population 3000 people"]],
    ["Some 2.3 million people live in the enclave.", ["population ~2300000 people"]],
    ["The country's 11 million people face hard times.", ["population 11000000 people"]],
    ["Population: 34,500", ["population 34500 people"]],
    ["The village, with its 800 inhabitants, was cut off.", ["population 800 inhabitants"]],
    ["The enclave is inhabited by 4,000 people.", ["population 4000 people"]],
    ["The port city of half a million was shelled.", ["population 500000 people"]],
    ["The island nation of 100,000 people has no army.", ["population 100000 people"]],
    ["The city had 80,000 residents before the war.", ["population 80000 residents"]],
    ["A team of 30 people flew out.", []],
    ["A convoy of 12 people left.", []],
    ["A crew of 14 people was on board.", []],
    ["The state of 34 patients was serious.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
