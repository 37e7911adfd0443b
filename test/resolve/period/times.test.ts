import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

// Published on Tuesday 20 August 2019.
const when = (time: string) => {
  const { start, end } = figuresIn(`Ten people died ${time}.`)[0]!.period;
  return `${start ?? "-"} ${end ?? "-"}`;
};

describe("days", () => {
  it.each([
    ["on Sept. 14", "2018-09-14 2018-09-14"],
    ["on Tue 13 August", "2019-08-13 2019-08-13"],
    ["on the 14th", "2019-08-14 2019-08-14"],
    ["on the 25th", "2019-07-25 2019-07-25"],
    ["on Sunday night", "2019-08-18 2019-08-18"],
    ["early on Monday", "2019-08-19 2019-08-19"],
    ["in the early hours of Monday", "2019-08-19 2019-08-19"],
    ["at dawn on Monday", "2019-08-19 2019-08-19"],
    ["on the evening of 12 August", "2019-08-12 2019-08-12"],
    ["in the night of 6 July", "2019-07-06 2019-07-06"],
    ["yesterday evening", "2019-08-19 2019-08-19"],
    ["the day before yesterday", "2019-08-18 2019-08-18"],
    ["on Monday, 12 August", "2019-08-12 2019-08-12"],
    ["on Christmas Day", "2018-12-25 2018-12-25"],
    ["two weeks ago", "2019-08-06 2019-08-06"],
    // Who counts in months or years tells no day.
    ["two months ago", "2019-06-01 2019-06-30"],
    ["eleven years ago", "2008-01-01 2008-12-31"],
    ["more than ten years ago", "- -"],
    ["some 20 years ago", "- -"],
  ])("%s", (time, expected) => expect(when(time)).toBe(expected));
});

describe("days in words", () => {
  it.each([
    ["on the fourth of July", "2019-07-04 2019-07-04"],
    ["on the twenty-second of May 2018", "2018-05-22 2018-05-22"],
    ["on the seventeenth", "2019-08-17 2019-08-17"],
    ["on the night of the thirtieth", "2019-07-30 2019-07-30"],
    ["on the eleventh of last month", "2019-07-11 2019-07-11"],
    ["since the twenty-eighth of June", "2019-06-28 2019-08-20"],
    ["as of the ninth of August", "- 2019-08-09"],
    ["between the fourth and the eighth of August", "2019-08-04 2019-08-08"],
    ["from the thirtieth of June to the second of July", "2019-06-30 2019-07-02"],
    // One of several, and no day.
    ["in the second of July's floods", "2019-07-01 2019-07-31"],
    ["on the sixth", "- -"],
    ["on the twelfth floor", "- -"],
    ["on the fifteenth day of the siege", "- -"],
    ["in the twenty-third raid", "- -"],
  ])("%s", (time, expected) => expect(when(time)).toBe(expected));
});

describe("a day until which something is still to come is the next one", () => {
  it.each([
    ["The council plans to move 180 families out of Lesk by Friday.", "2019-08-23"],
    ["By Saturday another 350 people may have to leave, the mayor of Lesk warned.", "2019-08-24"],
    ["The storm could displace 3,000 people by Thursday.", "2019-08-22"],
    ["The office expects that 52,000 refugees will be in Zenda by the end of the year.", "2019-12-31"],
    // What is not sure is the number, and the day has passed.
    ["Up to 300 people may have been displaced by Sunday, the mayor said.", "2019-08-18"],
    ["More than 200 people were feared dead by Monday.", "2019-08-19"],
  ])("%s", (text, end) => {
    const { period } = figuresIn(text)[0]!;
    expect([period.start, period.end]).toEqual([null, end]);
  });
});

it("takes the day by which displaced people will have been seen to for no day of theirs", () => {
  expect(figuresIn("Some 52,000 displaced people will be vaccinated by the end of May.")[0]!.period.end).toBeNull();
});

describe("digits", () => {
  it.each([
    ["on 27.06.2019", "2019-06-27 2019-06-27"],
    ["on 27.06.", "2019-06-27 2019-06-27"],
    ["on 14/3", "2019-03-14 2019-03-14"],
    ["on 8/14/2019", "2019-08-14 2019-08-14"],
    ["in 2019-03", "2019-03-01 2019-03-31"],
  ])("%s", (time, expected) => expect(when(time)).toBe(expected));
});

describe("weeks and weekends", () => {
  it.each([
    ["over the weekend", "2019-08-17 2019-08-18"],
    ["last weekend", "2019-08-17 2019-08-18"],
    ["this week", "2019-08-19 2019-08-20"],
    ["last week", "2019-08-12 2019-08-18"],
    ["in the week of 13 August", "2019-08-12 2019-08-18"],
    ["in the week to 12 August", "2019-08-06 2019-08-12"],
    ["in the week ending 12 August", "2019-08-06 2019-08-12"],
    ["in the week starting 5 August", "2019-08-05 2019-08-11"],
    ["in the first week of this month", "2019-08-01 2019-08-07"],
    ["in the last two weeks of July", "2019-07-18 2019-07-31"],
    ["in week 31", "2019-07-29 2019-08-04"],
    ["late last week", "2019-08-15 2019-08-18"],
  ])("%s", (time, expected) => expect(when(time)).toBe(expected));
});

