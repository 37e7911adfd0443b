import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { TRIED_CHARTS } from "../../support/charts.ts";
import { closePages, sharedBrowser } from "../browser.ts";
import { openEmbed, serveEmbeds, UNFOLD } from "./embeds.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof serveEmbeds>>;
beforeAll(async () => {
  server = await serveEmbeds();
  browser = await sharedBrowser();
}, 60_000);
afterAll(async () => {
  await closePages(browser);
  server.close();
});

/** What axe-core finds wrong; best practices too. */
const AXE =
  "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))]))";
const TURN = "document.querySelectorAll('[dir=ltr]').forEach((each) => { each.dir = 'rtl'; })";

it.each(TRIED_CHARTS)(
  "%s has no fault that axe-core finds, in both themes and both directions, with table and card open",
  async (name) => {
    const page = await openEmbed(browser, `${server.origin}/${name}.html`, 700);
    await page.evaluate(UNFOLD);
    await page.locator(".plot").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".card:visible blockquote").count()).toBe(1);
    await page.addScriptTag({ content: axe.source });
    expect(await page.evaluate(AXE)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.evaluate(TURN);
    expect(await page.evaluate(AXE)).toEqual([]);
    await page.close();
  },
  20_000,
);
