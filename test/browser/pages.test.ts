import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHANGES_PAGE, changesPage } from "../../pipeline/publish/changes.ts";
import { publish } from "../../pipeline/publish/publish.ts";
import { CHANGES } from "../support/changes.ts";
import { TOLL } from "../support/pages.ts";
import { closePages, openPage, sharedBrowser } from "./browser.ts";
import { drawnProject } from "./drawn.ts";

const STORY = `---\ntitle: The toll\n---\n[more than 860 civilians](figure:${TOLL.id})\n\n![](chart:deaths)\n`;
const PAGES: [path: string, drawings: number][] = [
  ["charts/deaths.html", 1],
  ["charts/index.html", 2],
  ["charts/stories/toll.html", 1],
  [CHANGES_PAGE, 0],
];
const folder = mkdtempSync(join(tmpdir(), "tallywire-"));
const address = (path: string) => pathToFileURL(join(folder, path)).href;
let browser: Browser;

beforeAll(async () => {
  const input = await drawnProject({ stories: [{ path: "data/stories/toll.md", text: STORY, signed: null }] });
  const changes = { path: CHANGES_PAGE, content: changesPage(CHANGES) };
  for (const { path, content } of [...publish(input).files, changes]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  browser = await sharedBrowser();
}, 60_000);

afterAll(async () => {
  await closePages(browser);
  rmSync(folder, { recursive: true });
});

/** Opens every folded part, so that nothing hides from a check. */
const UNFOLD = "document.querySelectorAll('details').forEach((each) => { each.open = true; })";

describe.each(PAGES)("%s", (path, drawings) => {
  it("fits 320, 360 and 1280 px, from the disk, without script, and asks for nothing", async () => {
    const { page, wrong } = await openPage(browser, address(path), { javaScriptEnabled: false });
    await page.evaluate(UNFOLD);
    for (const width of [1280, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      expect(await page.locator("svg:visible").count(), `${width} px`).toBe(drawings);
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["light", 360],
    ["dark", 1280],
  ] as const)("has no fault that axe finds, %s, %d px", async (colorScheme, width) => {
    const { page } = await openPage(browser, address(path), { viewport: { width, height: 800 }, colorScheme });
    await page.evaluate(UNFOLD);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>(
      "axe.run({ rules: { 'target-size': { enabled: true } } })",
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    await page.context().close();
  });
});

it("leads from a row of an embed to the sentence in the notebook", async () => {
  const { page } = await openPage(browser, address("charts/index.html"), { viewport: { width: 1280, height: 800 } });
  await page.goto(`${address("charts/index.html")}#fig-${TOLL.id}`);
  expect(await page.locator(":target strong").textContent()).toBe(TOLL.span.text);
  expect(await page.locator(`.sentence:has(:target) blockquote`).textContent()).toBe(TOLL.sentence.text);
  await page.context().close();
});
