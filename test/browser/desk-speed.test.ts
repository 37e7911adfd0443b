import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { generatedReports } from "../support/generated.ts";
import { closePages, sharedBrowser } from "./browser.ts";
import { listButton, openDesk } from "./desk.ts";

let browser: Browser;

beforeAll(async () => {
  if (process.env.SPEED) browser = await sharedBrowser();
}, 60_000);
afterAll(() => closePages(browser));

/** More than 5,000 figures. */
const REPORTS = 1750;
/** Milliseconds. */
const MOST = { open: 1000, key: 50 };

/** Notes for each key how long it takes until the page is drawn page. */
const WATCH = `
globalThis.took = [];
addEventListener("keydown", () => {
  const start = performance.now();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => took.push(performance.now() - start);
    port2.postMessage(0);
  });
}, true);`;

/** When the first figure was there, in milliseconds from the first byte. */
const openedIn = (page: Page) => page.evaluate<number>("performance.getEntriesByName('desk')[0].startTime");

async function type(page: Page, keys: string) {
  for (const key of keys) {
    const before = await page.evaluate<number>("took.length");
    await page.keyboard.press(key);
    await expect.poll(() => page.evaluate<number>("took.length"), { interval: 10 }).toBeGreaterThan(before);
  }
}

// A measurement asks for a machine that does nothing else: `npm run bench:desk`, a step of its own on CI.
it.runIf(process.env.SPEED)(
  `answers a key within ${MOST.key} ms with 5,000 figures, and opens within ${MOST.open} ms`,
  async () => {
    const files = generatedReports(REPORTS).map(({ name, text }) => [`data/reports/${name}`, text]);
    const { page, open, decisions } = await openDesk(browser, Object.fromEntries(files));
    // The best of three: other programs on the machine only ever make it slower.
    const openings = await Promise.all([page, await open(), await open()].map(openedIn));
    const opened = Math.min(...openings);
    const figures = Number((await listButton(page, "All").innerText()).replace(/^4|\D/g, ""));
    expect(figures).toBeGreaterThan(5000);

    await page.evaluate(`localStorage.setItem("tallywire-by", "MK"); ${WATCH}`);
    await type(page, "4jjjkkajxja1ax/aleppo");
    await expect.poll(() => decisions().length).toBe(5);
    const took = (await page.evaluate<number[]>("took")).sort((a, b) => a - b);
    const median = took[took.length >> 1]!;
    console.log(
      `${figures} figures: opened in ${opened.toFixed()} ms, a key in ${median.toFixed()} ms, ${took.at(-1)!.toFixed()} at worst`,
    );
    expect(median).toBeLessThan(MOST.key);
    expect(opened).toBeLessThan(MOST.open);
  },
  60_000,
);
