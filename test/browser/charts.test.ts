import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { draw } from "../../pipeline/draw/draw.ts";
import { FONT_STACK } from "../../pipeline/draw/text/font.ts";
import type { Chart } from "../../pipeline/types.ts";
import { fonts, tables } from "../draw/rows.ts";
import { launch } from "./browser.ts";

let browser: Browser;
let charts: Chart[];

beforeAll(async () => {
  charts = await draw(tables(), { fonts });
  browser = await launch();
}, 60_000);

afterAll(() => browser.close());

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

const DRAWINGS = ["deaths", "displacement"].flatMap((name) =>
  [360, 640, 960].flatMap((width) => ["sans-serif", "serif", "monospace"].map((font) => [name, width, font] as const)),
);

it.each(DRAWINGS)("%s at %i px fits a reader's machine that has %s and no chart font", async (name, width, font) => {
  const svg = charts.find((chart) => chart.name === name)?.svg[width] as string;
  expect(svg).toContain(FONT_STACK);
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.setContent(svg.replace(FONT_STACK, font));
  expect(await page.evaluate(FAULTS)).toEqual({ texts: true, cut: [], clashes: [] });
  await page.close();
});
