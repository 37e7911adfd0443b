import { describe, expect, it } from "vitest";
import { amount, numbersIn } from "../support/found.ts";

const first = (text: string) => numbersIn(text)[0]!;

describe("values", () => {
  it.each([
    ["1,234 people", "=1234"],
    ["384 000 people", "=384000"],
    ["1.347 civilians", "=1347"],
    ["3,87,000 people", "=387000"],
    ["2.14 lakh people", "=214000"],
    ["3.6 crore people", "=36000000"],
    ["1.2m people", "=1200000"],
    ["84.5 thousand people", "=84500"],
    ["2.5 million people", "=2500000"],
    ["a hundred and twenty-seven people", "=127"],
    ["two and a half million people", "=2500000"],
    ["a quarter of a million people", "=250000"],
    ["half a million people", "=500000"],
    ["a million and a half people", "=1500000"],
    ["a dozen people", "=12"],
    ["two dozen people", "=24"],
    ["a couple of people", "=2"],
    ["three hundred and forty-six girls", "=346"],
    ["thirty-one thousand families", "=31000"],
    ["a hundred and twenty thousand people", "=120000"],
    ["two hundred and two thousand people", "=202000"],
    ["three lakh crore people", "=3000000000000"],
    ["1 lakh 20 thousand people", "=120000"],
    ["3 hundred and 21 people", "=321"],
    ["4 million and a half people", "=4500000"],
    ["2\u00bd million people", "=2500000"],
    ["half-dozen people", "=6"],
    ["a quarter million people", "=250000"],
    ["three dozens of people", "=36"],
    ["three score people", "=60"],
    ["six point two million people", "=6200000"],
    ["nine point nought four people", "=9.04"],
    ["10 bln people", "=10000000000"],
    ["1.2 m people", "=1200000"],
    ["5mil people", "=5000000"],
    // comparators
    ["more than 860 civilians", "860.."],
    ["just under 300 people", "..300"],
    ["300 or more people", "300.."],
    ["no fewer than forty shops", "40.."],
    ["as many as 90 sailors", "..90"],
    ["some 300 people", "~300"],
    ["at least a thousand people", "1000.."],
    ["a little over 40 people", "40.."],
    ["well in excess of 1,000 people", "1000.."],
    ["north of 300 people", "300.."],
    [">50 people", "50.."],
    [">= 20 people", "20.."],
    ["\u2264 20 people", "..20"],
    ["~300 people", "~300"],
    ["c. 300 people", "~300"],
    ["just shy of 300 people", "..300"],
    ["getting on for 300 people", "..300"],
    ["at least some 12 people", "12.."],
    ["at least another 12 people", "12.."],
    ["more than a further 12 people", "12.."],
    ["up to around 40 people", "..40"],
    ["as few as 12 people", "12.."],
    ["not more than 12 people", "..12"],
    ["100-plus people", "100.."],
    ["300+ people", "300.."],
    ["twenty-odd people", "~20"],
    ["30 people or so", "~30"],
    ["40 people, maybe more,", "40.."],
    ["40 people (possibly more)", "40.."],
    ["40 dead and counting", "40.."],
    ["about 20, if not more,", "20.."],
    ["nearly 40 people - possibly more -", "~40"],
    ["up to 40 people, perhaps more,", "~40"],
    // no comparator, though words of one stand near
    ["40 people \u2014 the true number is likely higher \u2014", "=40"],
    ["hepatitis C 40 people", "=40"],
    // ranges
    ["between about 10 and 15 people", "10..15"],
    ["anywhere from 20 to 30 people", "20..30"],
    ["from 10 up to 15 people", "10..15"],
    ["20 through 25 people", "20..25"],
    ["10 \u2013 15 people", "10..15"],
    ["1.5-2 million people", "1500000..2000000"],
    ["two to three hundred people", "200..300"],
    ["one or two dozen people", "12..24"],
    ["twenty-five to thirty-five thousand people", "25000..35000"],
    ["more than 100 but fewer than 300 people", "100..300"],
    ["at least 12 people and possibly as many as 20,", "12..20"],
    ["at least 12 people, possibly 20,", "12..20"],
    ["10 to 15 people", "10..15"],
    ["10-15 people", "10..15"],
    ["between 10 and 15 people", "10..15"],
    ["three or four girls", "3..4"],
    ["at least 6 and possibly as many as 9 people", "6..9"],
    ["10 to 15 thousand people", "10000..15000"],
    // vague
    ["dozens of people", "24.."],
    ["tens of thousands of people", "20000.."],
    ["hundreds of thousands of people", "200000.."],
    ["several people", "=3"],
    ["several hundred people", "200.."],
  ])("%s", (text, expected) => expect(amount(first(`He saw ${text} there.`))).toBe(expected));
});

