import { expect, it } from "vitest";
import { frameHeight, snippets } from "../../pipeline/publish/snippets.ts";
import { chartOf, TOLL } from "../support/pages.ts";

const text = snippets(chartOf([TOLL], { title: 'Killed "in" Idlib' }), null);

it("frames the page with a title, a height and no more rights than links need", () => {
  expect(text).toMatch(
    /<iframe src="https:\/\/your-site\.example\/charts\/deaths\.html" title="Killed &quot;in&quot; Idlib" width="100%" height="\d+" style="border:0" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox allow-downloads"><\/iframe>/,
  );
});

it("gives the picture its words", () => {
  expect(text).toContain('alt="One mark with an open arrow: &quot;more than 860 civilians&quot;."');
});

it.each(["narrow", "wide"] as const)("is taller for a taller drawing and for longer words, %s", (column) => {
  const plain = frameHeight(chartOf([TOLL]), column);
  const svg = { 360: '<svg width="360" height="720">', 640: '<svg viewBox="0 0 640 700">' };
  expect(frameHeight(chartOf([TOLL], { svg }), column)).toBeGreaterThanOrEqual(plain + 500);
  expect(frameHeight(chartOf([TOLL], { dek: "word ".repeat(200) }), column)).toBeGreaterThan(plain + 200);
});

it("does not reckon with a summary that stands folded", () => {
  const folded = frameHeight(chartOf([TOLL], { summary: "word ".repeat(200) }), "narrow");
  expect(folded).toBeLessThanOrEqual(frameHeight(chartOf([TOLL]), "narrow"));
});