describe("months", () => {
  it.each([
    ["early this month", "2019-08-01 2019-08-10"],
    ["in the month of May", "2019-05-01 2019-05-31"],
    ["in December last year", "2018-12-01 2018-12-31"],
    ["in March of this year", "2019-03-01 2019-03-31"],
    ["in June and July", "2019-06-01 2019-07-31"],
    ["in the first half of July", "2019-07-01 2019-07-15"],
    ["in the second half of February", "2019-02-16 2019-02-28"],
  ])("%s", (time, expected) => expect(when(time)).toBe(expected));
});

describe("years and their parts", () => {
  it.each([
    ["in the whole of 2018", "2018-01-01 2018-12-31"],
    ["over the course of 2018", "2018-01-01 2018-12-31"],
    ["in the year 2018", "2018-01-01 2018-12-31"],
    ["throughout 2018", "2018-01-01 2018-12-31"],
    ["in 2017 and 2018", "2017-01-01 2018-12-31"],
    ["in 2014-18", "2014-01-01 2018-12-31"],
    ["in the 1990s", "1990-01-01 1999-12-31"],
    ["so far this year", "2019-01-01 2019-08-20"],
    ["earlier this year", "2019-01-01 2019-08-20"],
    ["in late 2018", "2018-09-01 2018-12-31"],
    ["in Q1 2019", "2019-01-01 2019-03-31"],
    ["in H2 2018", "2018-07-01 2018-12-31"],
    ["in the third quarter of 2018", "2018-07-01 2018-09-30"],
    ["in the fourth quarter", "2018-10-01 2018-12-31"],
    ["in the final quarter of last year", "2018-10-01 2018-12-31"],
    ["in the first six months of 2019", "2019-01-01 2019-06-30"],
    ["in the first half of the year", "2019-01-01 2019-06-30"],
    ["in the 12 months to June 2019", "2018-07-01 2019-06-30"],
  ])("%s", (time, expected) => expect(when(time)).toBe(expected));
});

describe("stretches", () => {
  it.each([
    ["on June 1-15", "2019-06-01 2019-06-15"],
    ["from March 14 to 16", "2019-03-14 2019-03-16"],
    ["on 3, 4 and 5 June", "2019-06-03 2019-06-05"],
    ["on 3 and 5 June", "2019-06-03 2019-06-05"],
    ["on the night of July 2-3", "2019-07-02 2019-07-03"],
    ["from Monday to Wednesday", "2019-08-12 2019-08-14"],
    ["between Saturday night and Sunday morning", "2019-08-17 2019-08-18"],
    ["from November to February", "2018-11-01 2019-02-28"],
    ["between January and March 2019", "2019-01-01 2019-03-31"],
    ["from 4 to 12 this month", "2019-08-04 2019-08-12"],
    ["within 24 hours", "2019-08-19 2019-08-20"],
    ["in the previous 48 hours", "2019-08-18 2019-08-20"],
    ["since last Friday", "2019-08-16 2019-08-20"],
    ["since the start of the offensive on 20 March", "2019-03-20 2019-08-20"],
  ])("%s", (time, expected) => expect(when(time)).toBe(expected));
});

describe("ends alone", () => {
  it.each([
    ["by Sunday evening", "- 2019-08-18"],
    ["up to 14 August", "- 2019-08-14"],
    ["by the end of July", "- 2019-07-31"],
  ])("%s", (time, expected) => expect(when(time)).toBe(expected));
});

describe("times without dates of their own stay open, are flagged and take no other", () => {
  it.each([
    ["last winter", "period-open"],
    ["in the summer of 2018", "period-open"],
    ["during Ramadan", "period-open"],
    ["in 2017/18", "period-open"],
    ["in FY2018", "period-open"],
    ["in recent weeks", "period-open"],
    ["over the past few days", "period-open"],
    ["on 3/4/2019", "period-ambiguous"],
  ])("%s", (time, flag) => {
    const [figure] = figuresIn(`A bomb went off on Monday. Ten people died ${time}.`);
    expect([figure!.period.start, figure!.period.end, figure!.flags]).toEqual([null, null, [flag]]);
  });
});

it("flags a weekday that the date does not have", () => {
  const [figure] = figuresIn("Ten people died on Tuesday, 12 August.");
  expect([figure!.period.start, figure!.flags]).toEqual(["2019-08-12", ["weekday-disagrees"]]);
});

it("reads 3/4/2019 as another date of the report shows", () => {
  const period = (text: string) => figuresIn(text)[0]!.period.start;
  expect(period("Ten people died on 3/4/2019 and 12 on 25/4/2019.")).toBe("2019-04-03");
  expect(period("Ten people died on 3/4/2019 and 12 on 3/25/2019.")).toBe("2019-03-04");
});

describe("numbers that are no days", () => {
  it.each([
    ["In May 12 people died.", "2019-05-01 2019-05-31"],
    ["On May 12 gunmen killed ten people.", "2019-05-12 2019-05-12"],
    ["The 14th attack killed ten people.", "- -"],
    ["Ten of 14/15 people died.", "- -"],
    ["Sat in the yard, ten people died.", "- -"],
    ["Shells killed ten people in his nineties home.", "- -"],
    ["Ten people may die.", "- -"],
  ])("%s", (text, expected) => {
    const { start, end } = figuresIn(text).at(-1)!.period;
    expect(`${start ?? "-"} ${end ?? "-"}`).toBe(expected);
  });
});
