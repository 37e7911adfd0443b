import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FONT_STACK } from "../../pipeline/draw/text/font.ts";
import type { Chart, ChartLanguage } from "../../pipeline/types.ts";
import { drawn, fonts, tables } from "../draw/rows.ts";
import { closePages, sharedBrowser } from "./browser.ts";

let browser: Browser;
let charts: Chart[];

beforeAll(async () => {
  charts = [];
  for (const language of ["en", "fr", "ar"] as const) charts.push(...(await drawn(tables(), { language })));
  browser = await sharedBrowser();
}, 60_000);

afterAll(() => closePages(browser));

/** What the browser itself makes of the texts: those that leave the drawing, and pairs that share more than a hair of room. */
const FAULTS = `(() => {
  const svg = document.querySelector("svg").getBoundingClientRect();
  const texts = [...document.querySelectorAll("svg text")].map((each) => [each.textContent, each.getBoundingClientRect()]);
  const cut = texts.filter(([, box]) => box.left < svg.left - 0.5 || box.right > svg.right + 0.5);
  const over = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5;
  const clashes = texts.flatMap(([text, a], i) =>
    texts.slice(i + 1).filter(([, b]) => over(a, b)).map(([other]) => [text, other]));
  return { texts: texts.length > 20, cut: cut.map(([text]) => text), clashes };
})()`;

const DRAWINGS = [
  ...["deaths", "displacement"].flatMap((name) =>
    [360, 640, 960].flatMap((width) =>
      ["sans-serif", "serif", "monospace"].map((font) => ["en", name, width, font] as const),
    ),
  ),
  ...(["fr", "ar"] as const).flatMap((language) =>
    ["deaths-over-time"].flatMap((name) => [360, 960].map((width) => [language, name, width, "sans-serif"] as const)),
  ),
];

function drawing(language: ChartLanguage, name: string, width: number): string {
  const chart = charts.find((each) => each.language === language && each.name === name);
  return chart?.svg[width] as string;
}

it.each(DRAWINGS)(
  "%s: %s at %i px fits a reader's machine that has %s and no chart font",
  async (language, name, width, font) => {
    const svg = drawing(language, name, width);
    expect(svg).toContain(FONT_STACK);
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    await page.setContent(svg.replace(FONT_STACK, font));
    expect(await page.evaluate(FAULTS)).toEqual({ texts: true, cut: [], clashes: [] });
    await page.close();
  },
);

const face = (family: string, weight: number, bytes: Uint8Array) =>
  `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${Buffer.from(bytes).toString("base64")})}`;
const FACES = [
  face("Noto Sans", 400, fonts.regular),
  face("Noto Sans", 600, fonts.bold),
  face("Noto Sans Arabic", 400, fonts.arabicRegular),
  face("Noto Sans Arabic", 600, fonts.arabicBold),
].join("");

/** Of each text: the length that it says, the one that the browser gives it, and whether its first word stands right of its last letter. */
const LINES = `(async () => {
  await Promise.all(["400", "600"].flatMap((weight) => ["Noto Sans", "Noto Sans Arabic"].map((family) =>
    document.fonts.load(weight + " 12px '" + family + "'", "aب"))));
  return [...document.querySelectorAll("svg text[textLength]")].map((each) => {
    const said = Number(each.getAttribute("textLength"));
    each.removeAttribute("textLength");
    const last = each.getNumberOfChars() - 2;
    const fromRight = each.getExtentOfChar(1).x > each.getExtentOfChar(last).x;
    return { text: each.textContent, said, own: each.getComputedTextLength(), fromRight };
  });
})()`;

it("an Arabic drawing is the same in a page that runs from right to left", async () => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.setContent(`<div dir="rtl">${drawing("ar", "deaths-over-time", 960)}</div>`);
  expect(await page.evaluate(FAULTS)).toEqual({ texts: true, cut: [], clashes: [] });
  await page.close();
});

it("Arabic letters take the room in a browser with the chart's fonts that they were measured with", async () => {
  const page = await browser.newPage();
  await page.setContent(`<style>${FACES}</style>${drawing("ar", "deaths", 960)}`);
  const lines = (await page.evaluate(LINES)) as { text: string; said: number; own: number; fromRight: boolean }[];
  expect(lines.length).toBeGreaterThan(15);
  // Browsers kern the pairs of Latin names, which are measured without.
  expect(lines.filter(({ said, own }) => own > said * 1.01 || own < said * 0.97)).toEqual([]);
  const words = lines.filter(({ text }) => /^\u2067\p{Script=Arabic}/u.test(text));
  expect(words.filter(({ fromRight }) => !fromRight)).toEqual([]);
  await page.close();
});
