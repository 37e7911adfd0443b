import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { expect, it } from "vitest";
import { smallFonts } from "../../.ci/fonts.ts";
import { fontPaths, smallFontPaths } from "../../pipeline/draw/text/font.ts";
import { isLatin, LATIN } from "../../pipeline/draw/text/latin.ts";

it("has the small fonts that the shipped ones give: npm run fonts", async () => {
  for (const { path, bytes } of await smallFonts()) expect(readFileSync(path).equals(bytes), path).toBe(true);
});

/** Sixteen letters a line, in both weights, with a pair that stands closer and two letters that join. */
const LETTERS = LATIN.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
const LINES = ["AVATAR, To: fi fl", ...LETTERS.map((_, i) => (i % 16 === 0 ? lineFrom(i) : "")).filter(Boolean)];

function lineFrom(i: number): string {
  return `&#${LETTERS.slice(i, i + 16).join(";&#")};`;
}

it("paints every letter of the small fonts as the whole ones do", () => {
  const rows = LINES.map((line, i) => `<text x="4" y="${20 * i + 15}">${line}</text>`).join("");
  const height = LINES.length * 20;
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="${height}" font-family="Noto Sans">${rows}<g transform="translate(200)" font-weight="600">${rows}</g></svg>`;
  const painted = (fontFiles: string[]) =>
    new Resvg(page, { font: { loadSystemFonts: false, fontFiles } }).render().pixels;
  expect(painted(Object.values(smallFontPaths())).equals(painted(Object.values(fontPaths())))).toBe(true);
});

it.each([
  ["Civilians killed: “more than 860”, 21\u00a0Aug\u00a02019\n", true],
  ["Déplacés : 1\u202f200, Şırnak – 5 €", true],
  // The shipped Arabic font has this sign, and the Latin one has not.
  ["≥ 5", false],
  ["قتلى", false],
  ["Запоріжжя", false],
  ["Ḥalab", false],
])("%s", (text, is) => {
  expect(isLatin(text)).toBe(is);
});
