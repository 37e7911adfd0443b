import { describe, expect, it } from "vitest";
import { findFigures } from "../../../pipeline/index.ts";
import { figuresIn } from "../../support/found.ts";

/** Start and end of each figure in turn, `-` where open; published on Tuesday 20 August 2019. */
const periods = (text: string) => figuresIn(text).map(({ period: { start, end } }) => `${start ?? "-"} ${end ?? "-"}`);

const rows = (cases: [string, string[]][]) =>
  it.each(cases)("%s", (text, expected) => expect(periods(text)).toEqual(expected));

const QUAKE = "A magnitude 6.1 earthquake struck Ruma on 9 August.";

describe("the event with which a report opens lends its day until another is told", () => {
  rows([
    [`${QUAKE}\n\nKey figures\n\n• People killed: 37`, ["2019-08-09 2019-08-09"]],
    [
      `${QUAKE}\n\n• People killed: 37\n\nThe body of a boy was found on 12 August. A grant was released on 14 August.`,
      ["2019-08-09 2019-08-09", "2019-08-12 2019-08-12"],
    ],
    // a body found later is no other event
    [
      `${QUAKE}\n\nThe body of a boy was found there on 12 August.\n\nOver the border, the ministry confirmed four deaths.`,
      ["2019-08-12 2019-08-12", "2019-08-09 2019-08-09"],
    ],
    // another day
    [`${QUAKE}\n\nOn 15 August a bus left the road near Tovar.\n\nFour people died.`, ["2019-08-15 2019-08-15"]],
    [`${QUAKE}\n\nAbout 800 families were left without shelter.`, ["2019-08-09 2019-08-09"]],
    [`${QUAKE}\n\nAbout 800 families live in camps in the valley.`, ["- -"]],
  ]);
});

const CLASHES = "Clashes in Ruma from 3 to 6 August shut the main market.";

describe("so do the few days with which one opens", () => {
  rows([
    [
      `${CLASHES} Schools were shut. Aid agencies asked for money. At least 27 people were killed.`,
      ["2019-08-03 2019-08-06"],
    ],
    [`${CLASHES}\n\nAid agencies asked for money.\n\nThe dead number 27, the mayor said.`, ["2019-08-03 2019-08-06"]],
    // another day
    [`${CLASHES}\n\nOn 15 August a bus left the road near Tovar.\n\nFour people died.`, ["2019-08-15 2019-08-15"]],
    // nobody was harmed then, or too many days
    [
      "Observers worked in Ruma from 3 to 6 August. They met chiefs.\n\nThey spoke with judges.\n\nFour people died.",
      ["- -"],
    ],
    [
      "Clashes in Ruma from 3 to 26 July shut the market. Roads were cut. Aid came. At least 27 people were killed.",
      ["- -"],
    ],
    // where they are, whatever has driven them there
    [`${CLASHES} Aid came. Aid went. About 800 families live in camps in the valley.`, ["- -"]],
  ]);
});

describe("a day said behind another", () => {
  rows([
    [
      "Divers on Saturday left the mill that was hit by a rocket two days earlier. They recovered 11 bodies there.",
      ["2019-08-15 2019-08-15"],
    ],
    [
      "Divers left the lake on Thursday in which a ferry had gone down three days earlier. Forty people drowned.",
      ["2019-08-12 2019-08-12"],
    ],
    // no clause of what was hit
    [
      "Police entered Tovar on Saturday; rebels had left two days earlier. Ten people were killed.",
      ["2019-08-17 2019-08-17"],
    ],
    // a sum of money has the year
    ["Some 40,000 people have fled Ruma, and the budget for them, $9 million this year, is spent.", ["- -"]],
    ["Some 40,000 people have fled Ruma this year.", ["2019-01-01 2019-08-20"]],
    [
      "Shells killed 14 people in Ruma on Thursday.\n\nHours later rockets fell on Tovar. One guard died.",
      ["2019-08-15 2019-08-15", "2019-08-15 2019-08-15"],
    ],
  ]);
});

