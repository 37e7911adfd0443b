import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

/** Start and end of each figure in turn, `-` where open; published on Tuesday 20 August 2019. */
const periods = (text: string) => figuresIn(text).map(({ period: { start, end } }) => `${start ?? "-"} ${end ?? "-"}`);

const rows = (cases: [string, string[]][]) =>
  it.each(cases)("%s", (text, expected) => expect(periods(text)).toEqual(expected));

describe("what came before has no day of what came after", () => {
  rows([
    ["The truce that took hold on Thursday followed a raid that killed 14 people.", ["- -"]],
    ["Thursday's march was sparked by a raid that killed 14 people.", ["- -"]],
    ["The march on Saturday followed a raid that killed 14 people on Thursday.", ["2019-08-15 2019-08-15"]],
    ["Days after a raid killed 14 people, troops killed nine on Thursday.", ["- -", "2019-08-15 2019-08-15"]],
    ["Following a raid that killed 14 people, troops killed nine on Thursday.", ["- -", "2019-08-15 2019-08-15"]],
    ["Nearly a month after a raid killed 14 people, troops killed nine on Thursday.", ["- -", "2019-08-15 2019-08-15"]],
    // so many days before the day of the main clause
    [
      "Two days after a raid killed 14 people, troops killed nine on Thursday.",
      ["2019-08-13 2019-08-13", "2019-08-15 2019-08-15"],
    ],
    ["After killing 14 people, the gunmen left on Thursday.", ["2019-08-15 2019-08-15"]],
    // nothing that is followed, or came of it
    ["Between 3 and 9 August the agency followed 370 families displaced from Ruma.", ["2019-08-03 2019-08-09"]],
    ["The raid on Thursday sparked riots that killed 14 people.", ["2019-08-15 2019-08-15"]],
  ]);
});

describe("another one than what is news", () => {
  rows([
    [
      "A raid killed nine on Monday. It was the second in a month. The first killed 14.",
      ["2019-08-19 2019-08-19", "- -"],
    ],
    [
      "A raid killed nine on Monday. It was the third attack this year; the previous one left 14 people dead.",
      ["2019-08-19 2019-08-19", "- -"],
    ],
    [
      "Shells killed nine on Monday. The army blamed rebels who carried out a raid that killed 14.",
      ["2019-08-19 2019-08-19", "- -"],
    ],
    [
      "Shells killed nine on Monday. It was revenge for a raid in which 14 people died.",
      ["2019-08-19 2019-08-19", "- -"],
    ],
    [
      "Shells killed nine on Monday. The shelling came a week after an ambush killed 14.",
      ["2019-08-19 2019-08-19", "- -"],
    ],
    ["Shells killed nine on Monday. It came days after gunmen killed 14 people.", ["2019-08-19 2019-08-19", "- -"]],
    [
      "Shells killed nine on Monday. Two nurses were hurt in a blast that killed 14.",
      ["2019-08-19 2019-08-19", "2019-08-19 2019-08-19", "2019-08-19 2019-08-19"],
    ],
    ["Bombs went off on Monday. It was a blast that killed 14.", ["2019-08-19 2019-08-19"]],
    ["The mayor condemned a raid that killed 14. The raid took place on Monday.", ["2019-08-19 2019-08-19"]],
    // both were news
    ["Two bombs went off on Monday. The first killed 14.", ["2019-08-19 2019-08-19"]],
    [
      "A raid killed nine on Monday. The second attack on a camp in a month wounded 14.",
      ["2019-08-19 2019-08-19", "2019-08-19 2019-08-19"],
    ],
    // what the news is measured by
    [
      "A raid on Monday killed 40, the most since one in 2014 killed 14.",
      ["2019-08-19 2019-08-19", "2014-01-01 2014-12-31"],
    ],
    // a tally of a month, and one event
    ["The ministry counted 214 deaths in July. A landslide killed 14 people.", ["2019-07-01 2019-07-31", "- -"]],
    ["Fighting in July killed 214 people. It wounded 14.", ["2019-07-01 2019-07-31", "2019-07-01 2019-07-31"]],
    ["Shells killed nine on Monday. A landslide killed 14 people.", ["2019-08-19 2019-08-19", "2019-08-19 2019-08-19"]],
    // missing from what was told last
    [
      "Shells killed nine on Monday. In July a ferry sank, and four died. Some 14 people are still missing.",
      ["2019-08-19 2019-08-19", "2019-07-01 2019-07-31", "2019-07-01 2019-07-31"],
    ],
    // a month that closes what the sentence before tells
    [
      "Shells killed nine on Monday. The village was also attacked in March. Some 14 people died.",
      ["2019-08-19 2019-08-19", "2019-03-01 2019-03-31"],
    ],
    [
      "A dam burst on Monday. It burst in a valley that was flooded in 2015. Some 14 people died.",
      ["2019-08-19 2019-08-19"],
    ],
    [
      "A dam burst on Monday. The dam, which was raised in March, burst. Some 14 people died.",
      ["2019-08-19 2019-08-19"],
    ],
    // no single day
    ["Shells killed nine on Monday. The week before, a mine had killed 14.", ["2019-08-19 2019-08-19", "- -"]],
    [
      "Shells killed nine on Monday. A week earlier, a mine had killed 14.",
      ["2019-08-19 2019-08-19", "2019-08-12 2019-08-12"],
    ],
    [
      "Shells killed nine on Monday. In the year before that, 14 people were killed there.",
      ["2019-08-19 2019-08-19", "- -"],
    ],
    [
      "Shells killed nine on Thursday. The next day 14 people were killed.",
      ["2019-08-15 2019-08-15", "2019-08-16 2019-08-16"],
    ],
    // the day of the wreck, and not of the search
    [
      "On Monday divers found two bodies from a ferry that sank on Thursday, bringing the toll to 14.",
      ["2019-08-19 2019-08-19", "2019-08-15 2019-08-15"],
    ],
    // who is held now
    ["Gunmen killed nine on Monday. The group holds 14 hostages.", ["2019-08-19 2019-08-19", "- -"]],
    ["Gunmen killed nine on Monday. Some 14 pupils are still in captivity.", ["2019-08-19 2019-08-19", "- -"]],
    [
      "Gunmen killed nine on Monday. Some 14 pupils are still missing.",
      ["2019-08-19 2019-08-19", "2019-08-19 2019-08-19"],
    ],
    ["Gunmen killed nine on Monday. They are still holding at least 14 pupils.", ["2019-08-19 2019-08-19", "- -"]],
    ["Gunmen killed nine on Monday. They abducted 14 pupils.", ["2019-08-19 2019-08-19", "2019-08-19 2019-08-19"]],
  ]);
});

