import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

/** Start and end of each figure in turn, `-` where open; published on Tuesday 20 August 2019. */
const periods = (text: string) => figuresIn(text).map(({ period: { start, end } }) => `${start ?? "-"} ${end ?? "-"}`);

const rows = (cases: [string, string[]][]) =>
  it.each(cases)("%s", (text, expected) => expect(periods(text)).toEqual(expected));

describe("an event named by its kind is the one that the report has dated, whatever was told in between", () => {
  rows([
    [
      "The toll of Tuesday's earthquake in Torvik has passed 800. Two bakers were pulled out alive on Saturday.\n\nThe 6.1-magnitude tremor destroyed 900 homes in Kessu. It left 5,000 families homeless.",
      ["2019-08-20 2019-08-20", "2019-08-20 2019-08-20", "2019-08-20 2019-08-20"],
    ],
    [
      "A ferry sank off Torvik on Monday night. Divers reached the hull on Tuesday. Nineteen pilgrims died in the sinking.",
      ["2019-08-19 2019-08-19"],
    ],
    [
      "A munitions depot exploded in Kessu on Thursday. Ministers met on Sunday. The blast killed 31 people and wrecked two schools.",
      ["2019-08-15 2019-08-15", "2019-08-15 2019-08-15"],
    ],
    [
      "The volcano erupted on 3 August. Ash still fell on 12 August. The eruption killed nine people.",
      ["2019-08-03 2019-08-03"],
    ],
    [
      "A bus plunged into a ravine on Thursday. The driver was found on Sunday. The accident killed 31 people.",
      ["2019-08-15 2019-08-15"],
    ],
    // of long ago, where the report is about that
    [
      "The tsunami of 26 August 2009 killed 70,000 people in Torvik.\n\nOn the islands the wave demolished about 600 homes.",
      ["2009-08-26 2009-08-26", "2009-08-26 2009-08-26"],
    ],
    // its own time goes first
    [
      "A dam burst above Kessu on Thursday. Two men of the flood watch drowned in the torrent on Sunday.",
      ["2019-08-18 2019-08-18"],
    ],
  ]);
});

describe("an attack is one under each of its names", () => {
  rows([
    [
      "Gunmen raided a village near Kessu on Thursday. Troops came on Sunday. The attack left 32 dead.",
      ["2019-08-15 2019-08-15"],
    ],
    [
      "Gunmen attacked a village near Kessu on Thursday. Troops came on Sunday. The massacre left 32 dead.",
      ["2019-08-15 2019-08-15"],
    ],
    [
      "Some 50,000 people have fled since rebels overran the town of Kessu on Thursday.\n\nThe attack killed 32 soldiers.",
      ["2019-08-15 2019-08-20", "2019-08-15 2019-08-15"],
    ],
    // two days of it
    [
      "Rebels raided Kessu on Thursday. They raided Torvik on Sunday.\n\nThe hills are poor. The roads are worse. The attack left 32 dead.",
      ["- -"],
    ],
  ]);
});

describe("what harmed those counted since then is of its own day for what is told next", () => {
  rows([
    [
      "The ministry said 87 bodies had been recovered since Friday's landslide. Five girls remain missing.\n\nThe governor said 160 people are unaccounted for in Kessu.",
      ["2019-08-16 2019-08-20", "2019-08-16 2019-08-16", "2019-08-16 2019-08-16"],
    ],
    // a storm goes on for days
    [
      "A typhoon has killed 87 people since it hit Kessu on Friday. Five girls remain missing.",
      ["2019-08-16 2019-08-20", "2019-08-16 2019-08-20"],
    ],
  ]);
});

describe("floods and fires may go on since a day", () => {
  rows([
    [
      "The floods that have swept four districts since 10 July have killed 93 people.\n\nOn Sunday night 11 people drowned in Torvik.\n\nThe floods destroyed 14 schools in Kessu.",
      ["2019-07-10 2019-08-20", "2019-08-18 2019-08-18", "2019-07-10 2019-08-20"],
    ],
    // strikes of weeks are no strike
    [
      "Air strikes have killed 93 people since 10 July.\n\nThe hills are poor.\n\nThe roads are bad.\n\nThe strike destroyed 14 schools in Kessu.",
      ["2019-07-10 2019-08-20", "- -"],
    ],
  ]);
});

