import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

/** Published on Tuesday, 20 August 2019. */
const periods = (text: string) =>
  figuresIn(text).map(
    ({ value, period: { start, end } }) => `${value} ${start === end ? (end ?? "-") : `${start ?? ""}..${end}`}`,
  );

describe("each clause has its own time", () => {
  it.each([
    // what is joined by "and" and has a time behind it
    [
      "Raiders shot dead 12 herders in Brumal on Friday and three in Malvo on Sunday.",
      ["12 2019-08-16", "3 2019-08-18"],
    ],
    [
      "Raiders killed 12 herders in Brumal on Friday and wounded 30 in Malvo on Sunday.",
      ["12 2019-08-16", "30 2019-08-18"],
    ],
    [
      "Twelve herders died in Brumal in May and five in Malvo in June.",
      ["12 2019-05-01..2019-05-31", "5 2019-06-01..2019-06-30"],
    ],
    [
      "Raiders killed 12 herders in Brumal on Friday and three in Malvo a day later.",
      ["12 2019-08-16", "3 2019-08-17"],
    ],
    ["Raiders killed 12 herders on Friday and wounded 30.", ["12 2019-08-16", "30 2019-08-16"]],
    ["Raiders killed 12 herders on Friday and wounded 30, wardens said on Sunday.", ["12 2019-08-16", "30 2019-08-16"]],
    // the main clause behind "after"
    ["After Friday's raid, which killed 12 herders, the ford was shut on Sunday.", ["12 2019-08-16"]],
    ["The raid on Friday, which killed 12 herders, shut the ford until Sunday.", ["12 2019-08-16"]],
    // before the news
    [
      "Since 15 April, 7,100 herders have been displaced, in addition to 3,800 before the war.",
      ["7100 2019-04-15..2019-08-20", "3800 -"],
    ],
    ["On Friday shelling killed 12 herders before the truce.", ["12 2019-08-16"]],
    // until a day
    ["Through 31 May, 12 herders were killed in Brumal.", ["12 ..2019-05-31"]],
    ["Through 31 May, wardens were busy; 12 herders were killed.", ["12 ..2019-05-31"]],
    // what is done at the same time
    ["Twelve herders were killed while on guard near Brumal on Friday.", ["12 2019-08-16"]],
    ["Twelve herders drowned while trying to ford the river on Friday.", ["12 2019-08-16"]],
    ["Twelve herders died while they waited for bread on Friday.", ["12 2019-08-16"]],
    ["Twelve herders died in Brumal, while on Friday 30 were wounded.", ["12 -", "30 2019-08-16"]],
    // since what the report has not told of
    ["A storm hit Brumal on Friday, killing two. It has taken 12 lives since the ceasefire.", ["2 2019-08-16", "12 -"]],
    [
      "A storm hit Brumal on Friday, killing two. Police have arrested 12 since then.",
      ["2 2019-08-16", "12 2019-08-16..2019-08-20"],
    ],
    // another event that goes on
    ["Storm Ada killed 74 herders in May, while Storm Berta has killed 16.", ["74 2019-05-01..2019-05-31", "16 -"]],
    ["Storm Ada killed 74 herders on Friday, while 16 were wounded.", ["74 2019-08-16", "16 2019-08-16"]],
    // parts
    ["Of the 40 herders killed, 12 died on Friday.", ["40 -", "12 2019-08-16"]],
    ["Of the 40 herders killed on Friday, 12 were boys.", ["40 2019-08-16"]],
    // who is there now
    [
      "Some 3,000 people had gone home by the end of May; more than 700 people remain in camps.",
      ["3000 ..2019-05-31", "700 -"],
    ],
    ["In May 2012 rebels seized Malvo, a city of 90,000.", ["90000 -"]],
    // what a toll is of
    ["Friday's deaths bring to 40 the number of herders killed this year.", ["40 2019-01-01..2019-08-20"]],
    ["Friday's deaths bring the number of herders killed since June to 40.", ["40 2019-06-01..2019-08-20"]],
    ["The toll from Friday's raid rose to 40 on Sunday.", ["40 2019-08-16"]],
    // a river rises and a toll does
    ["The river rose on Friday and carried away a clinic.", ["1 2019-08-16"]],
    ["Deaths rose to 40, up from 12 on the year before.", ["40 -"]],
    // when a boat left, a court sat, somebody spoke
    ["Twelve herders drowned when a boat that had left Malvo on Friday sank on Sunday.", ["12 2019-08-18"]],
    ["A court on Friday jailed the captain of a ferry that sank, killing 12 herders.", ["12 -"]],
    ["The minister resigned on Friday over a fire that killed 12 herders.", ["12 -"]],
    ["A warden had spoken on Friday of 12 dead.", ["12 -"]],
    ["Rain is expected through Wednesday, and slides could force 90 people from their homes.", ["90 -"]],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("what was told before", () => {
  it.each([
    [
      "Planes hit a house on Friday, and by Sunday wardens had found 45 bodies. Two guards died the same evening.",
      "2 2019-08-16",
    ],
    ["Raiders killed 12 herders on Friday. The day after, a mine maimed four boys.", "4 2019-08-17"],
    [
      "The accord of June 2016 disarmed the rebels; 278 of its signatories have been killed since.",
      "278 2016-06-01..2019-08-20",
    ],
    ["A ferry sank on Friday. Nine herders have been missing since.", "9 2019-08-16"],
    ["Raiders killed 12 herders on Friday. Another three were shot dead the day after.", "3 2019-08-17"],
    ["Raiders killed 12 herders on Sunday, days after soldiers shot dead three.", "3 -"],
    [
      "Between April and June 2019 raiders killed 300 herders. Seventy farmers were abducted in Malvo during the quarter.",
      "70 2019-04-01..2019-06-30",
    ],
    ["The ford, shut on Friday by a slide that killed 12 herders, opened on Sunday.", "12 2019-08-16"],
    ["Planes flattened a house on Friday. By Sunday evening nine bodies had been found.", "9 2019-08-16"],
    ["The flood began last Friday and has killed nine herders.", "9 2019-08-16..2019-08-20"],
    [
      "Forty herders died in the first five months of 2019, compared to nine in the corresponding period of 2018.",
      "9 2018-01-01..2018-05-31",
    ],
    // the year that was given with the day
    [
      "Between 7 April and 3 July 1994 the war killed 9,000 people. Ten guards were shot dead on 7 April.",
      "10 1994-04-07",
    ],
    ["The war of 1994 began on 7 April, when ten guards were shot dead.", "10 1994-04-07"],
    ["On 14 August 1994 a dam broke. A slide on 14 August killed ten guards.", "10 2019-08-14"],
    ["Founded in 1994, the club lost ten guards who were killed on 7 April.", "10 2019-04-07"],
  ])("%s", (text, expected) => expect(periods(text).at(-1)).toBe(expected));
});
