import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("strikes, attacks and raids without arms are no strikes", () => {
  it.each<[string, string[]]>([
    ["The opposition launched 12 attacks on the budget.", []],
    ["Hackers launched 40 attacks on ministries.", []],
    ["The winger made three raids down the left.", []],
    ["Police made 40 raids.", []],
    ["Tax officials have carried out 40 raids on jewellers.", []],
    ["Two strikes by dock workers cost the port millions.", []],
    ["There were 14 strikes in the coal industry.", []],
    ["The company suffered four cyber attacks.", []],
    ["There were 300 knife attacks and 40 acid attacks.", []],
    ["Three raids on drug labs followed.", []],
    ["Two hunger strikes and a general strike were over by May.", []],
    ["The army carried out 12 raids on villages.", ["strikes 12 raids"]],
    ["Rebels made two attacks on the town.", ["strikes 2 attacks"]],
    ["Police recorded 14 attacks on clinics.", ["strikes 14 attacks"]],
    ["Aid workers reported 12 strikes.", ["strikes 12 strikes"]],
    ["Forty attacks by rebels were reported.", ["strikes 40 attacks"]],
    ["The police chief said militants launched three attacks on the town.", ["strikes 3 attacks"]],
  ])("%s", (text, lines) => {
    expect(found(text)).toEqual(lines);
  });
});

describe("what nothing of matter hits is not damaged, and what is mended is another count", () => {
  it.each<[string, string[]]>([
    ["Higher taxes will hit 300 hospitals and 4,000 homes.", []],
    ["Noise from the airport hits 4,000 homes.", []],
    ["The region's 40 hospitals were hit by severe staff shortages.", []],
    ["Twenty hospitals have been hit by a strike of doctors.", []],
    ["Flu has swept through 14 schools.", []],
    ["Burglars targeted 12 homes.", []],
    ["The valley lost two schools to budget cuts.", []],
    ["The firm claims 300 homes have its alarm.", []],
    ["The team inspected 40 schools, and another was damaged.", []],
    ["The fund repaired 14 schools damaged in the war.", []],
    ["Some 2,000 destroyed homes have been rebuilt.", []],
    ["Some 300 homes were damaged and will be rebuilt.", ["homes_destroyed ~300 homes"]],
    ["Burglars looted and burned 12 homes.", ["homes_destroyed 12 homes"]],
    ["Rockets from the valley hit 12 houses.", ["homes_destroyed 12 houses"]],
    ["During the crisis shells hit two schools.", ["facilities_hit 2 schools"]],
    ["The landslide after an outbreak of rain buried 12 houses.", ["homes_destroyed 12 houses"]],
    ["Two schools were hit by shells after the price rise.", ["facilities_hit 2 schools"]],
    ["The village lost 12 homes to fire and flood.", ["homes_destroyed 12 homes"]],
    ["The blaze claimed 40 homes.", ["homes_destroyed 40 homes"]],
  ])("%s", (text, lines) => {
    expect(found(text)).toEqual(lines);
  });
});

describe("who has done it is none of those to whom it was done", () => {
  it.each<[string, string[]]>([
    ["Three men had killed a guard.", ["deaths 1 guard"]],
    ["The court heard that two men had kidnapped a clerk.", ["abducted 1 clerk"]],
    ["Two of the men had been killed.", ["deaths 2 men"]],
    ["Some 40 people have been injured.", ["injuries ~40 people"]],
    ["Eleven have since died.", ["deaths 11 people"]],
  ])("%s", (text, lines) => {
    expect(found(text)).toEqual(lines);
  });
});

