import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("facilities hit", () => {
  it.each<[string, string[]]>([
    ["Air strikes hit two hospitals and a school.", ["facilities_hit 2 hospitals", "facilities_hit 1 school"]],
    ["Three schools were damaged and one mosque destroyed.", ["facilities_hit 3 schools", "facilities_hit 1 mosque"]],
    ["The quake damaged 14 bridges and 300 schools last week.", ["facilities_hit 300 schools"]],
    ["The storm hit 14 provinces and 300 schools were closed.", []],
    ["Shells fell on four clinics.", ["facilities_hit 4 clinics"]],
    ["A shell landed on a bakery.", ["facilities_hit 1 bakery"]],
    ["Twelve health centres have been put out of action.", ["facilities_hit 12 health centres"]],
    ["Of the town's 12 hospitals, five were bombed.", ["facilities_hit 5 hospitals"]],
    ["Of 12 hospitals, five were hit.", ["facilities_hit 5 hospitals"]],
    ["Five of the city's 12 hospitals were hit.", ["facilities_hit 5 hospitals"]],
    ["Some 43 schools were set on fire.", ["facilities_hit ~43 schools"]],
    ["Militants set fire to 43 schools.", ["facilities_hit 43 schools"]],
    ["The flood submerged 30 schools.", ["facilities_hit 30 schools"]],
    ["Thirty schools collapsed.", ["facilities_hit 30 schools"]],
    ["Thirty schools lie in ruins.", ["facilities_hit 30 schools"]],
    ["Gunmen looted three pharmacies.", ["facilities_hit 3 pharmacies"]],
    ["Two churches were burnt to the ground.", ["facilities_hit 2 churches"]],
    ["A rocket struck a kindergarten in the morning.", ["facilities_hit 1 kindergarten"]],
    ["The bombing of a market killed ten people.", ["facilities_hit 1 market", "deaths 10 people"]],
    ["An attack on a hospital killed ten people.", ["deaths 10 people"]],
    ["The attack on the market killed ten people.", ["deaths 10 people"]],
    ["Two water stations went out of service.", ["facilities_hit 2 water stations"]],
    ["One of the region's few hospitals treated the wounded.", []],
    ["Seven markets were bombed.", ["facilities_hit 7 markets"]],
    ["The ministry runs 34 hospitals.", []],
    ["Forty schools reopened on Monday.", []],
    ["Three schools are used as shelters.", []],
    ["Some 60 health facilities are no longer functioning.", ["facilities_hit ~60 health facilities"]],
    ["Two hospitals remain closed.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("homes destroyed", () => {
  it.each<[string, string[]]>([
    ["Some 400 houses were burnt down.", ["homes_destroyed ~400 houses"]],
    ["The storm tore the roofs off 600 homes.", ["homes_destroyed 600 homes"]],
    ["Floods swept away 37 houses.", ["homes_destroyed 37 houses"]],
    ["Thirty-seven houses were washed away.", ["homes_destroyed 37 houses"]],
    ["Thirty-seven houses collapsed.", ["homes_destroyed 37 houses"]],
    ["200 houses were buried under mud.", ["homes_destroyed 200 houses"]],
    ["200 houses lie under water.", []],
    ["The village lost 80 houses.", ["homes_destroyed 80 houses"]],
    ["At least 6,000 homes were flooded.", []],
    ["In Dor 310 homes were destroyed and another 1,900 flooded.", ["homes_destroyed 310 homes"]],
    ["The river flooded two schools.", ["facilities_hit 2 schools"]],
    ["The truck smashed into a crowded home-furnishing shop.", []],
    ["A rocket hit a school-supplies store.", []],
    ["Mobs burned 40 women-headed homes.", ["homes_destroyed 40 women-headed homes"]],
    ["Shells hit a school-turned-shelter.", ["facilities_hit 1 school"]],
    ["The quake flattened 1,200 buildings.", ["homes_destroyed 1200 buildings"]],
    ["The fire consumed 300 shelters.", ["homes_destroyed 300 shelters"]],
    ["Soldiers torched 150 huts.", ["homes_destroyed 150 huts"]],
    ["Soldiers razed 150 huts to the ground.", ["homes_destroyed 150 huts"]],
    ["Bulldozers demolished 21 houses.", ["homes_destroyed 21 houses"]],
    ["Some 9,000 homes lost power.", []],
    ["The agency built 300 houses.", []],
    ["The agency repaired 300 damaged houses.", []],
    ["The city plans 2,000 new flats.", []],
    ["40 homes were evacuated.", []],
    ["Police searched 40 homes.", []],
    ["Fire ripped through 300 homes.", ["homes_destroyed 300 homes"]],
    ["Fire swept through 300 homes.", ["homes_destroyed 300 homes"]],
    ["Some 300 tents burned in the camp.", ["homes_destroyed ~300 tents"]],
    ["The agency handed out 300 tents.", []],
    ["412 houses destroyed", ["homes_destroyed 412 houses"]],
    ["- 412 houses partially damaged, 31 fully destroyed", ["homes_destroyed 412 houses", "homes_destroyed 31 houses"]],
    ["A house was destroyed.", ["homes_destroyed 1 house"]],
    ["A building collapsed.", ["homes_destroyed 1 building"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("strikes", () => {
  it.each<[string, string[]]>([
    ["The monitor counted 47 air strikes.", ["strikes 47 air strikes"]],
    ["Jets carried out about 30 raids.", ["strikes ~30 raids"]],
    ["Seven air strikes hit the town.", ["strikes 7 air strikes"]],
    ["An air strike hit the town.", []],
    ["More than 200 shells hit the town.", []],
    ["The WHO verified 17 attacks on health care.", ["strikes 17 attacks"]],
    ["There were 40 attacks on schools.", ["strikes 40 attacks"]],
    ["Police carried out 14 raids on betting shops.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("damage in more words", () => {
  it.each<[string, string[]]>([
    [
      "The mayor says six houses and a community hall burned down.",
      ["homes_destroyed 6 houses", "facilities_hit 1 community hall"],
    ],
    ["Between 3 000 and 6 000 homes were reduced to ash.", ["homes_destroyed 3000..6000 homes"]],
    ["The landslide buried dozens of homes.", ["homes_destroyed 24.. homes"]],
    ["Mud swallowed 60 homes overnight.", ["homes_destroyed 60 homes"]],
    [
      "The office verified damage to 67 schools and nine clinics.",
      ["facilities_hit 67 schools", "facilities_hit 9 clinics"],
    ],
    ["Shelling has put 21 health posts out of service.", ["facilities_hit 21 health posts"]],
    ["A dispensary was shelled on Monday.", ["facilities_hit 1 dispensary"]],
    ["Militiamen set fire to 70 homes and 40 granaries.", ["homes_destroyed 70 homes"]],
    ["The blast shattered 40 windows.", []],
    ["The storm knocked out 30 power lines.", []],
    ["The army destroyed 12 tunnels and six depots.", []],
    ["Rebels destroyed three tanks and a bridge.", []],
    ["The flood swept away two bridges.", []],
    ["The hail destroyed 400 hectares of maize.", []],
    ["The fire destroyed 90 cars and 12 shops.", []],
    ["Some 400 homes are under threat.", []],
    ["Some 400 homes are on alert.", []],
    ["The mosque was built for 400 worshippers.", []],
    ["The school has 12 classrooms.", []],
    ["The agency opened three clinics.", []],
    ["Crews searched 300 homes that were still standing.", []],
    ["Power was restored to 9,000 homes.", []],
    ["31 homes were destroyed and 90 more damaged.", ["homes_destroyed 31 homes", "homes_destroyed 90 homes"]],
    ["1,800 homes destroyed or damaged", ["homes_destroyed 1800 homes"]],
    ["As many as 1,200 dwellings were flattened when the dam broke.", ["homes_destroyed ..1200 dwellings"]],
    ["Eleven hospitals have now been bombed out of action.", ["facilities_hit 11 hospitals"]],
    ["Twelve people were killed and a clinic was damaged.", ["deaths 12 people", "facilities_hit 1 clinic"]],
    ["Flames tore through about 40 tents in the settlement.", ["homes_destroyed ~40 tents"]],
    ["The cyclone tore the roofs off 600 homes.", ["homes_destroyed 600 homes"]],
    ["The cyclone left 2,000 houses without roofs.", ["homes_destroyed 2000 houses"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
