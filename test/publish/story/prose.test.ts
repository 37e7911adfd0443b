import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, it } from "vitest";
import { catalogueOf } from "../../../pipeline/catalogue/languages.ts";
import { numbersOfTitle, numbersOutside } from "../../../pipeline/publish/story/prose.ts";
import { definitionsOf } from "../../../pipeline/publish/story/tree.ts";

function loose(markdown: string): string[] {
  const root = fromMarkdown(markdown);
  return numbersOutside(root, definitionsOf(root), catalogueOf("en")).map(({ words, line }) => `${line}: ${words}`);
}

it.each([
  ["860 died", ["1: 860"]],
  ["Bombs fell.\nThen 1,200 fled,\nhalf of them twice.", ["2: 1,200", "3: half"]],
  ["> They killed three million.", ["1: three million"]],
  ["## Dozens of clinics", ["1: Dozens of"]],
  ["- one child died", ["1: one"]],
  ["A third of the town left", ["1: A third"]],
  ["twice as many, which doubled", ["1: twice", "1: doubled"]],
  ["13 per cent", ["1: 13"]],
  ["[12 km](https://example.org/12)", ["1: 12"]],
  ["in 2019 people of 2019 people", ["1: 2019"]],
])("%j has loose numbers", (markdown, found) => expect(loose(markdown)).toEqual(found));

it.each([
  "[860 civilians](figure:a) and [a third](calc:a/b)",
  "[eight weeks](unchecked:) and [the 14][ref]\n\n[ref]: unchecked:",
  "On 20 August 2019, in 2019, between 3 and 5 May, August 2019, May 1 or 2019-08-20",
  "the 1st of May, since early 2018, in mid-2019, in the summer of the war",
  "no one, one of them, the one that stayed, one another; they fled twice, a third time",
])("%j has none", (markdown) => expect(loose(markdown)).toEqual([]));

it.each([
  ["Idlib, 2019: a summer", []],
  ["2019 people killed", ["2019"]],
  ["Four months", ["Four"]],
])("title %j", (title, found) =>
  expect(numbersOfTitle(title, 1, catalogueOf("en")).map(({ words }) => words)).toEqual(found),
);