describe("a toll of the one event that the report has dated", () => {
  rows([
    [
      "A quake struck off Torvik on 28 July.\n\nAid is coming in. The airport is shut.\n\nThe number of dead stood at 2,070 on Sunday.",
      ["2019-07-28 2019-07-28"],
    ],
    [
      "The number of people killed when a hillside slid onto Torvik last Wednesday has climbed to 64, the mayor said on Monday. Thirty are still missing.",
      ["2019-08-14 2019-08-14", "2019-08-14 2019-08-14"],
    ],
    ["The death toll after a dam wall failed above Torvik on Sunday stands at 40.", ["2019-08-18 2019-08-18"]],
    [
      "A ferry sank off Torvik on Thursday. Two more bodies washed ashore on Monday, taking the number of dead to 31.",
      ["2019-08-19 2019-08-19", "2019-08-15 2019-08-15"],
    ],
    // more than the day's dead, and nobody has told since when
    [
      "Strikes killed 97 people in the past 24 hours, bringing the toll to 30,600.",
      ["2019-08-19 2019-08-20", "- 2019-08-20"],
    ],
    ["Strikes killed 97 people on Monday, bringing the toll to 30,600.", ["2019-08-19 2019-08-19", "- 2019-08-19"]],
    // nobody has told of what
    ["The mayor met nurses. The number of dead stood at 2,070 on Sunday.", ["- 2019-08-18"]],
  ]);
});

describe("what fighting has done is of more than the day of one shot", () => {
  rows([
    [
      "A farmer was killed on Sunday when a shell hit an orchard. The exchange of fire has uprooted 90,000 people.",
      ["2019-08-18 2019-08-18", "- -"],
    ],
    [
      "A soldier was killed on Sunday in Torvik. Fighting in the region has driven 40,000 people from their homes and killed 900.",
      ["2019-08-18 2019-08-18", "- -", "- -"],
    ],
    ["Clashes erupted in Torvik on Sunday. The violence has left 30 dead.", ["2019-08-18 2019-08-20"]],
  ]);
});

describe("a storm is known by its name", () => {
  rows([
    [
      "Cyclone Orla made landfall on 3 August. Aid came on 9 August.\n\nAt least 19 people were killed by Orla in Kessu. In Torvik the storm killed four.",
      ["2019-08-03 2019-08-03", "2019-08-03 2019-08-03"],
    ],
    [
      "Storm Orla killed 12 people on 2 August. On 11 August, Storm Pavel killed five. Orla destroyed 400 homes.",
      ["2019-08-02 2019-08-02", "2019-08-11 2019-08-11", "2019-08-02 2019-08-02"],
    ],
  ]);
});

describe("the event of an unnamed kind, of another kind or of two days is not known by its kind", () => {
  rows([
    // one of two
    [
      "A quake hit Torvik on 3 August. Another quake hit Kessu on 9 August.\n\nThe region has 400 villages. The poor live on its slopes. The quake destroyed 400 homes.",
      ["- -"],
    ],
    // the noun only describes somebody
    [
      "A wildfire reached Kessu on 3 August. Rain fell on 12 August.\n\nThe town has a new school. Its mayor is proud. Eight people died in a cellar, the fire department said.",
      ["- -"],
    ],
    // a day of something else
    [
      "On Thursday a man was held over a fire in Kessu. He was freed on Sunday.\n\nThe court sat for an hour. Its judge was ill. The fire destroyed 60 houses.",
      ["2019-08-15 2019-08-15", "- -"],
    ],
  ]);
});