describe("what is counted since a day", () => {
  rows([
    // "when" tells what else happened then, or what befell those who are counted
    ["Since April, when the rains failed, some 90 people have died.", ["2019-04-01 2019-08-20"]],
    ["Since 7 April, when gunmen killed 12 people, the road has been shut.", ["2019-04-07 2019-04-07"]],
    [
      "Since the attack of 7 April on the barracks in Ruma, in which 12 soldiers died, patrols have stopped.",
      ["2019-04-07 2019-04-07"],
    ],
    ["On 7 April rebels took Ruma; 78 people have been killed since.", ["2019-04-07 2019-08-20"]],
    // a war and a fighting of which nobody says when it began, and one of which somebody does
    [
      "At least 12 soldiers were killed overnight near Ruma. Since the war began, more than 6,500 people have died.",
      ["2019-08-19 2019-08-20", "- -"],
    ],
    [
      "At least 12 soldiers were killed overnight near Ruma. More than 6,500 people have died since the fighting began.",
      ["2019-08-19 2019-08-20", "- -"],
    ],
    [
      "Fighting broke out on Thursday in Ruma. A hospital was hit on Friday. More than 60 people have died since the fighting began.",
      ["2019-08-16 2019-08-16", "2019-08-15 2019-08-20"],
    ],
    ["On 7 April rebels took Ruma; nine men have not been seen since.", ["2019-04-07 2019-04-07"]],
    [
      "The agency on Monday raised to 62 the number of herders who have died since 3 August.",
      ["2019-08-03 2019-08-20"],
    ],
  ]);
});

describe("what a report tells anew, and what goes on", () => {
  rows([
    [`${QUAKE}\n\nTwo drivers were killed in an ambush near Tovar.`, ["- -"]],
    [`${QUAKE}\n\nA landslide set off by the quake killed four people.`, ["2019-08-09 2019-08-09"]],
    [
      "Troops launched an offensive in the north on 9 August.\n\nAt least 72 people have been killed, the monitor says.",
      ["2019-08-09 2019-08-20"],
    ],
    [
      "Troops launched an attack on Ruma on 9 August.\n\nAt least 72 people have been killed.",
      ["2019-08-09 2019-08-09"],
    ],
    ["Troops launched an offensive in the north on 9 August.\n\nA shell killed 12 people.", ["2019-08-09 2019-08-09"]],
  ]);
});

describe("the unit that was told", () => {
  rows([
    ["Twelve people have been abducted in Tovar since the year began.", ["2019-01-01 2019-08-20"]],
    [
      "The institute counted 900 killings in 2014.\n\nA raid on 3 May 2014 killed 40 people. In the north 27 nurses were shot dead during the year.",
      ["2014-01-01 2014-12-31", "2014-05-03 2014-05-03", "2014-01-01 2014-12-31"],
    ],
    [
      "Between 1 April and 30 June 2019 gunmen killed 310 people in Ruma. Seventy people were abducted in the quarter.",
      ["2019-04-01 2019-06-30", "2019-04-01 2019-06-30"],
    ],
    // a day is no year
    [
      "A raid on 3 May killed 40 people. Some 27 nurses were shot dead during the year.",
      ["2019-05-03 2019-05-03", "- -"],
    ],
    ["Four people died in the quarter of Tovar on 3 May.", ["2019-05-03 2019-05-03"]],
  ]);
});

