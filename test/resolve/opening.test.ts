import { describe, expect, it } from "vitest";
import { figuresIn } from "../support/found.ts";

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

describe("a day said behind another", () => {
  rows([
    [
      "Divers on Saturday left the block that was hit by a rocket two days earlier. They had recovered 13 bodies.",
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
    ["Since April, when the talks broke down, more than 340 people have died.", ["2019-04-01 2019-08-20"]],
    ["Since 7 April, when gunmen killed 12 people, the road has been shut.", ["2019-04-07 2019-04-07"]],
    [
      "Since the attack of 7 April on the barracks in Ruma, in which 12 soldiers died, patrols have stopped.",
      ["2019-04-07 2019-04-07"],
    ],
    ["On 7 April rebels took Ruma; 78 people have been killed since.", ["2019-04-07 2019-08-20"]],
    ["On 7 April rebels took Ruma; nine men have not been seen since.", ["2019-04-07 2019-04-07"]],
    [
      "The agency on Monday raised to 57 the number of people who have lost their lives since 3 August.",
      ["2019-08-03 2019-08-20"],
    ],
  ]);
});