describe("missing, held, taken, gone and back in other senses", () => {
  it.each<[string, string[]]>([
    ["About 40 million people are missing out on cheaper energy.", []],
    ["Some 7,000 children are missing school because of the snow.", []],
    ["Three players were missing through injury.", []],
    ["Six files and five ballot boxes went missing.", []],
    ["Police have closed 12 missing-person files.", []],
    ["Twelve people disappeared into the crowd.", []],
    ["Three missing children were found safe.", []],
    ["Rescuers saved two missing hikers.", []],
    ["Two missing hikers were found dead.", ["deaths 2 hikers"]],
    ["Seven people are missing the day after the storm.", ["missing 7 people"]],
    ["Seven people are missing in the hills.", ["missing 7 people"]],
    ["Some 300 people were held up in traffic.", []],
    ["Two men seized power in 1974.", []],
    ["He said 40 others held less.", []],
    ["Two men seized near the border were freed.", ["abducted 2 men"]],
    ["Three men captured alive were shown on television.", ["detained 3 men"]],
    ["The stadium holds 60,000 spectators.", []],
    ["Twenty schools house 5,400 pupils.", []],
    ["Twenty schools now house 5,400 people.", ["displaced 5400 people"]],
    ["Police held 40 fans.", ["detained 40 fans"]],
    ["About 300 passengers were evacuated from the train.", []],
    ["About 300 residents were evacuated from the coast.", ["displaced ~300 residents"]],
    ["About 40,000 people crossed the border to shop.", []],
    ["About 40,000 people crossed the border to escape the fighting.", ["displaced ~40000 people"]],
    ["Some 300 people returned to the church to pray.", []],
    ["Nearly 2,000 people returned their ballots.", []],
    ["Nearly 2,000 people returned the next day.", ["returned ..2000 people"]],
    ["Some 300 families returned to their village to rebuild.", ["returned ~300 families"]],
    ["A crowd of 4,000 hungry fans queued for pies.", []],
    ["The play about 300 refugees opens on Friday.", []],
    ["In the novel, 12 students are arrested at dawn.", []],
    ["The film crew of 12 was attacked and two were killed.", ["deaths 2 people"]],
  ])("%s", (text, lines) => {
    expect(found(text)).toEqual(lines);
  });
});

describe("a population is the people of a place", () => {
  it.each<[string, string[]]>([
    ["A population of 300 wolves lives in the park.", []],
    ["The elephant population is 12,000.", []],
    ["The country's population of tigers rose to 3,600.", []],
    ["The prison population rose to 90,000.", []],
    ["The population over 65 is 2 million.", []],
    ["A million people live in poverty.", []],
    ["Three people live in the flat.", []],
    ["The house where 12 people lived burned down.", []],
    ["The town has a population of 3,000.", ["population 3000 people"]],
    ["Some 3,000 people live in the valley.", ["population ~3000 people"]],
  ])("%s", (text, lines) => {
    expect(found(text)).toEqual(lines);
  });
});

describe("some of those whom a word for their lot names are no count of them", () => {
  it.each<[string, string[]]>([
    ["Researchers interviewed 500 returnees.", []],
    ["A survey of 1,200 displaced people found that most want to go home.", []],
    ["Doctors vaccinated 30,000 displaced children.", []],
    ["A concert for 300 refugees was cancelled.", []],
    ["Four refugees won medals.", []],
    ["Two refugees were killed.", ["deaths 2 refugees"]],
    ["The valley hosts 30,000 refugees.", ["displaced 30000 refugees"]],
    ["Some 1,200 displaced people sleep in schools.", ["displaced ~1200 displaced people"]],
    ["In a drill, 300 pupils were evacuated.", []],
    ["No country can take in 3 million people.", []],
    ["The camp can hold 5,000 refugees.", []],
    ["The ship, which can carry 400 evacuees, sailed empty.", []],
    ["The country took in 3 million people.", ["displaced 3000000 people"]],
    ["The 40 lawyers who defended those arrested were praised.", []],
    ["The 12 men whom the army has detained are safe.", ["detained 12 men"]],
    ["The district, with 14 health centres, was flooded.", []],
    ["A bomb was defused near two schools.", []],
    ["Damage was reported at 14 health centres.", ["facilities_hit 14 health centres"]],
  ])("%s", (text, lines) => {
    expect(found(text)).toEqual(lines);
  });
});

describe("the verb behind has another subject than the number before it", () => {
  it.each<[string, string[]]>([
    ["The power plant serves 40,000 homes and was hit.", []],
    ["Some 40,000 homes and a school were hit.", ["homes_destroyed ~40000 homes", "facilities_hit 1 school"]],
    ["The army called up 30,000 reservists, and 2,000 villagers returned.", ["returned 2000 villagers"]],
    ["Thousands of shoppers fled the mall.", []],
    ["Thousands of shoppers fled the town.", ["displaced 2000.. shoppers"]],
    ["Some 400 fans fled the stadium.", []],
    ["Some 400 mourners fled in panic.", []],
    ["Some 400 worshippers fled to Ruritania.", ["displaced ~400 worshippers"]],
    ["Some 400 protesters have been displaced.", ["displaced ~400 protesters"]],
    ["A million Ukrainians came back for Christmas.", []],
    ["The toll of dead birds rose to 3,000.", []],
    ["Artists showed 300 drawings by displaced children.", []],
  ])("%s", (text, lines) => {
    expect(found(text)).toEqual(lines);
  });
});
