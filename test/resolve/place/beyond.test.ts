import { describe, expect, it } from "vitest";
import { find } from "../../../pipeline/find/find.ts";
import { resolve } from "../../../pipeline/resolve/resolve.ts";
import { report, vocabulary } from "../../support/found.ts";

/** The place of each figure of a report of March 2021, "-" where there is none. */
const places = (text: string, title: string | null = null) =>
  resolve(find({ ...report(text, "2021-03-14"), title }, vocabulary)).figures.map(({ place }) => place.name ?? "-");

describe("figures that count more than the place told of last", () => {
  it.each([
    // a war
    ["Rebels killed nine people in Torvik. The insurgency has killed more than 4,000 people.", ["Torvik", "-"]],
    [
      "Gunmen killed nine people in Solhan, Burkina Faso. Kaya in Burkina Faso was hit. In Niger four died. The conflict has killed thousands.",
      ["Solhan", "Niger", "-"],
    ],
    // parts elsewhere
    [
      "A blast killed nine people in Goma. The ministry has confirmed 153 deaths, 101 of them in Bukavu.",
      ["Goma", "-", "Bukavu"],
    ],
    [
      "A quake killed nine people in Nepal. The ministry has confirmed 153 deaths, 101 of them in Jumla.",
      ["Nepal", "Nepal", "Jumla"],
    ],
    ["Storms killed 20 people in Goma. Some 200 are missing in the east.", ["Goma", "-"]],
    // people who are called after their country
    ["Mud killed 20 people in Piura. Some 99,000 Peruvians have been left homeless.", ["Piura", "Peru"]],
    ["Mud killed 20 people in Piura. Three Peruvians are missing.", ["Piura", "Piura"]],
    ["Snow killed 20 people in Beirut. Some 99,000 Syrians have been left homeless.", ["Beirut", "Beirut"]],
    ["Storms killed three people in Bahia. They have left 80 people dead across four states.", ["Bahia", "-"]],
    [
      "A blast killed three people in Kherson. Some 300 people have been killed in the two regions since May.",
      ["Kherson", "-"],
    ],
    ["Rains have killed 14 people in ten villages of Kailali district.", ["Kailali"]],
    // a time far longer than the event
    [
      "A raid on Beledweyne killed six people. At least 9,300 have died since the insurgency began in 2007.",
      ["Beledweyne", "-"],
    ],
    [
      "Two boats sank off Sfax, drowning 19. Some 1,200 people have drowned on the way since 1 June 2020.",
      ["Sfax", "-"],
    ],
    [
      "A raid on Beledweyne killed six people.\n\nSince 2007 some 9,300 people have died. The fighting has driven two million from their homes.",
      ["Beledweyne", "-", "-"],
    ],
    [
      "A shell hit a theatre in Kharkiv.\n\nUkraine's president said 103 children had been killed since February 24. Parliament put the number of wounded at 90.",
      ["Kharkiv", "-", "-"],
    ],
    // a town named in passing, behind a question and its answer
    ["Gangs hold Goma. Nearly half of the people, 5.5 million, need food.", ["-"]],
    // a time of days stays with the event
    ["A flood in Sfax killed six people. Another 40 have been missing since Friday.", ["Sfax", "Sfax"]],
    ["Floods in Chad killed 60 people. Some 90,000 have fled their homes since 1 June 2020.", ["Chad", "Chad"]],
    // who is held, who is hungry
    ["A mob in Multan burned 14 homes. Police arrested 30 men.", ["Multan", "-"]],
    ["Police in Multan arrested 30 men.", ["Multan"]],
    [
      "Shelling killed five people in Aden. Four died in Taiz.\n\nIn all, 300,000 people need food.",
      ["Aden", "Taiz", "-"],
    ],
    [
      "Shelling killed five people in Yemen. Four died in Taiz.\n\nIn all, 300,000 people fled.",
      ["Yemen", "Taiz", "Yemen"],
    ],
    // behind a border
    ["Floods killed 14 people in Malawi. Over the border nine people drowned.", ["Malawi", "-"]],
    ["Floods killed 14 people in Malawi. Over the border nine people drowned in Tete.", ["Malawi", "Tete"]],
    ["Floods killed 14 people in Malawi. Some 400 people fled over the border.", ["Malawi", "Malawi"]],
    // an office over a list
    ["The Civil Defence of Zambezia informs:\n\n* Injured: 806\n\n* Missing: 127", ["Zambezia", "Zambezia"]],
    // a report of several places
    [
      "The storm killed four people in Tacloban. In Ormoc it killed nine.\n\nNational police counted 112 dead.",
      ["Tacloban", "Ormoc", "Tacloban"],
    ],
    [
      "The storm killed four people in Tacloban.\n\nIn Ormoc it killed nine.\n\nNational police counted 112 dead.",
      ["Tacloban", "Ormoc", "-"],
    ],
    ["The storm killed four people in Tacloban.\n\nNational police counted 112 dead.", ["Tacloban", "Tacloban"]],
  ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
});

describe("the title", () => {
  it.each([
    ["Ormoc counts its dead", "Police found 14 bodies. Rain fell again on Ormoc.", ["Ormoc"]],
    ["Kenya: flash update 4", "A total of 14 people have died.", ["Kenya"]],
    [
      "Upper Torvik: update 2",
      "- 14 people have died in Upper Torvik\n- 300 are injured",
      ["Upper Torvik", "Upper Torvik"],
    ],
    ["Flood reaches Torvik", "- 14 people have died in Torvik\n- 300 are injured", ["Torvik", "-"]],
    ["Kenya: flash update 4", "A total of 14 people have died. The Kenya Red Cross is there.", ["Kenya"]],
  ])("%s / %s", (title, text, expected) => expect(places(text, title)).toEqual(expected));
});
