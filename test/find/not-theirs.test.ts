import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

/*
 * A number beside a toll of which something else is told: nobody of them died. What is told is said in words that no list holds, so that the rules must
 * see that something is said at all.
 */

const HEADS = [
  "12 dead",
  "12 killed",
  "12 people were killed",
  "The blast killed 12 people",
  "The blast killed 12",
  "The blast left 12 dead",
  "12 people died",
  "The toll rose to 12",
  "The floods claimed 12 lives",
  "12 bodies were found",
  "12 missing",
  "12 wounded",
  "Police arrested 12 people",
  "12 families were displaced",
  "Deaths: 12",
  "12 houses destroyed",
];
const JOINS = [", ", " and ", "; ", " while ", " with ", ", with ", ": ", " and another ", ", some ", ", as "];
const TOLD = [
  "34 rescued",
  "34 were rescued",
  "34 others rescued",
  "34 people rescued",
  "34 safe",
  "34 survived",
  "34 stranded",
  "34 freed",
  "34 passengers safe",
  "34 aboard",
  "34 honoured",
  "34 volunteers helped",
  "34 miners brought out alive",
];

const counted = (text: string) => figuresIn(text).some(({ value }) => value === 34);

it("counts nobody of whom something else is told behind a toll", () => {
  const wrong = HEADS.flatMap((head) => JOINS.flatMap((join) => TOLD.map((told) => `${head}${join}${told}.`))).filter(
    counted,
  );
  expect(wrong).toEqual([]);
});

const BEFORE = [", ", " and ", ", and ", "; ", " while ", " but ", " as ", " - "];
const TOLLS = [
  "12 dead",
  "12 people killed",
  "12 people were killed",
  "12 died",
  "12 drowned",
  "12 people lost their lives",
  "12 missing",
  "12 people are missing",
  "12 people were wounded",
  "12 people fled",
  "12 of them died",
];

it("counts nobody of whom something else is told before a toll", () => {
  const cap = (text: string) => text[0]!.toUpperCase() + text.slice(1);
  const all = TOLD.flatMap((told) => BEFORE.flatMap((join) => TOLLS.map((toll) => `${cap(told)}${join}${toll}.`)));
  expect(all.filter(counted)).toEqual([]);
});

it.each([
  ["Five hours later 31 people died.", ["deaths 31 people"]],
  ["The blast killed 31 people, 47 minutes later.", ["deaths 31 people"]],
  ["The death toll rose to 31 at 47 Mill Street.", ["deaths 31 people"]],
  ["The death toll rose to 31 in a town of 9,000.", ["deaths 31 people"]],
  ["The death toll stood at 31 on Monday and at 47 on Friday.", ["deaths 31 people", "deaths 47 people"]],
])("counts no hours, houses or inhabitants as dead: %s", (text, expected) =>
  expect(figuresIn(text).map(figureLine)).toEqual(expected),
);

it.each([
  ["Storm death toll up to 34", ["deaths 34 people"]],
  ["The death toll is now up to 34.", ["deaths 34 people"]],
  ["The toll could be up to 34.", ["deaths ..34 people projected"]],
  ["Up to 34 people died.", ["deaths ..34 people"]],
])("a toll that is up to a number has risen to it: %s", (text, expected) =>
  expect(figuresIn(text).map(figureLine)).toEqual(expected),
);

describe("where nothing else is told, they are counted alike", () => {
  const found = (text: string) => figuresIn(text).map(figureLine);
  it.each<[string, string[]]>([
    ["12 dead in Brumal, 34 in Tovar.", ["deaths 12 people", "deaths 34 people"]],
    ["12 dead and 34 in the north.", ["deaths 12 people", "deaths 34 people"]],
    ["12 dead and 34 more in Tovar.", ["deaths 12 people", "deaths 34 people"]],
    ["The blast killed 12 soldiers and 34 monks.", ["deaths 12 soldiers", "deaths 34 monks"]],
    ["The blast killed 12 soldiers and 34 baristas.", ["deaths 12 soldiers", "deaths 34 baristas"]],
    ["The blast killed 12 soldiers and a boy playing nearby.", ["deaths 12 soldiers", "deaths 1 boy"]],
    ["34 monks, 12 nuns and a guard were killed.", ["deaths 34 monks", "deaths 12 nuns", "deaths 1 guard"]],
    ["34 monks from Brumal and 12 from Tovar were killed.", ["deaths 34 monks", "deaths 12 people"]],
    ["34 monks, 12 of them novices, were killed.", ["deaths 34 monks", "deaths 12 novices*"]],
    ["34 monks, 12 of them boys were killed.", ["deaths 34 monks", "deaths 12 boys*"]],
    [
      "The toll rose to 12: eight in Brumal and four in Tovar.",
      ["deaths 12 people", "deaths 8 people*", "deaths 4 people*"],
    ],
    ["12 dead: four women, eight men.", ["deaths 12 people", "deaths 4 women*", "deaths 8 men*"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