describe("since an event, a day or a night that was told", () => {
  rows([
    [
      "Clashes have killed 87 people in Torvik since 3 August. Hundreds of people have been killed in Kessu since that day.",
      ["2019-08-03 2019-08-20", "2019-08-03 2019-08-20"],
    ],
    [
      "A landslide buried Kessu on 7 August. Twelve miners have been missing since the same day.",
      ["2019-08-07 2019-08-20"],
    ],
    [
      "Floods hit Torvik on the night of 10 August. Wardens say six herders have been missing since that night.",
      ["2019-08-10 2019-08-20"],
    ],
    [
      "The collapse of the Orla Dam on 10 August flooded half of Kessu. As of 12 August, 52 herders had died there. Some 3,100 herders have been displaced since the dam gave way.",
      ["2019-08-10 2019-08-12", "2019-08-10 2019-08-20"],
    ],
  ]);
});

describe("since fighting began, and over the same days", () => {
  rows([
    [
      "Clashes broke out on 3 August. Some 4,000 people have fled Torvik since the shelling began. The mayor counts 300 wounded over the same days.",
      ["2019-08-03 2019-08-20", "2019-08-03 2019-08-20"],
    ],
    // rains are no fighting, and a war is more than the fighting of a week
    ["Clashes broke out on 3 August. Some 4,000 people have fled Torvik since the rains began.", ["- -"]],
    [
      "Eleven soldiers have been killed since Sunday. In all, 900 people have died since the fighting began.",
      ["2019-08-18 2019-08-20", "- -"],
    ],
    // no single day
    ["A quake hit Torvik on 3 August. The mayor counts 300 wounded in those weeks.", ["- -"]],
  ]);
});

describe("what was told up to a sentence goes before what comes behind it", () => {
  rows([
    [
      "The earthquake of 17 August 1999 killed 17,480 people.\n\nThe quake brought down 77,000 buildings in Torvik.\n\nOn Sunday a tremor injured eight people in Kessu.",
      ["1999-08-17 1999-08-17", "1999-08-17 1999-08-17", "2019-08-18 2019-08-18"],
    ],
    // what the report opens with, dated when it comes back to it
    [
      "The death toll from a huge truck bombing in Torvik has passed 270. More than 300 people were wounded.\n\nThe explosion on Sunday levelled a hotel.\n\nThe mayor spoke on Monday.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
  ]);
});

describe("a report that looks back is about what was then", () => {
  rows([
    [
      "Ten years after the wave, Torvik remembers. The tsunami of 14 August 2009 killed 9,000 people.\n\nIn the harbour, 300 pupils drowned.",
      ["2009-08-14 2009-08-14", "2009-08-14 2009-08-14"],
    ],
    // who is missing is so now
    [
      "Ten years after the wave, Torvik remembers. The tsunami of 14 August 2009 killed 9,000 people. Some 98 people are still missing.",
      ["2009-08-14 2009-08-14", "- -"],
    ],
    // a report of today
    [
      "The mayor of Torvik met nurses. The tsunami of 14 August 2009 killed 9,000 people.\n\nIn the harbour, 300 pupils drowned.",
      ["2009-08-14 2009-08-14", "- -"],
    ],
  ]);
});

describe("counted by a day since the one beginning that the report has told", () => {
  rows([
    [
      "On 3 August fighting broke out in Torvik.\n\nShops are shut.\n\nAs of 15 August, the army reports 58 militants killed.",
      ["2019-08-03 2019-08-15"],
    ],
    [
      "The collapse of the Orla Dam on 10 August flooded half of Kessu. As of 15 August, 52 herders had drowned.",
      ["2019-08-10 2019-08-15"],
    ],
    [
      "Cyclone Orla made landfall on 5 August. It left the island on 7 August.\n\nProvisional toll as of 10 August:\n\n- 92 people dead\n\n- 61 health posts wrecked",
      ["2019-08-05 2019-08-10", "2019-08-05 2019-08-10"],
    ],
    // who has registered by then may have come before
    ["On 3 August fighting broke out in Torvik.\n\nBy 15 August, 58,000 people had fled Kessu.", ["- 2019-08-15"]],
  ]);
});
