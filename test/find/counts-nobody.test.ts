import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("nobody counted: vehicles, animals, crops, land, money, capacity, beds, the rescued and released", () => {
  it.each<[string, string[]]>([
    ["The flood washed away 300 cattle and 40 vehicles.", []],
    ["The convoy of 40 lorries was destroyed by shelling.", []],
    ["Rebels shot down two helicopters and destroyed 12 tanks.", []],
    ["Some 12,000 hectares of rice fields were destroyed.", []],
    ["The storm caused damage worth $40 million to 300 roads.", []],
    ["The hospital has 300 beds and 40 doctors.", []],
    ["The camp can take 5,000 people.", []],
    ["The centre was designed for 400 people.", []],
    ["The stadium, which seats 40,000, was damaged.", []],
    ["Rescuers saved 87 people from the flood.", []],
    ["The militia released 120 hostages.", []],
    ["Police freed 30 women.", []],
    ["The prison freed 300 inmates.", []],
    ["The mission has 12,000 peacekeepers.", []],
    ["The army has deployed 3,000 soldiers to the region.", []],
    ["The ship was carrying 300 passengers and 40 crew.", []],
    ["The train with 400 people on board was stopped.", []],
    ["Some 900 tourists were stuck at the airport.", []],
    ["About 40 flights were cancelled, stranding 6,000 passengers.", []],
    ["Schools closed for 90,000 pupils.", []],
    ["The plant employs 600 people.", []],
    ["The ministry hired 300 teachers.", []],
    ["The court heard 40 witnesses.", []],
    ["A delegation of 12 ministers arrived in the capital.", []],
    ["The team flew home on Sunday after 12 matches.", []],
    ["Six players returned from injury.", []],
    ["Ten ministers returned to their villages to vote.", []],
    ["The charity sheltered 300 dogs after the storm.", []],
    ["The zoo moved 40 animals to safety.", []],
    ["A fire at the market destroyed goods worth 4 million rupees.", []],
    ["More than 500 trees and 60 poles were uprooted.", []],
    ["The wind uprooted 500 trees.", []],
    ["The dam displaced 3 million cubic metres of water.", []],
    ["The ship displaces 40,000 tonnes.", []],
    ["Some 400 jobs were lost.", []],
    ["The bank moved 300 jobs abroad.", []],
    ["The club sold 12,000 season tickets.", []],
    ["The bill affects 300,000 homeowners.", []],
    ["The power cut hit 300,000 customers.", []],
    ["Some 300,000 homes lost electricity.", []],
    ["Water was restored to 12,000 households.", []],
    ["The agency distributed tents to 1,200 families.", []],
    ["The aid reached 1,200 families.", []],
    ["Food was handed to 3,000 people.", []],
    ["Doctors vaccinated 40,000 children.", []],
    ["Some 30,000 people signed the petition.", []],
    ["About 5,000 protesters gathered outside the school.", []],
    ["More than 40,000 fans left the stadium.", []],
    ["Thousands of people attended the funeral.", []],
    ["Thousands of pilgrims arrived in the city.", []],
    ["Two thousand runners crossed the finish line.", []],
    ["The company evacuated data from 12 servers.", []],
    ["The minister left for Rome with 12 advisers.", []],
    ["The police raided 12 homes and arrested four men.", ["detained 4 men"]],
    ["The raid on 12 houses turned up weapons.", []],
    ["The soldiers searched 40 houses in the village.", []],
    ["Firefighters protected 300 homes from the flames.", []],
    ["The mayor wants to build 500 homes.", []],
    ["Of 40 families in the street, 12 own a car.", []],
    ["He has lived in 12 houses.", []],
    ["She left home at 16.", []],
    ["Chapter 7 of the report deals with 12 schools.", []],
    ["School No. 12 was closed.", []],
    ["The 12-storey building was empty.", []],
    ["The road to Camp 4 was cut off.", []],
    ["In 2015 houses were cheap.", []],
    ["By 2018 schools were full.", []],
    ["The family's 40 goats drowned.", []],
    ["The building burned for 12 hours.", []],
    ["The siege of the city lasted 900 days.", []],
    ["The hospital treated 90 patients.", []],
    ["It takes 40 minutes to reach the camp.", []],
    ["Nine of ten homes have solar panels.", []],
    ["The strike by 300 nurses entered its third day.", []],
    ["Pilots called off two strikes.", []],
    ["He struck twice, in the 30th and 40th minutes.", []],
    ["The team needs two wins from three matches.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("a number behind the place that it is for", () => {
  it.each<[string, string[]]>([
    ["Homs took in 240 families and Hama 91.", ["displaced 240 families", "displaced 91 families"]],
    [
      "Homs lost 80 houses, Hama 31 and Aleppo 12.",
      ["homes_destroyed 80 houses", "homes_destroyed 31 houses", "homes_destroyed 12 houses"],
    ],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("verbs that count one kind alone", () => {
  it.each<[string, string[]]>([
    [
      "The war has driven 2.3 million Sudanese abroad and displaced another 4 million.",
      ["displaced 2300000 Sudanese", "displaced 4000000 people"],
    ],
    ["They put 40,000 people in 318 camps and 195 unaccounted for.", ["displaced 40000 people", "missing 195 people"]],
    ["Gunmen burned most of the camp: 400 huts.", ["homes_destroyed 400 huts"]],
    ["The agency registered 12,400 arrivals in May.", ["displaced 12400 arrivals"]],
    ["The agency registered 12,400 tourist arrivals in May.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
