import { describe, expect, it } from "vitest";
import { figuresIn } from "../support/found.ts";

/** Value, place and period of each figure; published on Tuesday 20 August 2019. */
const told = (text: string) =>
  figuresIn(text).map(
    ({ value, place, period }) => `${value} ${place.name ?? "-"} ${period.start ?? "-"} ${period.end ?? "-"}`,
  );

describe("something earlier, by which the news is measured", () => {
  it.each<[string, string[]]>([
    [
      "The raid on Uvira killed 12 on Sunday. It was the deadliest since the 2014 attack that killed 47. Two of the dead were nurses.",
      ["12 Uvira 2019-08-18 2019-08-18", "47 - 2014-01-01 2014-12-31", "2 Uvira 2019-08-18 2019-08-18"],
    ],
    [
      "A bomb killed 12 people in Goma on Sunday, the deadliest attack since the bombing of a school in Uvira in May that left 31 dead.",
      ["12 Goma 2019-08-18 2019-08-18", "31 Uvira 2019-05-01 2019-05-31"],
    ],
    [
      "It is the worst flood in Malawi since 1991, when 470 people lost their lives.",
      ["470 Malawi 1991-01-01 1991-12-31"],
    ],
    // No year is told.
    [
      "The raid killed 12 on Sunday. It was the worst since the attack that killed 47.",
      ["12 - 2019-08-18 2019-08-18", "47 - - -"],
    ],
    // News again.
    ["It was the worst attack since 2014, killing 30 in Goma on Sunday.", ["30 Goma 2019-08-18 2019-08-18"]],
    ["The storm, the strongest of the year, has killed 200 since Thursday.", ["200 - 2019-08-15 2019-08-20"]],
    [
      "May 2019 was the deadliest month in Goma since our count began in 2017: 31 civilians were killed.",
      ["31 Goma 2019-05-01 2019-05-31"],
    ],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("a day without a year of what is only feared", () => {
  it.each([
    ["Forty people may have drowned on 9 August.", "2019-08-09"],
    ["Forty people may have drowned on 9 February.", "2020-02-09"],
  ])("%s", (text, day) => expect(figuresIn(text)[0]?.period.start).toBe(day));
});

it.each([
  ["In the district of Ambrelle 76 people were injured.", "Ambrelle"],
  ["A strike in Yemen's capital Sanaa killed 14 people. The war has claimed 10,000 lives.", "Yemen"],
])("%s", (text, place) => expect(figuresIn(text).at(-1)?.place.name).toBe(place));