describe("whose the times of a sentence are", () => {
  rows([
    // of the clause in which they were killed
    [
      "Ruma began to mourn on Sunday for 48 people killed when gunmen stormed a school on Thursday.",
      ["2019-08-15 2019-08-15"],
    ],
    ["On Sunday 48 people were killed when the roof fell.", ["2019-08-18 2019-08-18"]],
    [
      "Thirty herders were killed at Tovar, in the hills, when a mudslide buried the hamlet on Sunday, the army said.",
      ["2019-08-18 2019-08-18"],
    ],
    ["The mudslide of 9 August buried 50 houses.", ["2019-08-09 2019-08-09"]],
    ["Nine herders were buried on Sunday.", ["- -"]],
    ["At least 40 people have died since March, when rebels took Ruma on 3 March.", ["2019-03-01 2019-08-20"]],
    // one verb, and its time, for both
    [
      "So far 31 people have been killed, nine of them boys, and 60 wounded since Sunday.",
      ["2019-08-18 2019-08-20", "2019-08-18 2019-08-20", "2019-08-18 2019-08-20"],
    ],
    // how it was there otherwise
    ["About 900 people sleep in tents in Ruma, where it rained on Sunday.", ["- -"]],
    ["Twelve people died in Ruma, where a mine went off on Sunday.", ["2019-08-18 2019-08-18"]],
    ["Forty houses fell in Ruma, population 700, on 14 July.", ["2019-07-14 2019-07-14", "- -"]],
    // given out, and not suffered
    [
      "A quake struck Ruma on 14 August. The army said a toll of 95 dead, published on Sunday, left out the coast.",
      ["2019-08-14 2019-08-14"],
    ],
    ["A quake struck Ruma on 14 August. The governor said the toll could exceed 300.", ["2019-08-14 2019-08-14"]],
    // what has gone on since
    ["The rebellion, which broke out in April, has killed 300 people.", ["2019-04-01 2019-08-20"]],
    ["The siege, which ended in April, killed 300 people.", ["- -"]],
    ["The camp, opened in 1996, hosts 57,000 refugees.", ["- -"]],
    // found that day, where nothing says when they died
    ["Police on Monday found three bodies in the slum.", ["2019-08-19 2019-08-19"]],
    // of the deed, and not of what was said
    ["The council said enemy forces on Saturday bombed a school.", ["2019-08-17 2019-08-17"]],
    ["The council said on Saturday that a school was bombed.", ["- -"]],
    ["Some 6,400 refugees registered in Ruma as of 18 May.", ["- 2019-05-18"]],
    // the one that was told with a time
    [
      "Troops killed 100 fighters in an operation between 3 and 8 August.\n\nIt followed a raid of 1 August in which 90 soldiers died.\n\nIn the same operation 31 men were captured.",
      ["2019-08-03 2019-08-08", "2019-08-01 2019-08-01", "2019-08-03 2019-08-08"],
    ],
  ]);
});

describe("the event that a report is about", () => {
  rows([
    // what stands beside its toll was read with it, and what follows is of it
    [
      "The toll of the quake that struck Ruma on Wednesday rose to 85 dead and 92 injured on Saturday, the army said.\n\nAt Tovar a school collapsed, and six workers lost their lives.",
      ["2019-08-14 2019-08-14", "2019-08-14 2019-08-14", "2019-08-14 2019-08-14", "2019-08-14 2019-08-14"],
    ],
    ["On Sunday 12 people were killed and 30 were hurt on Monday.", ["2019-08-18 2019-08-18", "2019-08-19 2019-08-19"]],
    // over, whatever is counted since
    [
      "Fighting from Wednesday to Friday left 81 people dead in Ruma. Clinics have taken in 46 bodies since Wednesday. The army gave 22 dead on its side.",
      ["2019-08-14 2019-08-16", "2019-08-14 2019-08-20", "2019-08-14 2019-08-16"],
    ],
    // who goes home is harmed no more
    [
      "Fighting from Wednesday to Friday left 81 people dead in Ruma.\n\nSome 300 families returned to Tovar on Sunday. The village lost a school.",
      ["2019-08-14 2019-08-16", "2019-08-18 2019-08-18", "2019-08-14 2019-08-16"],
    ],
    // a list under a heading goes on over a line that counts nobody
    [
      "RUMA PROVINCE – FLOODS SINCE 9 AUGUST 2019\n\nMunicipalities reporting losses: 31 of 97\n\nConfirmed deaths: 17\n\nInjured: 74",
      ["2019-08-09 2019-08-20", "2019-08-09 2019-08-20"],
    ],
    ["Nine people have died since 4:10 a.m. on Sunday.", ["2019-08-18 2019-08-20"]],
  ]);
});

it.each([
  ["Ruma quake: where things stand", ["2019-08-13 2019-08-13", "2019-08-13 2019-08-13"]],
  ["Where things stand", ["- -", "- -"]],
])("the event of the title, named late in the report: %s", (title, expected) => {
  const text =
    "Deaths: 47, says the ministry.\n\nA school in Tovar was destroyed, but nobody was there.\n\nRescue: 45 people have been rescued since 6:10 on Tuesday morning, when the quake struck.";
  const found = findFigures({ text, title, published: "2019-08-16" });
  expect(found.map(({ period: { start, end } }) => `${start ?? "-"} ${end ?? "-"}`)).toEqual(expected);
});

