import { expect, it } from "vitest";
import { frameHeights } from "../../../pipeline/publish/snippets/frame-height.ts";
import { heightOfText, widthOf } from "../../../pipeline/publish/snippets/letters.ts";
import { pageHeights } from "../../../pipeline/publish/snippets/page-height.ts";
import { chartOf, TOLL } from "../../support/pages.ts";

// What the browser makes of it is held against it in test/browser/frames.test.ts.

const svg = { 360: '<svg width="360" height="720">', 640: '<svg viewBox="0 0 640 700">', 960: "<svg>" };

it.each([
  ["phone", 320, 567],
  ["story", 600, 855],
  ["desk", 860, 1400],
] as const)("is enough for every width of the column of a %s", (column, from, to) => {
  for (const chart of [chartOf([TOLL]), chartOf([TOLL], { svg }), chartOf([TOLL], { dek: "word ".repeat(200) })]) {
    const widths = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    const highest = Math.max(...widths.map(pageHeights(chart)));
    expect(frameHeights(chart)[column]).toBeGreaterThanOrEqual(highest);
  }
});

it.each(["phone", "story"] as const)("is taller for a taller drawing and for longer words, %s", (column) => {
  const plain = frameHeights(chartOf([TOLL]))[column];
  expect(frameHeights(chartOf([TOLL], { svg }))[column]).toBeGreaterThanOrEqual(plain + 500);
  expect(frameHeights(chartOf([TOLL], { dek: "word ".repeat(200) }))[column]).toBeGreaterThan(plain + 200);
});

it("does not reckon with a summary that stands folded", () => {
  const [long, longer] = [200, 400].map((words) => frameHeights(chartOf([TOLL], { summary: "word ".repeat(words) })));
  expect(long).toEqual(longer);
});

const SET = { size: 10, line: 15 };

it.each<[string, number, number]>([
  ["", 100, 0],
  ["one", 100, 15],
  ["one two", 60, 15],
  ["one two", 30, 30],
  // A word that is longer than a line is broken.
  ["mmmmmmmmmm", 50, 30],
  ["a mmmmmmmmmm a", 50, 60],
  ["مدنيون", 20, 45],
  ["平民", 20, 15],
])("gives %j in %i pixels a height of %i", (text, column, height) => {
  expect(heightOfText(text, SET, column)).toBe(height);
});

it("knows bold letters for wider, and a column for no wider than the stylesheet lets it be", () => {
  expect(widthOf("one", { ...SET, bold: true })).toBeGreaterThan(widthOf("one", SET));
  expect(heightOfText("one two", { ...SET, most: 30 }, 900)).toBe(30);
});
