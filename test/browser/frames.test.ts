import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fontPaths } from "../../pipeline/draw/draw.ts";
import { publish } from "../../pipeline/publish/publish.ts";
import { pageHeights } from "../../pipeline/publish/snippets/page-height.ts";
import type { Chart } from "../../pipeline/types.ts";
import { drawn, tables } from "../draw/rows.ts";
import { chartOf, project, TOLL } from "../support/pages.ts";
import { closePages, sharedBrowser } from "./browser.ts";

/** What a frame may leave empty below a chart. */
const AIR = 80;

/** A chart with a summary in full, long words, several corrections and notes. */
const WORDY: Partial<Chart> = {
  name: "wordy",
  title: "Civilians killed in Idlib, Aleppo and Hama, as four bodies count them that seldom agree",
  dek: "Killed ".repeat(40),
  summary: "From 230 civilians to more than 860 civilians, in Maarratannu'man-and-all-the-villages-around-it. ".repeat(
    2,
  ),
  corrections: Array.from(
    { length: 5 },
    (_, i) => `Corrected on ${i + 1} Aug 2019: 860 civilians; the number was 82${i}.`,
  ),
  notes: Array.from(
    { length: 4 },
    (_, i) => `Left out: ${i} figures that wait for a person's decision, and what they are.`,
  ),
};

/** The page in a font less wide than that of this machine, as most readers have one. */
const NOTO = `<style>@font-face { font-family: Shipped; src: url(data:font/ttf;base64,${readFileSync(fontPaths().regular, "base64")}) }
:root { --sans: Shipped !important }</style>`;

let charts: Chart[];
let pages: Map<string, string>;
let browser: Browser;
beforeAll(async () => {
  const wordy = chartOf([TOLL], WORDY);
  const { png, card } = wordy;
  charts = [...(await drawn(tables())).map((chart) => ({ ...chart, png, card })), wordy];
  pages = new Map(publish(project({ charts })).files.map(({ path, content }) => [path, String(content)]));
  browser = await sharedBrowser();
}, 60_000);
afterAll(() => closePages(browser));

/** How much higher than needed the reckoned height of each chart's page is at some widths; less than nothing cuts it. */
async function airs(widths: readonly number[], style: string) {
  const page = await browser.newPage({ bypassCSP: true });
  const told: [name: string, width: number, air: number][] = [];
  for (const chart of charts) {
    const reckoned = pageHeights(chart);
    await page.setContent((pages.get(`charts/${chart.name}.html`) ?? "").replace("</head>", `${style}</head>`));
    await page.evaluate("document.fonts.ready");
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const needed = await page.evaluate<number>("document.documentElement.getBoundingClientRect().height");
      told.push([chart.name, width, reckoned(width) - needed]);
    }
  }
  await page.close();
  return told;
}

it.each([
  ["the letters of this machine", "", AIR],
  // Lines are shorter then, and the last ones of long texts are not needed.
  ["letters less wide", NOTO, 1.5 * AIR],
])(
  "reckons the height of a page at any width in %s, without cutting it and without much air",
  async (_, style, most) => {
    const told = await airs([270, 320, 360, 430, 567, 568, 640, 760, 855, 856, 960], style);
    expect(told.filter(([, , air]) => air < 0 || air > most)).toEqual([]);
  },
);
