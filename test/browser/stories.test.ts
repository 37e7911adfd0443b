import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closePages, openPage, sharedBrowser } from "./browser.ts";

const STORY = new URL("../../charts/stories/idlib-2019.html", import.meta.url);
const WORDS = "more than 860 civilians";
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
}, 60_000);
afterAll(() => closePages(browser));

/** The story with scripts off, as wide as a phone. */
async function opened(): Promise<Page> {
  const options = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
  const { page, wrong } = await openPage(browser, STORY.href, options);
  expect(wrong).toEqual([]);
  return page;
}

const proof = (page: Page) => page.locator(".proof", { hasText: "bombs and shells have killed" }).first();

it("is the page that is committed", () => {
  expect(readFileSync(fileURLToPath(STORY), "utf8")).toContain(WORDS);
});

it("shows the evidence of a figure under the pointer, at the focus and on a tap, without script", async () => {
  const page = await opened();
  const words = page.locator(".cited", { hasText: WORDS }).first();
  expect(await proof(page).isVisible()).toBe(false);
  await words.hover();
  expect(await proof(page).isVisible()).toBe(true);
  await page.mouse.move(0, 0);
  expect(await proof(page).isVisible()).toBe(false);

  await words.click();
  await page.mouse.move(0, 0);
  expect(await proof(page).isVisible()).toBe(true);
  const box = await proof(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  await page.keyboard.press("Escape");
  await page.mouse.click(5, 5);
  expect(await proof(page).isVisible()).toBe(false);

  // From the words before it one key leads to it, past their number.
  await page.locator(".cited").first().focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await proof(page).isVisible()).toBe(true);
  expect(await proof(page).innerText()).toContain("Syrian Observatory for Human Rights");
  await page.context().close();
});