describe("what is told beside the report's event lends it no day", () => {
  rows([
    [
      "An ambush killed four soldiers in Torvik.\n\nIn another ambush on Sunday, six were wounded.",
      ["- -", "2019-08-18 2019-08-18"],
    ],
    [
      "Some 50,000 people were moved out of Kessu, where the river stood at nine metres on Sunday. Seven people died in Torvik.",
      ["- -", "- -"],
    ],
    // when a toll was read that says nothing else
    [
      "The toll from the fires that have ravaged Torvik rose to 16 on Sunday, the coroner said. At least 13 people are missing.",
      ["- -"],
    ],
    // fires go on since the day on which they began
    [
      "The toll from the fires that have ravaged Torvik since Friday rose to 16 on Sunday, the coroner said. At least 13 people are missing.",
      ["2019-08-16 2019-08-20"],
    ],
    // days until now of something that goes on
    [
      "The talks have failed. The roads are shut.\n\nMobs have killed 42 officers since Sunday.\n\nA market is shut. A bank is shut.\n\nThirty-two children died in the protests.",
      ["2019-08-18 2019-08-20", "- -"],
    ],
  ]);
});

describe("the day of harm, whatever was done on another day before the harm is counted", () => {
  const BOMB = "A truck bomb went off outside the mill in Ruma on Thursday.";
  rows([
    [`${BOMB} Parliament met on Saturday to extend the curfew. Fourteen people died.`, ["2019-08-15 2019-08-15"]],
    [`${BOMB} Soldiers came from the capital on Saturday. Doctors treated 62 wounded.`, ["2019-08-15 2019-08-15"]],
    [`${BOMB}\n\nSoldiers came from the capital on Saturday.\n\nFourteen people died.`, ["2019-08-15 2019-08-15"]],
    [`A week of prayer began on Saturday. ${BOMB} Fourteen people died.`, ["2019-08-15 2019-08-15"]],
    // harm on another day
    [`${BOMB} On Saturday shells hit the same street. Fourteen people died.`, ["2019-08-17 2019-08-17"]],
    [`${BOMB} A bus left the road on Saturday. Fourteen people died.`, ["2019-08-17 2019-08-17"]],
    // words point back to what was told last
    [
      `${BOMB} Columns of troops crossed the river on Saturday. The advance has uprooted 7,000 people since then.`,
      ["2019-08-17 2019-08-20"],
    ],
    // the totals of a stretch
    [
      "Rain came down on Ruma on 7 August. All totals run from 7 to 13 August.\n\n- Deaths: 31",
      ["2019-08-07 2019-08-13"],
    ],
    [
      `Gunmen killed 14 people in Ruma on Thursday. Soldiers came on Saturday. Another 62 were hurt.`,
      ["2019-08-15 2019-08-15", "2019-08-15 2019-08-15"],
    ],
  ]);
});

describe("an event may be dated by a night, a weekend or how long ago it was", () => {
  rows([
    ["Gunmen raided the mill at the weekend. They killed 14 people.", ["2019-08-17 2019-08-18"]],
    ["A ferry sank two weeks ago. Fourteen people drowned.", ["2019-08-06 2019-08-06"]],
    ["The mill burned down overnight.\n\nThe mayor came at noon.\n\nFourteen people died.", ["2019-08-19 2019-08-20"]],
    [
      "A ferry sank on the night of 3 to 4 August.\n\nThe mayor wept.\n\nFourteen people drowned.",
      ["2019-08-03 2019-08-04"],
    ],
    // when it will be
    ["A vote is due next weekend. Fourteen people died.", ["- -"]],
  ]);
});

