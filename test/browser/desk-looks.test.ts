import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closePages, sharedBrowser } from "./browser.ts";
import { ALL, listButton, openDesk, violations } from "./desk.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
}, 60_000);
afterAll(() => closePages(browser));

const LOOKS = [
  [1280, "light"],
  [1280, "dark"],
  [360, "light"],
  [360, "dark"],
] as const;

it("leaves axe nothing to find at two widths in both themes, and no page wider than its window", async () => {
  const { page } = await openDesk(browser, ALL);
  await listButton(page, "Conflicts").click();
  const look = async () => {
    for (const [width, colorScheme] of LOOKS) {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    }
  };
  await look();
  await page.getByRole("button", { name: "Correct", exact: true }).click();
  await look();
  await page.getByRole("button", { name: "Help" }).click();
  await look();
});