describe("a day right before the clause that tells of it", () => {
  rows([
    [
      "The raid on Saturday that killed 14 people came after an ambush on Thursday that killed nine.",
      ["2019-08-17 2019-08-17", "2019-08-15 2019-08-15"],
    ],
    [
      "The raid on Saturday, in which 14 people died, follows one on Thursday in which nine died.",
      ["2019-08-17 2019-08-17", "2019-08-15 2019-08-15"],
    ],
    // the name of a fire
    ["Black Saturday, which cost 173 lives in February 2009, is not forgotten.", ["2009-02-01 2009-02-28"]],
    ["The campaign launched on Thursday has killed 14 people.", ["2019-08-15 2019-08-20"]],
    ["The raid launched on Thursday killed 14 people.", ["2019-08-15 2019-08-15"]],
    ["In a statement on Thursday, the army said 14 people had been killed.", ["- -"]],
    ["At a news conference on Thursday the mayor said 14 people had died.", ["- -"]],
  ]);
});

describe("the day of what a toll is of, and the day on which it was read", () => {
  rows([
    ["The death toll from a blast on Thursday rose to 14 on Saturday.", ["2019-08-15 2019-08-15"]],
    ["The death toll from the slide on Thursday has reached 14.", ["2019-08-15 2019-08-15"]],
    // of which the day is, nobody knows
    ["The toll of the fire on Thursday climbed to 14.", ["- 2019-08-15"]],
  ]);
});

describe("the day on which something was done about an event is not the event's", () => {
  rows([
    ["The cabinet on Thursday condemned a raid that killed 14 people.", ["- -"]],
    ["The cabinet on Thursday opened an inquiry into a fire in which 14 people died.", ["- -"]],
    ["Lawmakers debated on Thursday the raid in Ruma that killed 14 people.", ["- -"]],
    ["Students marched on Thursday to protest against a raid that killed 14 people.", ["- -"]],
    ["The cabinet on Saturday condemned a raid on Thursday that killed 14 people.", ["2019-08-15 2019-08-15"]],
    ["Candles were lit on Thursday for 14 people killed in a fire.", ["- -"]],
    ["On the tenth anniversary of a quake that killed 14,000 people, bells rang on Thursday.", ["- -"]],
    // who does the harm does it then
    ["Rebels on Thursday launched a raid that killed 14 people.", ["2019-08-15 2019-08-15"]],
    ["Ruma was rocked on Thursday by a blast that killed 14 people.", ["2019-08-15 2019-08-15"]],
    ["On Thursday there was a fire that killed 14 people.", ["2019-08-15 2019-08-15"]],
    ["On Thursday rebels shelled Ruma, killing 14 pupils who were at their desks.", ["2019-08-15 2019-08-15"]],
  ]);
});

describe("a sentence that tells of no harm lends its day to none", () => {
  rows([
    ["The senate met on Thursday. Gunmen have killed 14 people in Ruma.", ["- -"]],
    ["The truce took hold on Thursday. At least 14 people had been killed.", ["- -"]],
    ["The verdict came on Thursday. The fire killed 14 people.", ["- -"]],
    ["A delegation returned to Ruma on Thursday. The raid killed 14 people.", ["- -"]],
    // harm to whom else may do so
    ["The governor was shot on Thursday. Three guards died.", ["2019-08-15 2019-08-15"]],
    // another place
    ["Gunmen have killed 14 people in Qamra. A dam burst above Tovar on Thursday.", ["- -"]],
  ]);
});

describe("days beside what is told", () => {
  rows([
    // the bodies are of the flood
    [
      "Troops found six bodies on Saturday, which brings to 43 the number of villagers killed in Thursday's flood. Nineteen farmers are missing.",
      ["2019-08-17 2019-08-17", "2019-08-15 2019-08-15", "2019-08-15 2019-08-15"],
    ],
    [
      "Riots on Thursday and Friday killed 14 people in Ruma. Mobs burned 62 houses over the two days.",
      ["2019-08-15 2019-08-16", "2019-08-15 2019-08-16"],
    ],
    // which two days, nobody has said
    ["Riots on Thursday killed 14 people. Mobs burned 62 houses over the two days.", ["2019-08-15 2019-08-15", "- -"]],
    // a day after the deed, not after it was told of
    [
      "Gunmen killed 14 people on Thursday, the mayor said on Saturday. The next day nine more were killed.",
      ["2019-08-15 2019-08-15", "2019-08-16 2019-08-16"],
    ],
    ["The roof fell in on Thursday while most guests were asleep, and 14 people died.", ["2019-08-15 2019-08-15"]],
    ["Two clinics in Ruma were put out of action on Thursday.", ["2019-08-15 2019-08-15"]],
    // when it was counted
    ["The tally, revised last night, stands at 14 dead.", ["- -"]],
  ]);
});