describe("kinds", () => {
  it.each([
    ["It lasted eight years.", "duration", "years"],
    ["It began in 2011.", "date", null],
    ["It began on 14 March 2019.", "date", null],
    ["It struck at 09:17 local time.", "time", null],
    ["Prices rose by 7.8 percent.", "percent", "percent"],
    ["It costs US$ 254 million.", "money", null],
    ["It costs 57.2 million euros.", "money", "euros"],
    ["It lies 34 km away.", "distance", "km"],
    ["A 12-year-old boy ran.", "age", "-year-old"],
    ["Resolution 2254 stands.", "identifier", null],
    ["The S-300 was seen.", "identifier", null],
    ["The M5 is open.", "identifier", null],
    ["Situation Report No. 12 is out.", "identifier", null],
    ["Call +963 11 555 0142 now.", "phone", null],
    ["He came 43rd.", "ordinal", "rd"],
    ["City won 3-2 at home.", "score", null],
    ["It stands at 35.93\u00b0 N.", "coordinate", null],
    ["The plant sent 1,140 tonnes.", "measurement", "tonnes"],
    // money
    ["It costs 100 Kenyan shillings.", "money", "Kenyan shillings"],
    ["It costs 20,000 USD.", "money", "USD"],
    ["It costs Rs. 5 lakh.", "money", null],
    ["It costs 5m Swiss francs.", "money", "Swiss francs"],
    ["It costs UAH 30 million.", "money", null],
    // ages
    ["They are aged between 20 and 35.", "age", null],
    ["A man in his 40s ran.", "age", null],
    ["He is 14 years of age.", "age", "years of age"],
    ["She was 34.", "age", null],
    ["A boy (12) ran.", "age", null],
    ["The under-18s ran.", "age", null],
    // shares, spans and measures
    ["A 30-percent cut came.", "percent", "-percent"],
    ["It rose 3 pct.", "percent", "pct"],
    ["It lasted four more days.", "duration", "more days"],
    ["It lasted 12 consecutive days.", "duration", "consecutive days"],
    ["Winds of 120 km/h blew.", "measurement", "km/h"],
    ["Winds of 75 miles per hour blew.", "measurement", "miles per hour"],
    ["It measured 5.8 on the Richter scale.", "measurement", "on the Richter scale"],
    ["A magnitude-7.1 quake struck.", "measurement", null],
    ["It lies 300m north of here.", "distance", "m"],
    // names of things
    ["Camp 4 burned.", "identifier", null],
    ["See p. 12 there.", "identifier", null],
    ["A Boeing 737 landed.", "identifier", null],
    ["Level 3 warnings stand.", "identifier", null],
    ["The hotline 1515 is open.", "phone", null],
    ["Day 30 of the siege began.", "ordinal", null],
    ["It began in the 1990s.", "date", null],
    ["It lies at lat 35.93 there.", "coordinate", null],
    ["The vote was 113-2.", "score", null],
    // parts of wholes
    ["About half of them fled.", "percent", null],
    ["Two thirds of the homes stand.", "percent", null],
    ["Prices rose by a third.", "percent", null],
    ["Three-quarters of the schools stand.", "percent", null],
    ["One in four children is ill.", "percent", null],
    ["Nine out of every ten families fled.", "percent", null],
    ["It took half an hour.", "duration", "hour"],
    ["A wall 3m high fell.", "distance", "m"],
    // places in an order
    ["The second raid came at dawn.", "ordinal", null],
    ["It was the twenty-first raid.", "ordinal", null],
    ["A half-built bridge fell.", "other", null],
  ])("%s", (text, kind, noun) => {
    const row = first(text);
    expect([row.kind, row.noun]).toEqual([kind, noun]);
  });

  it.each([
    ["Two million and half of them fled.", [2_000_000, 0.5]],
    ["At one point two soldiers ran.", [1, 2]],
    ["On 3 March dozens died.", [3, null]],
    ["Five out of 12 hospitals were hit.", [5, 12]],
    ["They killed two in three villages.", [2, 3]],
    ["A 12-year-old boy was killed.", [1, 12]],
    ["This one fell silent.", [1]],
    ["It killed 12 \u2014 15 others were hurt.", [12, 15]],
    ["The office raised its toll from 60 to 72.", [60, 72]],
    ["The toll went up from about 60 to 72.", [60, 72]],
    ["It killed 12 people and possibly 20 wounded lie there.", [12, 20]],
    ["More than 40 and up to 60 were hurt.", [40, 60]],
    ["In the camp 12 people died.", [12]],
    ["They took 12 men, plus 3 minors.", [12, 3]],
    ["The one, he said, is no number; nor is one of dozens of such.", [null, null, null]],
  ])("parts the numbers of: %s", (text, values) => expect(numbersIn(text).map((row) => row.value)).toEqual(values));

  it("says why a number is no figure", () => {
    const rows = numbersIn("The army took 12 villages and killed or injured 40 people with 7 of something.");
    expect(rows.map((row) => row.rule)).toEqual(["noun-not-counted", "mixed-measures", "no-measure"]);
  });
});

it("links each figure's row to the figure", () => {
  const rows = numbersIn("Shelling killed 12 people after eight years.");
  expect(rows.map((row) => [row.kind, row.figure !== undefined])).toEqual([
    ["figure", true],
    ["duration", false],
  ]);
});
