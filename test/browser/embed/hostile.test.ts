import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publish } from "../../../pipeline/publish/publish.ts";
import { chartOf, project, TOLL } from "../../support/pages.ts";
import { closePages, sharedBrowser } from "../browser.ts";
import { drawnProject } from "../drawn.ts";
import { UNFOLD } from "./embeds.ts";

let browser: Browser;
let svg: Record<number, string>;
beforeAll(async () => {
  svg = (await drawnProject({})).charts.find(({ name }) => name === "deaths")!.svg;
  browser = await sharedBrowser();
}, 60_000);
afterAll(() => closePages(browser));

const BREAKOUT = `"'></script><script>document.title = "broken out"</script><svg onload=alert(1)>`;

it.each([
  ["quotes and tags that end", BREAKOUT],
  ["marks that turn text around", "\u202edaed 068 \u2067Idlib\u200f, killed"],
  ["five hundred letters in one word", "x".repeat(500)],
  ["five hundred characters", "Killed, as the monitor counts them; ".repeat(14)],
])("a chart called by %s breaks nothing and still reads", async (_, words) => {
  const figure = { ...TOLL, unit: words, title: words, publisher: words, source: { ...TOLL.source, name: words } };
  const chart = chartOf([figure], { svg, title: words, dek: words, alt: words, notes: [words], corrections: [words] });
  const file = publish(project({ charts: [chart], figures: [figure] })).files.find(
    ({ path }) => path === "charts/deaths.html",
  )!;
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.setContent(String(file.content));
  await page.evaluate(UNFOLD);
  expect(await page.locator("h1").textContent()).toBe(words);
  expect(await page.title()).toBe(words.trim());
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  expect(await page.evaluate("document.querySelectorAll('script, [onload]').length")).toBe(1);
  await page.locator(".plot").focus();
  await page.keyboard.press("Enter");
  const card = page.locator(".card");
  expect(await card.locator("p").textContent()).toContain(words);
  const box = await card.boundingBox();
  expect(box!.x + box!.width).toBeLessThanOrEqual(320);
  expect(await page.locator("svg:visible text").count()).toBeGreaterThan(5);
  await page.close();
});
