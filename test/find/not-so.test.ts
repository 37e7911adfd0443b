import { describe, expect, it } from "vitest";
import { figureLine, figuresIn, numbersIn } from "../support/found.ts";

const lines = (text: string) => figuresIn(text).map(figureLine);

describe("what words near a number do not say of it", () => {
  it.each<[string, string[]]>([
    // What did not come to pass.
    ["Border troops repelled 12 attacks near Uvira.", []],
    ["Four raids were foiled in Goma on Monday.", []],
    ["The camp's guards beat back three assaults.", []],
    ["The navy carried out 12 attacks near Uvira.", ["strikes 12 attacks"]],
    // The whole that somebody is half of.
    [
      "Two million people, nearly half the nation's 4.5 million inhabitants, need food.",
      ["in_need 2000000 people", "population 4500000 inhabitants"],
    ],
    ["Half the 4.5 million inhabitants need aid.", ["population 4500000 inhabitants"]],
    // The toll of before, in brackets.
    ["Floods: toll climbs to 341 (was 306 on Wednesday), 55 hurt.", ["deaths 341 people", "injuries 55 people"]],
    ["The toll stands at 341 (previously 306).", ["deaths 341 people"]],
    // What is only likely of another number.
    [
      "Scores, and likely hundreds, of labourers had been hacked to death.",
      ["deaths 40.. people", "deaths 200.. people projected"],
    ],
    ["The clerk expects 80,000 arrivals by March.", ["displaced 80000 arrivals projected"]],
    // Who fits in.
    ["At Obo, a hall with room for 300, about 600 were camped on Sunday.", ["displaced ~600 people"]],
    ["The camp was designed for 300 and 40 people were killed in it.", ["deaths 40 people"]],
    // Who tells it.
    ["Ana, a trader who fled to Obo, said 12 people died.", ["deaths 12 people"]],
    // What was said, and is not so.
    ["An earlier version of this article said that 378 homes were destroyed.", ["homes_destroyed 378 homes denied"]],
    ["A previous version of this story misstated the toll as 41 dead.", ["deaths 41 people denied"]],
    ['Ana Prado said that the estimate of 10,000 dead was "too much".', ["deaths 10000 people denied"]],
    ["Reports of 40 dead were exaggerated, police said.", ["deaths 40 people denied"]],
    ["The figure of 40 dead was right, police said.", ["deaths 40 people"]],
    ["The army denied that it had shelled the camp of Obo, where 12 people perished.", ["deaths 12 people"]],
    // Bounds.
    ["Up to 30 people, possibly 40, have died.", ["deaths ..40 people"]],
    ["At least 30 people, possibly 40, have died.", ["deaths 30..40 people"]],
    // Only the part has fled.
    ["The city sheltered 15,000 people, 8,000 of whom had fled earlier.", ["displaced 8000 people"]],
    ["A woman and two of her children were killed.", ["deaths 1 woman", "deaths 2 children"]],
    // The whole that a part is told of, whatever befell the part.
    ["Nearly all of the 340 passengers died.", []],
    ["Not all of the 340 miners were rescued or killed.", []],
    ["All of the 340 passengers died.", ["deaths 340 passengers"]],
    ["Dozens of the 340 passengers died.", ["deaths 24.. passengers"]],
    ["Hundreds of the mine's 3,400 workers were killed.", ["deaths 200.. workers"]],
    ["The crash left most of the 340 passengers dead.", []],
    ["The crash left 12 of the 340 passengers dead.", ["deaths 12 passengers"]],
    ["The crash left all of the 340 passengers dead.", ["deaths 340 passengers"]],
    ["None of the 34 dead were women.", ["deaths 34 people"]],
    ["None of the 34 wounded died.", ["deaths 0 people", "injuries 34 people"]],
    // A part of a person, and digits read amiss.
    ["Killed: 12.500", []],
    // How a number strikes who tells it.
    ["The floods drove out a staggering 12,000 families.", ["displaced 12000 families"]],
    ["The raid killed a reported 34 people.", ["deaths 34 people"]],
    ["The shelling killed a confirmed fighter.", ["deaths 1 confirmed fighter"]],
    ["The study puts the dead at 12,000 \u00b1 900.", ["deaths ~12000 people"]],
    ["The quake left 12,000\u00b1900 people dead.", ["deaths ~12000 people"]],
    ["The quake killed 300 people, give or take a dozen.", ["deaths ~300 people"]],
    ["12.500 people were killed.", ["deaths 12500 people"]],
    ["The blast left l2 people dead.", []],
    // What did not befall them.
    ["Rescuers saved 45 people from drowning.", []],
    ["Villagers kept 12 nurses from being killed.", []],
    ["Twelve people died from drowning.", ["deaths 12 people"]],
    ["All but two of the 30 miners died.", []],
    ["A plot to kill 200 people came to light.", ["deaths 200 people planned"]],
    ["Gunmen tried to abduct 12 pupils.", ["abducted 12 pupils planned"]],
    // How often.
    ["In April one child died every two hours.", []],
    ["A child dies every ten minutes.", []],
    ["A child died on Sunday.", ["deaths 1 child"]],
    // What nobody knows for sure.
    ["No evidence was found that 40 people had been killed.", ["deaths 40 people denied"]],
    ["There were fears that 40 had died.", ["deaths 40 people projected"]],
    ["Nobody knows whether 20 or 200 died.", ["deaths 20..200 people projected"]],
    // What somebody would do.
    ["Ruritania offered to take in 1,500 refugees.", ["displaced 1500 refugees planned"]],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));

  it("tells what a number measures that has room for so many", () =>
    expect(numbersIn("A hall with room for 300 was full.").map(({ rule }) => rule)).toEqual(["capacity"]));

  it("tells that a number in brackets is the one before", () =>
    expect(numbersIn("The toll is 341 (was 306).").map(({ rule }) => rule)).toEqual(["toll", "former-value"]));
});

