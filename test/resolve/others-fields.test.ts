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

describe("places of other numbers", () => {
  it.each<[string, (string | null)[]]>([
    [
      "By Friday 21 deaths had been reported: 12 in Goma, eight in Uvira and one in Bukavu.",
      [null, "Goma", "Uvira", "Bukavu"],
    ],
    ["Malawi counts 122 dead, Zambia 48.", ["Malawi", "Zambia"]],
    ["The mission counts 122 dead, Zambia 48.", [null, "Zambia"]],
    ["Neighbouring Uganda reported two deaths.", ["Uganda"]],
    ["A raid killed 12 people: 40 more were hurt in Homs.", ["Homs", "Homs"]],
    ["Refugees keep crossing the Ubangi river: 9,000 of them had been registered in Chad.", ["Chad"]],
    ["Shells hit Israel. Gaza's health ministry says 12 people died there, two of them children.", ["Gaza", "Gaza"]],
    ["Shells hit Gaza. Gaza's health ministry says 12 people died there.", ["Gaza"]],
    ["A medic at Al-Meridi hospital said 18 wounded had arrived.", [null]],
  ])("%s", (text, expected) => expect(figuresIn(text).map(({ place }) => place.name)).toEqual(expected));
});

describe("who says it", () => {
  it.each<[string, string | null]>([
    ["Malawi counts 122 dead.", null],
    ["IS claimed the attack, in which truck bombs left 101 dead.", null],
    ["IS claimed the attack killed 40 soldiers.", "IS"],
    ["IS claimed the attack, saying it had killed 12 soldiers.", "IS"],
    ["An earlier version of this article said that 378 homes were destroyed.", null],
    ["Nearly 2,000 people took refuge in shelters run by the Red Cross.", null],
    ["The M23 denied that it had shelled the Obo camp, where 12 people perished.", null],
    ["The M23 denied that it had killed 12 people.", "M23"],
  ])("%s", (text, name) => expect(figuresIn(text)[0]?.source.name).toBe(name));
});

it.each([
  [
    "The Red Crescent put the count at 300 on Thursday. A dam burst on Sunday. Over 3,000 people lost their homes.",
    "2019-08-18",
  ],
  ["The ministry raised the toll to 300 on Monday.", null],
])("the day of a count is not that of the event: %s", (text, start) =>
  expect(figuresIn(text).at(-1)?.period.start).toBe(start),
);

it.each<[string, (string | null)[]]>([
  // The sentence before tells of two days.
  [
    "On Monday a raid hurt two. Rescuers dug out a man after Sunday's quake; one on 29 July left 17 dead. The toll has risen to 105, with 40 hurt.",
    ["2019-08-19", "2019-07-29", null, null],
  ],
  ["A bus fell into a ravine on Sunday, killing 17. Two were injured.", ["2019-08-18", "2019-08-18"]],
])("of two days nobody knows which the next sentence goes on with: %s", (text, starts) =>
  expect(figuresIn(text).map(({ period }) => period.start)).toEqual(starts),
);

it.each<[string, (string | null)[]]>([
  ["In Zimbabwe 259 people have died. The government of Malawi reports 60 dead.", ["Zimbabwe", null]],
  ["A raid on Goma killed 12.\n\nThe army said it had killed 20 gunmen in the past day.", ["Goma", null]],
  ["A raid on Goma killed 12.\n\nThe army said it had killed 20 gunmen.", ["Goma", "Goma"]],
])("what may have been anywhere: %s", (text, places) =>
  expect(figuresIn(text).map(({ place }) => place.name)).toEqual(places),
);

it.each<[string, (string | null)[]]>([
  ["Floods in January, March and May killed 75.", ["2019-01-01", "2019-05-31"]],
  ["Seven babies have died. On Sunday a raid left 12 dead. Monday's strike wounded two.", [null, null]],
])("first and last day: %s", (text, days) => {
  const { period } = figuresIn(text)[0]!;
  expect([period.start, period.end]).toEqual(days);
});

it("takes no network for who wrote on it", () =>
  expect(figuresIn("Twenty people died, the governor, Ana Prado, wrote on Telegram.")[0]?.source.name).not.toBe(
    "Telegram",
  ));

it("goes on from where people died, not from where they are in hospital", () => {
  const text = "A quake hit Jumla and killed 12. About 200 are being treated in Nepalgunj. Two are missing.";
  expect(figuresIn(text).map(({ place }) => place.name)).toEqual(["Jumla", "Nepalgunj", "Jumla"]);
});

it.each<[string, (string | null)[]]>([
  ["On the anniversary of the quake that killed 860 people in 2005, 40 people died in floods.", ["2005-01-01", null]],
  ["The quake that killed 12 in May, wounding 40, hit Obo.", ["2019-05-01", "2019-05-01"]],
  ["Sunday marked ten years since the bombing that killed 192 people.", [null]],
])("the time of what is told in passing: %s", (text, starts) =>
  expect(figuresIn(text).map(({ period }) => period.start)).toEqual(starts),
);

it("takes no one who is accused for who says so", () =>
  expect(figuresIn("A man accused of killing six people was held.")[0]?.source.name).toBeNull());
