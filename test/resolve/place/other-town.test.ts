import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

const places = (text: string) => figuresIn(text).map(({ value, place }) => `${value} ${place.name}`);

describe("the town that is told of, and another that is named", () => {
  it.each<[string, string[]]>([
    ["Hospitals in Goma treated 40 people wounded in Beni.", ["40 Beni"]],
    ["Hospitals in Goma treated 40 wounded people.", ["40 Goma"]],
    ["A hospital in Goma said it had received nine bodies from Beni.", ["9 Beni"]],
    ["Fourteen wounded from Beni were flown to Goma.", ["14 Beni"]],
    ["Fourteen wounded were flown to Goma.", ["14 Goma"]],
    ["Shells hit Beni on Friday, killing nine people. Fourteen wounded were flown to Goma.", ["9 Beni", "14 Beni"]],
    ["Nine residents of Goma were killed in Beni.", ["9 Beni"]],
    ["Nine residents of Goma were killed.", ["9 Goma"]],
    ["A statement issued in Goma said nine people had died in Beni.", ["9 Beni"]],
    ["A raid killed nine people in Homs. Some 400 people fled the town for Aleppo.", ["9 Homs", "400 Homs"]],
    ["A raid killed nine people in Beni. Elsewhere, 40 people died.", ["9 Beni", "40 null"]],
    ["A raid killed nine people in Beni. Further south, 40 people died in Goma.", ["9 Beni", "40 Goma"]],
    ["A raid killed nine people in Beni. Goma police found 40 bodies.", ["9 Beni", "40 null"]],
    ["A raid killed nine people in Beni. Beni police found 40 bodies.", ["9 Beni", "40 Beni"]],
    ["Goma police found 40 bodies.", ["40 Goma"]],
    [
      "A blast killed nine people in Homs, officials in Damascus said. In the city, 40 homes were destroyed.",
      ["9 Homs", "40 Homs"],
    ],
    ["The mayor of Homs said nine people had died. In the city, 40 homes were destroyed.", ["9 Homs", "40 Homs"]],
  ])("%s", (text, expected) => expect(places(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ["A blast in Homs killed nine people. Talks were held in Damascus. Fourteen were wounded.", ["9 Homs", "14 Homs"]],
    ["A blast in Beni killed nine. The embassy in Kinshasa was shut. Fourteen were hurt.", ["9 Beni", "14 Beni"]],
    ["A blast in Beni killed nine. In Kinshasa, the senate met. Fourteen were hurt.", ["9 Beni", "14 Beni"]],
    [
      "A blast in Beni killed nine. It was the worst attack in Congo this year. Fourteen were hurt.",
      ["9 Beni", "14 Beni"],
    ],
    ["A pit caved in at Kolwezi. Such accidents are common in Congo. Nine people died.", ["9 Kolwezi"]],
    ["A tremor hit Beni. It was felt in Goma. Nine people died.", ["9 Beni"]],
    // What befalls another town is told of it.
    ["A blast in Homs killed nine people. Shells fell on Hama. Fourteen were wounded.", ["9 Homs", "14 Hama"]],
    ["A blast in Homs killed nine people. Clashes were reported in Hama. Fourteen died.", ["9 Homs", "14 Hama"]],
    ["A blast in Homs killed nine people. In neighbouring Hama it was worse. Fourteen died.", ["9 Homs", "14 Hama"]],
    [
      "A blast in Homs killed nine people. In Hama, a curfew began. Police arrested 40 men there.",
      ["9 Homs", "40 Hama"],
    ],
    ["A war rages in Congo. Nine people died on Friday.", ["9 Congo"]],
  ])("goes on about the news: %s", (text, expected) => expect(places(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ["A raid on the Torvik prison in Beni killed nine people.", ["9 Beni"]],
    ["Nine people died outside the Kestev metro station in Moscow.", ["9 Moscow"]],
    ["In Moscow nine people died when a man opened fire in the Kestev mosque.", ["9 Moscow"]],
    ["A fire at the Kestev mine in Perm region killed nine miners.", ["9 Kestev"]],
  ])("a house stands in its town: %s", (text, expected) => expect(places(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ["Nine died in Beni. Airlift, a charity with an office in Geneva, says 40 died there.", ["9 Beni", "40 Beni"]],
    [
      "Congo has lost nine men since May, against 40 in 2018, says Airlift, a think tank in Oslo.",
      ["9 Congo", "40 Congo"],
    ],
    [
      "Congo has lost nine men since May, against 40 in 2018, says Airlift (AIL), a think tank in Oslo.",
      ["9 Congo", "40 Congo"],
    ],
    ["Nine died in Goma. The army, which denies having burned 40 houses in Beni, has left.", ["9 Goma", "40 Beni"]],
  ])("what is said of a speaker: %s", (text, expected) => expect(places(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ["Floods hit Homs, killing nine. Hama hospital has treated 40 people for injuries.", ["9 Homs", "40 Hama"]],
    ["Floods hit Homs, killing nine. Hama National Hospital admitted 40 wounded people.", ["9 Homs", "40 Hama"]],
    ["Hama General Hospital received 40 wounded people.", ["40 Hama"]],
    ["Hama National Hospital said nine people had died in Homs.", ["9 Homs"]],
    ["Nine people died in Homs. The mayor of Saraqib said 40 homes were gone.", ["9 Homs", "40 Saraqib"]],
    ["Nine people died in Homs. Saraqib's mayor put the toll at 12.", ["9 Homs", "12 Saraqib"]],
    ["Nine died in Homs. On Sunday Kestev authorities said 40 homes were gone.", ["9 Homs", "40 Kestev"]],
    ["Nine died in Homs. On Sunday federal authorities said 40 homes were gone.", ["9 Homs", "40 Homs"]],
    ["On the far side of the Torvik river, nine people died in Homs.", ["9 Homs"]],
    ["Nine died in Kherson. In Torvik, Moscow's appointees put the toll at 29.", ["9 Kherson", "29 Torvik"]],
  ])("whose place it is: %s", (text, expected) => expect(places(text)).toEqual(expected));

  it.each<[string, string[]]>([
    [
      "A bomb killed nine people in Homs on Sunday. Last week, shelling killed four in Hama. In Sunday's attack 14 were hurt.",
      ["9 Homs", "4 Hama", "14 Homs"],
    ],
    [
      "A bomb killed nine people in Homs on Sunday. On Monday shelling killed four in Hama. A further 14 were hurt.",
      ["9 Homs", "4 Hama", "14 Hama"],
    ],
    // Two places on one day.
    [
      "On Sunday a bomb killed nine people in Homs and another killed six in Idlib. On Monday shelling killed four in Hama. On Sunday 14 were hurt.",
      ["9 Homs", "6 Idlib", "4 Hama", "14 Hama"],
    ],
  ])("comes back with the day: %s", (text, expected) => expect(places(text)).toEqual(expected));

  it.each<[string, string[]]>([
    // A country summed up between two paragraphs on the event.
    [
      "A blast killed nine people in Homs on Sunday.\n\nSince 2011 some 400,000 people have died in Syria, a monitor says.\n\nDoctors said 14 of the wounded were children.",
      ["9 Homs", "400000 Syria", "14 Homs"],
    ],
    [
      "A blast killed nine people in Homs on Sunday.\n\nSince January 400 people have died in Syria, a monitor says.\n\nSome 30,000 people are homeless.",
      ["9 Homs", "400 Syria", "30000 Syria"],
    ],
    [
      "A blast killed nine people in Homs.\n\nSince January 400 people have died in Syria. Another 90 are missing.",
      ["9 Homs", "400 Syria", "90 Syria"],
    ],
    // Where people came to.
    [
      "A blast killed nine people in Homs. Some 400 displaced people have arrived in Hama. Six are missing.",
      ["9 Homs", "400 Hama", "6 Homs"],
    ],
    ["Some 400 displaced people have arrived in Hama. Six are missing.", ["400 Hama", "6 Hama"]],
    [
      "A blast killed nine people in Homs. Fuel prices in Damascus have doubled this year.\n\nSix are missing.",
      ["9 Homs", "6 Homs"],
    ],
  ])("comes back to the event: %s", (text, expected) => expect(places(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ["Nine people died in Homs. Torvik's council says that 14 people drowned there.", ["9 Homs", "14 Torvik"]],
    ["Nine people died in Homs. Torvik's village chief said 14 people had drowned.", ["9 Homs", "14 Torvik"]],
    ["Nine people died in Homs. Residents of Torvik said 14 people had drowned there.", ["9 Homs", "14 Torvik"]],
    ["Nine people died in Homs. Torvik officials said 14 people had drowned there.", ["9 Homs", "14 Torvik"]],
    ["Nine people died in Homs. Prison officials said 14 people had drowned.", ["9 Homs", "14 Homs"]],
    ["Nine people died in Homs. Torvik, on the other shore: 14 children were hurt.", ["9 Homs", "14 Torvik"]],
    ["Nine people died in Homs. Torvik, further inland, has 14 dead.", ["9 Homs", "14 Torvik"]],
    ["Nine people died in Homs. Torvik endured 14 air strikes on Tuesday.", ["9 Homs", "14 Torvik"]],
    ["Nine people died in Homs. A landslide above Torvik killed 14 in the hamlet of Mosk.", ["9 Homs", "14 Mosk"]],
    ["Guns firing across the Sava killed 14 people in the riverside village of Mosk.", ["14 Mosk"]],
  ])("knows the town of an office, of an aside or where it struck: %s", (text, expected) =>
    expect(places(text)).toEqual(expected),
  );
});
