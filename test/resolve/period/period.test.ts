import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

// Published on Tuesday 20 August 2019.
const period = (text: string, published?: string | null) => {
  const { start, end, basis } = figuresIn(text, published).at(-1)!.period;
  return `${start ?? "-"} ${end ?? "-"} ${basis}`;
};

describe("stated times", () => {
  it.each([
    // days
    ["Ten people died on Tuesday.", "2019-08-20 2019-08-20 stated"],
    ["Ten people died on Monday.", "2019-08-19 2019-08-19 stated"],
    ["Ten people died on Wednesday.", "2019-08-14 2019-08-14 stated"],
    ["Ten people died on Saturday and Sunday.", "2019-08-17 2019-08-18 stated"],
    ["Ten people died overnight.", "2019-08-19 2019-08-20 stated"],
    ["Ten people died yesterday.", "2019-08-19 2019-08-19 stated"],
    ["Ten people died on 14 March 2018.", "2018-03-14 2018-03-14 stated"],
    ["Ten people died on March 14.", "2019-03-14 2019-03-14 stated"],
    ["Ten people died on 2019-06-02.", "2019-06-02 2019-06-02 stated"],
    ["Ten people died on 18/10/2018.", "2018-10-18 2018-10-18 stated"],
    ["The agency registered 14,000 new arrivals last week.", "2019-08-12 2019-08-18 stated"],
    // months and years
    ["Ten people died in January.", "2019-01-01 2019-01-31 stated"],
    ["Ten people died in November.", "2018-11-01 2018-11-30 stated"],
    ["Ten people died in 2014.", "2014-01-01 2014-12-31 stated"],
    ["Ten people died last year.", "2018-01-01 2018-12-31 stated"],
    ["Ten people died this year.", "2019-01-01 2019-08-20 stated"],
    ["Ten people died in the first half of 2019.", "2019-01-01 2019-06-30 stated"],
    ["Ten people died in mid-June.", "2019-06-11 2019-06-20 stated"],
    // since
    ["Ten people have died since late April.", "2019-04-21 2019-08-20 stated"],
    ["Ten people have died since 10 May.", "2019-05-10 2019-08-20 stated"],
    ["Ten people have died since the start of the year.", "2019-01-01 2019-08-20 stated"],
    ["Ten people have died since the farmers rose against the tax in 2011.", "2011-01-01 2019-08-20 stated"],
    ["The war, which erupted in March 2015, has killed ten people.", "2015-03-01 2019-08-20 stated"],
    // stretches
    ["Ten people died between 1 and 15 June.", "2019-06-01 2019-06-15 stated"],
    ["Ten people died from 28 April to 6 May.", "2019-04-28 2019-05-06 stated"],
    ["Ten people died on 13-15 May.", "2019-05-13 2019-05-15 stated"],
    ["Ten people died in the past three months.", "2019-05-20 2019-08-20 stated"],
    ["Ten people died in the past week.", "2019-08-13 2019-08-20 stated"],
    ["In the past fortnight 12 people died.", "2019-08-06 2019-08-20 stated"],
    ["Ten people died over the past decade.", "2009-08-20 2019-08-20 stated"],
    ["Ten people died over the last 24 hours.", "2019-08-19 2019-08-20 stated"],
    ["As of 14 August, ten people had died.", "- 2019-08-14 stated"],
  ])("%s", (text, expected) => expect(period(text)).toBe(expected));
});

describe("times of something else", () => {
  it.each([
    ["The province of about two million people was to get a road built last year.", "- - unknown"],
    ["Ten people died, the ministry said on Sunday.", "- - unknown"],
    ["Rescuers counted 105 deaths, most of them from the years 2012 to 2015.", "- - unknown"],
    ["The toll from Saturday's quake rose to 40 on Monday.", "2019-08-17 2019-08-17 stated"],
  ])("%s", (text, expected) => expect(period(text)).toBe(expected));
});

describe("carried over", () => {
  it.each([
    [
      "Raids have killed 320 people since late April. They also caused 7,000 people to flee.",
      "2019-04-21 2019-08-20 inferred",
    ],
    ["A bomb went off in a market on Monday. Ten people died.", "2019-08-19 2019-08-19 inferred"],
    ["Raids killed 20 people on Monday. Ten people died in that time.", "2019-08-19 2019-08-19 inferred"],
    ["Shells fell on Sunday and killed two people. Ten people died the day before.", "2019-08-17 2019-08-17 inferred"],
    ["A post was set up in 2018. Ten people died.", "- - unknown"],
    ["In 1997 floods killed 56 people. Up to 200 people were hurt.", "- - unknown"],
  ])("%s", (text, expected) => expect(period(text)).toBe(expected));

  it("ends a toll with the day of its reading", () => {
    const text = "The war has killed 380,000 people since 15 March 2011. In March 2019 the toll stood at 370,000.";
    expect(period(text)).toBe("2011-03-15 2019-03-31 inferred");
  });
});

describe("without a publication date", () => {
  it.each([
    ["Ten people have died since late April.", "- - unknown"],
    ["Ten people died on Tuesday.", "- - unknown"],
    ["Ten people died on 14 March 2018.", "2018-03-14 2018-03-14 stated"],
  ])("%s", (text, expected) => expect(period(text, null)).toBe(expected));

  it("keeps the phrase and flags the figure", () => {
    const [figure] = figuresIn("Ten people have died since late April.", null);
    expect(figure!.period.phrase).toBe("since late April");
    expect(figure!.flags).toEqual(["no-date"]);
  });
});

it.each([
  ["Ten people have died since late April.", "2019-04~/2019-08-20"],
  ["Ten people have died since 2011.", "2011/2019-08-20"],
  ["Ten people died in May.", "2019-05"],
  ["Ten people died on Monday.", "2019-08-19"],
  ["As of 14 August, ten people had died.", "../2019-08-14"],
])("%s as EDTF", (text, edtf) => expect(figuresIn(text)[0]!.period.edtf).toBe(edtf));

describe("words that lead up to a time and to much else", () => {
  it.each([
    ["Over the whole of the month of May, 12 farmers were killed.", "2019-05-01 2019-05-31 stated"],
    ["By the small hours of 3 May 12 farmers had been killed.", "- 2019-05-03 stated"],
    ["Between the 1st and 15th of June nine farmers were killed.", "2019-06-01 2019-06-15 stated"],
    ["In the 12 villages by the 3 rivers, nine farmers were killed.", "- - unknown"],
    ["From the first to the 12 villages, nine farmers were killed.", "- - unknown"],
  ])("%s", (text, expected) => expect(period(text)).toBe(expected));
});