describe("parts", () => {
  it.each<[string, string[]]>([
    // Listed behind a colon.
    [
      "By Friday 21 deaths had been reported: 12 in Orrin County, eight in Tesk and one in Polder.",
      ["deaths 21 people", "deaths 12 people*", "deaths 8 people*", "deaths 1 people*"],
    ],
    // Of those harmed.
    ["Of the 85 injured, 66 were still in hospital.", ["injuries 85 people", "injuries 66 people*"]],
    [
      "Raids killed 305 people. Some 30 attackers took part. The army killed 15 of them.",
      ["deaths 305 people", "deaths 15 people"],
    ],
    // Of people who are no figure.
    [
      "Some 1,200 people were killed in the raid, and about 240 hostages were taken away, of whom 110 have been freed.",
      ["deaths ~1200 people"],
    ],
    [
      "Camps host 480,000 refugees. Some 3,100 children were treated in May; 94 of them died.",
      ["displaced 480000 refugees", "deaths 94 people"],
    ],
    ["A blast killed 12 people on a bus carrying 40 passengers, including five children.", ["deaths 12 people"]],
    [
      "A raid killed 10 and left 40 hurt, including five children.",
      ["deaths 10 people", "injuries 40 people", "injuries 5 children*"],
    ],
    [
      "The mission lost 250 of its 15,000 troops, about 130 of them to disease.",
      ["deaths 250 troops", "deaths ~130 people*"],
    ],
    // No part is more than its whole.
    ["Twelve rebels blew themselves up after about 1,000 of them surrendered.", ["deaths 12 rebels"]],
    ["A student was killed in the raid, including three teachers and 27 pupils.", ["deaths 1 student"]],
    ["Five people were killed. Nine of the captives were women.", ["deaths 5 people"]],
    [
      "A raid killed 40. Another killed five. Nine of the dead were women.",
      ["deaths 40 people", "deaths 5 people", "deaths 9 women*"],
    ],
    [
      "Since May 65,000 have fled, which brings the total to 255,000. Of those, 71,000 are back home.",
      ["displaced 65000 people", "displaced 255000 people", "returned 71000 people*"],
    ],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));
});

it.each<[string, string[]]>([
  ["Reports that 12 people had been killed could not be verified.", ["unconfirmed"]],
  ["The claim of 40 deaths has not been independently confirmed.", ["unconfirmed"]],
  ["Unconfirmed reports speak of 40 deaths.", ["unconfirmed"]],
  ["The office verified the deaths of 40 people.", []],
])("flags what could not be confirmed: %s", (text, flags) => expect(figuresIn(text)[0]?.flags).toEqual(flags));
