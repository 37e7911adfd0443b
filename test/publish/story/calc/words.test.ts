import { expect, it } from "vitest";
import { catalogueOf } from "../../../../pipeline/catalogue/languages.ts";
import { checkDerivedWords } from "../../../../pipeline/publish/story/calc/check.ts";
import { claimsIn } from "../../../../pipeline/publish/story/calc/claims.ts";
import { derive } from "../../../../pipeline/publish/story/calc/derive.ts";
import { ledgerFigure } from "../../../support/figures.ts";

it.each([
  ["a third of them", [1 / 3]],
  ["thirteen per cent", [0.13]],
  ["13.5%", [0.135]],
  ["one in seven", [1 / 7]],
  ["one person in five", [0.2]],
  ["1 in 10 000", [0.0001]],
  ["three-quarters", [0.75]],
  ["twice as many", [2]],
  ["one and a half times", [1.5]],
  ["a tenfold rise", [10]],
  ["half a million people", [500_000]],
  ["half of half a million", [0.5, 500_000]],
  ["a small part", []],
])("%s", (words, values) => expect(claimsIn(words).map(({ value }) => value)).toEqual(values));

const exact = (id: string, value: number) => ledgerFigure({ id, value, low: value, high: value, comparator: "exact" });
const open = (id: string, value: number) =>
  ledgerFigure({ id, value, low: value, high: null, comparator: "more_than" });
const known = new Map(
  [exact("100", 100), exact("a", 32), exact("b", 37), exact("c", 250), open("d", 32), exact("e", 1287)].map(
    (figure) => [`f:${figure.id}`, { ...figure, id: `f:${figure.id}` }],
  ),
);

it.each([
  // A word holds within a tenth of it.
  ["f:a/f:100", "a third", ""],
  ["f:a/f:100", "nearly a third", ""],
  ["f:a/f:100", "about a third", ""],
  ["f:a/f:100", "more than a third", "story-calc-words"],
  ["f:b/f:100", "a third", "story-calc-words"],
  ["f:b/f:100", "more than a third", "story-calc-words"],
  ["f:b/f:100", "37%", ""],
  ["f:b/f:100", "37.4%", "story-calc-words"],
  ["f:b/f:100", "38 per cent", "story-calc-words"],
  ["f:c/f:100", "two and a half times", ""],
  ["f:c/f:100", "three times", "story-calc-words"],
  ["f:d/f:100", "nearly a third", "story-hedge"],
  ["f:d/f:100", "32%", "story-hedge"],
  ["f:d/f:100", "more than 32%", ""],
  ["f:d/f:100", "at least 30 per cent", ""],
  ["f:e - f:100", "1,187", ""],
  ["f:e - f:100", "1,200", "story-calc-words"],
  ["f:e - f:100", "some 1,200", ""],
  ["f:e - f:100", "a difference", ""],
])("%s is %j: %s", (expression, words, code) => {
  const derived = derive(expression, "", known, catalogueOf("en"));
  if ("why" in derived) throw new Error(derived.why);
  const use = { words, before: "", file: "story.md", line: 1 };
  expect(
    checkDerivedWords(derived, use, catalogueOf("en"))
      .map((found) => found.code)
      .join(),
  ).toBe(code);
});
