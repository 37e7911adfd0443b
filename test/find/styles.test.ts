import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("flight and damage in a wire", () => {
  it.each<[string, string[]]>([
    [
      "Nearly 30,000 people have streamed out of the besieged city since Friday, aid workers said.",
      ["displaced ..30000 people"],
    ],
    ["The exodus has swollen the camp's population to 61,000.", ["population 61000 people"]],
    [
      "More than 9,000 people crossed into the country over the weekend, the refugee agency said.",
      ["displaced 9000.. people"],
    ],
    ["The fighting has pushed about 2,200 families from their homes in a week.", ["displaced ~2200 families"]],
    [
      "The clashes drove an estimated 75,000 residents out of the city's southern suburbs.",
      ["displaced ~75000 residents"],
    ],
    ["Some 18,000 people fled to the hills.", ["displaced ~18000 people"]],
    ["Around 400 people have taken refuge in the cathedral.", ["displaced ~400 people"]],
    ["About 3,300 refugees have gone home since June, the agency said.", ["returned ~3300 refugees"]],
    ["The government has flown home 812 of its citizens.", ["returned 812 citizens"]],
    ["The blaze forced the evacuation of some 1,500 holidaymakers.", ["displaced ~1500 holidaymakers"]],
    ["The river burst its banks, forcing 4,500 people from their homes.", ["displaced 4500 people"]],
    ["Authorities moved 22,000 people out of the danger zone around the volcano.", ["displaced 22000 people"]],
    ["At least 26 villages have been emptied, displacing 7,000 people.", ["displaced 7000 people"]],
    [
      "The eruption displaced 5,000 people and destroyed 300 homes.",
      ["displaced 5000 people", "homes_destroyed 300 homes"],
    ],
    ["A quarter of the town's 60,000 inhabitants have left.", ["population 60000 inhabitants"]],
    ["More than half of the island's 12,000 residents were evacuated.", ["population 12000 residents"]],
    ["Officials said 8,000 residents had been told to leave.", ["displaced 8000 residents"]],
    ["Some 14,000 residents are under orders to leave.", ["displaced ~14000 residents"]],
    ["The order affects about 5,000 homes.", []],
    ["Thousands have been left homeless.", ["displaced 2000.. people"]],
    ["Hundreds spent the night in their cars.", ["displaced 200.. people"]],
    ["Hundreds slept in the open for fear of aftershocks.", ["displaced 200.. people"]],
    ["The quake left 60,000 people sleeping in tents.", ["displaced 60000 people"]],
    ["At least four medical facilities in the city have been attacked.", ["facilities_hit 4.. medical facilities"]],
    ["The week has seen at least four hospitals in the region shelled.", ["facilities_hit 4.. hospitals"]],
    ["The storm destroyed 8,756 homes and 260 commercial buildings.", ["homes_destroyed 8756 homes"]],
    ["Fire crews saved 40 homes.", []],
    ["Strong winds ripped the roofs off 50 homes and toppled power lines.", ["homes_destroyed 50 homes"]],
    ["Landslides crushed 14 houses.", ["homes_destroyed 14 houses"]],
    ["Flash floods inundated more than 1,000 homes.", []],
    ["The strike flattened a five-storey apartment building.", ["homes_destroyed 1 apartment building"]],
    ["Two schools sheltering displaced families were hit.", ["facilities_hit 2 schools"]],
    [
      "A rocket hit a school sheltering 600 displaced people.",
      ["facilities_hit 1 school", "displaced 600 displaced people"],
    ],
    ["Warplanes carried out at least 15 strikes on the city.", ["strikes 15.. strikes"]],
    ["The monitor recorded 1,200 air strikes in March alone.", ["strikes 1200 air strikes"]],
    ["There have been 62 attacks on hospitals this year.", ["strikes 62 attacks"]],
    ["It was the third attack in a week.", []],
    ["Government jets launched dozens of raids.", ["strikes 24.. raids"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("in a situation report", () => {
  it.each<[string, string[]]>([
    [
      "An estimated 1.2 million people (240,000 households) are displaced in the region.",
      ["displaced ~1200000 people", "displaced 240000 families"],
    ],
    ["Partners reached 340,000 people with food in May.", []],
    ["Of the 2.3 million people targeted, 1.1 million received aid.", []],
    ["To date, 34,500 individuals have been relocated from the flood-prone site.", ["displaced 34500 individuals"]],
    ["Between 1 and 7 May, DTM recorded 2,340 newly displaced individuals.", ["displaced 2340 individuals"]],
    [
      "Some 5,670 individuals returned to their places of origin during the reporting period.",
      ["returned ~5670 individuals"],
    ],
    ["Over 60 per cent of the displaced live with host families.", []],
    ["About 83,000 IDPs live in 23 sites.", ["displaced ~83000 IDPs"]],
    ["As of 3 May, 44 sites host 83,210 IDPs.", ["displaced 83210 IDPs"]],
    ["An additional 12,300 people were displaced in the last two weeks.", ["displaced 12300 people"]],
    ["The number of IDPs stands at 1,530,000.", ["displaced 1530000 IDPs"]],
    ["The number of people in need has increased from 3.1 million to 4.2 million.", ["in_need 4200000 people"]],
    ["An estimated 870,000 people face emergency levels of food insecurity (IPC Phase 4).", ["in_need ~870000 people"]],
    [
      "Over 2.4 million people are projected to be food insecure between June and August.",
      ["in_need 2400000.. people projected"],
    ],
    ["Some 690,000 children under five suffer from acute malnutrition.", ["in_need ~690000 children"]],
    ["Around 120,000 children are out of school.", []],
    ["Up to 90 per cent of houses in the district have been destroyed.", []],
    [
      "At least 3,400 houses were fully destroyed and 12,800 partially damaged.",
      ["homes_destroyed 3400.. houses", "homes_destroyed 12800 houses"],
    ],
    [
      "A total of 211 schools and 34 health centres have been damaged or destroyed.",
      ["facilities_hit 211 schools", "facilities_hit 34 health centres"],
    ],
    ["Twelve of the 15 health facilities in the district are not functional.", ["facilities_hit 12 health facilities"]],
    ["Only four of the 15 health facilities in the district are functional.", []],
    ["The cholera outbreak has infected 4,300 people.", []],
    ["The clusters seek $43 million to assist 560,000 people.", []],
    ["WFP plans to assist 560,000 people.", []],
    ["Some 45,000 people are living in overcrowded collective centres.", ["displaced ~45000 people"]],
    [
      "More than 7,000 families have sought shelter in schools, mosques and other public buildings.",
      ["displaced 7000.. families"],
    ],
    ["The population of the camp has doubled to 24,000.", ["population 24000 people"]],
    ["The camp, built for 10,000 people, now holds 24,000.", []],
    ["12,000 hectares of farmland were submerged.", []],
    ["45 water points were damaged.", ["facilities_hit 45 water points"]],
    ["The commune, which has 14,300 inhabitants, has been cut off.", ["population 14300 inhabitants"]],
    ["The host community numbers 40,000.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("in a local paper", () => {
  it.each<[string, string[]]>([
    ["Firefighters evacuated 60 residents from a block of flats.", ["displaced 60 residents"]],
    ["About 120 residents were evacuated from a care home.", ["displaced ~120 residents"]],
    ["Fourteen families lost everything.", []],
    ["Twelve homes were destroyed and 30 others damaged.", ["homes_destroyed 12 homes", "homes_destroyed 30 homes"]],
    ["A dozen homes had their roofs torn off.", ["homes_destroyed 12 homes"]],
    ["The tornado damaged about 150 homes, officials said.", ["homes_destroyed ~150 homes"]],
    ["At least 30 families are staying at the Red Cross shelter.", ["displaced 30.. families"]],
    ["The shelter at the high school had 85 people overnight.", []],
    ["Nearly 400 homes were without power.", []],
    ["The county has 23,000 residents.", ["population 23000 residents"]],
    ["Crews went door to door in the town of 2,800.", ["population 2800 people"]],
    ["Roughly 1,100 people live in the valley.", ["population ~1100 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("in headlines", () => {
  it.each<[string, string[]]>([
    ["Thousands flee as rebels near city", ["displaced 2000.. people"]],
    ["40,000 evacuated as dam threatens to burst", ["displaced 40000 people"]],
    ["Quake levels 300 homes", ["homes_destroyed 300 homes"]],
    ["UN: 2.1m displaced by fighting", ["displaced 2100000 people"]],
    ["Two hospitals hit in overnight raids", ["facilities_hit 2 hospitals"]],
    ["Floods: 1,200 homes under water", []],
    ["11,000 ordered out as wildfire nears resort", ["displaced 11000 people"]],
    ["5 million going hungry, UN warns", ["in_need 5000000 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("denials and plans", () => {
  it.each<[string, string[]]>([
    ["The mayor denied that 3,000 people had fled.", ["displaced 3000 people denied"]],
    ["The ministry plans to resettle 4,000 families.", []],
    ["The agency plans to bring home 4,000 refugees by May.", ["returned 4000 refugees planned"]],
    ["Up to 50,000 people could be displaced.", ["displaced ..50000 people projected"]],
    ["If the dam fails, 200,000 people would have to flee.", ["displaced 200000 people projected"]],
    ["Nobody was displaced.", ["displaced 0 people"]],
    ["No houses were damaged.", ["homes_destroyed 0 houses"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
