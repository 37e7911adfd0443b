import { expect, it } from "vitest";
import { frameHeight } from "../../../pipeline/publish/snippets/frame-height.ts";
import { chartOf, TOLL } from "../../support/pages.ts";

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
