import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const lines = (text: string) => figuresIn(text).map(figureLine);

describe("May, the month, is no perhaps", () => {
  it.each<[string, string[]]>([
    ["April: 120 deaths. May: 388 deaths.", ["deaths 120 people", "deaths 388 people"]],
    ["The May toll stood at 388.", ["deaths 388 people"]],
    ["90 May Have Died in Flood", ["deaths 90 people projected"]],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

it("takes nobody who does not want to be named for somebody who plans", () => {
  expect(lines("A sergeant who did not want to be named said more than 60 bodies had been counted.")).toEqual([
    "deaths 60.. people",
  ]);
  expect(lines("The army wants to move 300 families to a camp.")).toEqual(["displaced 300 families planned"]);
});

describe("what somebody denies or takes back", () => {
  it.each<[string, string[]]>([
    // Behind the count.
    ["The navy said 15 sailors had died; it later withdrew the figure.", ["deaths 15 sailors denied"]],
    ["The bureau first said 2,445 people had died, a number it later retracted.", ["deaths 2445 people denied"]],
    [
      "Rebels claimed that they had killed 17 soldiers, a number that the army rejected.",
      ["deaths 17 soldiers denied"],
    ],
    [
      "A lawmaker claimed 25 pilgrims had died, a charge dismissed by the prefect as baseless.",
      ["deaths 25 pilgrims denied"],
    ],
    ["Earlier reports that three people had been killed in Obo were wrong, police say.", ["deaths 3 people denied"]],
    ["The count of 14 deaths is therefore withdrawn.", ["deaths 14 people denied"]],
    ["An estimate by the police chief of 900 dead was withdrawn.", ["deaths 900 people denied"]],
    [
      "Rebels claimed to have killed 17 soldiers in Obo on 23 May, a number that the army rejected.",
      ["deaths 17 soldiers denied"],
    ],
    [
      "Witnesses spoke of 12 dead and 40 wounded, a number the police dismissed.",
      ["deaths 12 people", "injuries 40 people denied"],
    ],
    ["Correction: an earlier post said 12 people had been killed in Obo.", ["deaths 12 people denied"]],
    ["An earlier post by the mayor said 12 people had been killed in Obo.", ["deaths 12 people"]],
    ["The report said 40 died, a figure that nobody denied.", ["deaths 40 people"]],
    ["The minister called it a lie that 27 patients had died.", ["deaths 27 patients denied"]],
    ["Port police dispute that four of their officers died.", ["deaths 4 officers denied"]],
    ["He called reports of 100 dead false.", ["deaths 100 people denied"]],
    ["The mayor called the killing of 40 people wrong.", ["deaths 40 people"]],
    ["We withdraw the figure of 11 dead at Obo.", ["deaths 11 people denied"]],
    ["A correction: an earlier entry gave the number of dead at the inn as 17.", ["deaths 17 people denied"]],
    [
      "Witnesses spoke of 12 dead and 40 hurt, figures the police dismissed.",
      ["deaths 12 people denied", "injuries 40 people denied"],
    ],
    [
      "Rebels spoke of 40 dead, figures the cabinet rejects: its envoy says 12 people died.",
      ["deaths 40 people denied", "deaths 12 people"],
    ],
    // Denied is something else.
    ["Tovar, which denies aiming at civilians, said its guns had killed four people.", ["deaths 4 people"]],
    ["The group, which denied any link to the raid, was blamed for 12 deaths.", ["deaths 12 people"]],
    ["The army denied shelling the market and said 12 rebels had been killed.", ["deaths 12 rebels"]],
    [
      "Police denied that 200 inmates had died: not one inmate was harmed, they said.",
      ["deaths 200 inmates denied", "injuries 0 inmate"],
    ],
    ["Rebels say 40 soldiers died, a figure that the army has not rejected.", ["deaths 40 soldiers"]],
    ["Reports that 12 people were killed before troops were withdrawn came late.", ["deaths 12 people"]],
    [
      "The army said 12 people were killed. It withdrew from the town, where 30 were hurt.",
      ["deaths 12 people", "injuries 30 people"],
    ],
    ["The raid, which killed 12 people, was wrong, the mayor said.", ["deaths 12 people"]],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));
});

describe("who will be somewhere is not there yet", () => {
  it.each<[string, string[]]>([
    ["Some 52,000 refugees could be in Zenda by 31 December.", ["displaced ~52000 refugees projected"]],
    ["By next year 52,000 refugees may still be living there.", ["displaced 52000 refugees projected"]],
    ["52,000 refugees will get seeds.", ["displaced 52000 refugees"]],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));
});

describe("what somebody means to do", () => {
  it.each<[string, string[]]>([
    ["The governor's office said it would evacuate another 4,000 people.", ["displaced 4000 people planned"]],
    ["We will move the first 260 families from the hillside by the end of May.", ["displaced 260 families planned"]],
    ["Another 5,000 residents will be evacuated on Monday.", ["displaced 5000 residents planned"]],
    ["The prefect has proposed that around 2,000 families be relocated.", ["displaced ~2000 families planned"]],
    ["Authorities want as many as 7,900 people moved out.", ["displaced ..7900 people planned"]],
    ["8,000 Ruritanian villagers to go home after truce", ["returned 8000 Ruritanian villagers planned"]],
    ["A plan foresees that 300 families will return to Obo.", ["returned 300 families planned"]],
    ["40 killed, 300 to be evacuated after flood", ["deaths 40 people", "displaced 300 people planned"]],
    ["Relatives want justice for 40 people killed in the raid.", ["deaths 40 people"]],
    ["About 4,000 people evacuated on Friday will be allowed home.", ["displaced ~4000 people"]],
    ["The camp, which houses 4,000 refugees, will be moved.", ["displaced 4000 refugees"]],
    ["New projections show 40 people were killed last year.", ["deaths 40 people"]],
    // What is told is past.
    ["The prosecutor said witnesses would describe how 12 girls were abducted.", ["abducted 12 girls"]],
    // What may befall them.
    ["The Bureau of Risk Management gives 48 dead.", ["deaths 48 people"]],
    ["The flood will displace 5,000 people, the agency warned.", ["displaced 5000 people projected"]],
    ["Some 300 families may be evacuated from the valley.", ["displaced ~300 families projected"]],
    ["Some 12,000 people will move to camps within a month, the envoy fears.", ["displaced ~12000 people projected"]],
    ["Projection: 245,000 refugees in Chad by December", ["displaced 245000 refugees projected"]],
    ["The Risk Analysis Unit said 12 people were killed.", ["deaths 12 people"]],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));
});

describe("what is denied is the deed, and not what came of it", () => {
  it.each<[string, string[]]>([
    ["The navy denied responsibility after 12 sailors died.", ["deaths 12 sailors"]],
    ["The navy denied any role in the deaths of 12 sailors.", ["deaths 12 sailors"]],
    ["Guards denied having used tear gas when 12 pilgrims died.", ["deaths 12 pilgrims"]],
    ["The navy denied taking part in a raid in which 12 sailors died.", ["deaths 12 sailors"]],
    ["The navy denied that it had fired, but 12 sailors were killed.", ["deaths 12 sailors"]],
    ["Although the navy denies it, 12 sailors were killed.", ["deaths 12 sailors"]],
    ["Contrary to reports, 12 sailors were killed.", ["deaths 12 sailors"]],
    ["Contrary to reports that 12 sailors were killed, nobody sailed.", ["deaths 12 sailors denied"]],
    ["The navy denied that 12 sailors had died.", ["deaths 12 sailors denied"]],
    ["The navy denied reports of a raid in which 12 sailors died.", ["deaths 12 sailors denied"]],
    // Nobody denies it.
    ["The navy did not deny that 12 sailors had died.", ["deaths 12 sailors"]],
    ["Nobody disputes that 12 sailors have died.", ["deaths 12 sailors"]],
    ["The navy has never denied that 12 sailors died.", ["deaths 12 sailors"]],
    // Said in other words.
    ["The navy said it was false that 12 sailors had died.", ["deaths 12 sailors denied"]],
    ["The claim that 12 sailors died was dismissed by the navy.", ["deaths 12 sailors denied"]],
    ["Claims that 12 huts burned proved false.", ["homes_destroyed 12 huts denied"]],
    ["Reports say 12 sailors were killed and others were denied help.", ["deaths 12 sailors"]],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));
});

describe("what nobody knows, and what is only thought out", () => {
  it.each<[string, string[]]>([
    ["Nobody could confirm that 12 sailors had died.", ["deaths 12 sailors projected"]],
    ["The navy was unable to confirm reports that 12 sailors had died.", ["deaths 12 sailors projected"]],
    ["The navy has not confirmed that 12 sailors died.", ["deaths 12 sailors projected"]],
    ["There was no confirmation that 12 sailors had died.", ["deaths 12 sailors projected"]],
    ["It could not be verified that 12 sailors had died.", ["deaths 12 sailors projected"]],
    ["The navy confirmed that 12 sailors had died.", ["deaths 12 sailors"]],
    ["In a simulation, 12,000 people died.", []],
    ["In the simulation on Monday, 12,000 people died.", []],
    ["Under the worst-case scenario, 12,000 people die.", ["deaths 12000 people projected"]],
    ["The planners assumed that 12,000 people were displaced.", ["displaced 12000 people projected"]],
    ["Suppose 12 sailors were killed.", ["deaths 12 sailors projected"]],
    ["In a training exercise, 12 sailors were killed.", ["deaths 12 sailors"]],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));
});
