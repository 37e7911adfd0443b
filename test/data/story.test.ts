import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const story = read("data/stories/idlib-2019.md");

it("the story of the project's own data is signed off, and every number of it is a reference", () => {
  const problems: Record<string, string>[] = parse(read("data/problems.csv"), { columns: true });
  expect(problems.filter(({ code }) => code?.startsWith("story-"))).toEqual([]);
  expect(story.match(/unchecked:/g)).toBeNull();
});

it("shows three charts, and leans on a score of figures in some 600 words", () => {
  expect(story.match(/\]\(chart:/g)).toHaveLength(3);
  expect(story.match(/\]\((?:figure|calc):/g)?.length).toBeGreaterThanOrEqual(20);
  const words =
    story
      .replace(/^---[\s\S]*?^---/m, "")
      .replace(/\]\([^)]*\)/g, "]")
      .match(/\p{L}+/gu)?.length ?? 0;
  expect(words).toBeGreaterThan(550);
  expect(words).toBeLessThan(750);
});

it("keeps its page small, and says in the plain text where each figure comes from", () => {
  expect(read("charts/stories/idlib-2019.html").length).toBeLessThan(160_000);
  const text = read("charts/stories/idlib-2019.txt");
  const notes = [...text.matchAll(/^\[(\d+)\] /gm)].map(([, number]) => Number(number));
  expect(notes).toEqual(notes.map((_, index) => index + 1));
  const cited = new Set([...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
  expect([...cited].sort((a, b) => a - b)).toEqual(notes);
});