describe("two events told one behind the other", () => {
  rows([
    // "the attack" is the one told before it
    [
      "A truck bomb killed 14 people in Ruma on Thursday. The attack also wounded 62 people. Another attack on Saturday killed nine people.",
      ["2019-08-15 2019-08-15", "2019-08-15 2019-08-15", "2019-08-17 2019-08-17"],
    ],
    [
      "A truck bomb killed 14 people in Ruma on Thursday. The attack also wounded 62 people. In Tovar, gunmen killed nine people.",
      ["2019-08-15 2019-08-15", "2019-08-15 2019-08-15", "- -"],
    ],
    [
      "The toll of Thursday's blast in Ruma rose to 14.\n\nOn Saturday, a bomb killed nine people in Tovar.",
      ["2019-08-15 2019-08-15", "2019-08-17 2019-08-17"],
    ],
    // after publication
    ["The talks failed on Monday. Four days later, nine people were killed.", ["- -"]],
    // where people are is of no day
    [
      "A truck bomb killed 14 people in Ruma on Thursday. The camp shelters 3,100 people.",
      ["2019-08-15 2019-08-15", "- -"],
    ],
  ]);
});

describe("a headline and what follows a toll have the day of the event behind them", () => {
  rows([
    [
      "14 KILLED IN RUMA BLAST\n\nA bomb tore through a mill in Ruma on Thursday. Help came late.",
      ["2019-08-15 2019-08-15"],
    ],
    ["At least 14 dead as dam breaks\n\nA dam gave way above Ruma overnight.", ["2019-08-19 2019-08-20"]],
    // of more than that day
    ["Toll of the war passes 14,000\n\nShells hit Ruma on Thursday, the army said.", ["- -"]],
    ["14 dead in a week of raids\n\nRebels shelled Ruma on Thursday and Tovar on Saturday.", ["- -"]],
    [
      "The toll of a blast in Ruma has climbed to 14. The bomb went off on Thursday near the gate.",
      ["2019-08-15 2019-08-15"],
    ],
    [
      "The toll of a blast in Ruma has climbed to 14. The bomb went off overnight near the gate.",
      ["2019-08-19 2019-08-20"],
    ],
    ["Fourteen people died in a landslide in Ruma.\n\nThe slope gave way on Thursday.", ["2019-08-15 2019-08-15"]],
    ["Gunmen have killed 14 people in Ruma. It happened overnight.", ["2019-08-19 2019-08-20"]],
    ["09:10 The toll of the attack in Ruma on Thursday is now 14, police say.", ["2019-08-15 2019-08-15"]],
    [
      "A dam burst above Ruma on Thursday. What is known:\n\n- 14 dead\n- 62 hurt",
      ["2019-08-15 2019-08-15", "2019-08-15 2019-08-15"],
    ],
    [
      "Rebels raided Ruma on Thursday. Fourteen people were killed and 3,100 displaced.",
      ["2019-08-15 2019-08-15", "2019-08-15 2019-08-15"],
    ],
  ]);
});

describe("days on which nobody was harmed, told after the harm", () => {
  const SLIDE = "A hillside collapsed onto homes in Ruma on 9 August.";
  rows([
    [
      `${SLIDE}\n\nThe road was shut on Thursday. Relatives gathered outside the clinic on Friday. Fourteen people died.`,
      ["2019-08-09 2019-08-09"],
    ],
    [
      "A bus left the road near Ruma on 9 August, killing 14 people.\n\nBlood donors queued on Friday. Another 62 were hurt.",
      ["2019-08-09 2019-08-09", "2019-08-09 2019-08-09"],
    ],
    [`${SLIDE} As many as 62 people are feared missing.`, ["2019-08-09 2019-08-09"]],
    // harm, in another place
    [`${SLIDE}\n\nIn Tovar a bridge fell into the river on Friday. Four bodies were found.`, ["2019-08-16 2019-08-16"]],
  ]);
});

describe("a toll read while what began goes on", () => {
  rows([
    ["Fighting broke out in Ruma on 9 August. The death toll stood at 14 on Thursday.", ["2019-08-09 2019-08-15"]],
    ["Fighting broke out in Ruma on 9 August. On Thursday, the death toll rose to 14.", ["2019-08-09 2019-08-15"]],
    // over in a day
    ["A bomb exploded in Ruma on 9 August. The death toll stood at 14 on Thursday.", ["2019-08-09 2019-08-09"]],
  ]);
});
