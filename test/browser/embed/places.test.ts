import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TRIED_CHARTS } from "../../support/charts.ts";
import { closePages, openPage, sharedBrowser } from "../browser.ts";
import { STRICT, serve } from "../serve.ts";
import { openEmbed, serveEmbeds, UNFOLD } from "./embeds.ts";

type Server = Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let plain: Server;
let strict: Server;
let parent: Server;
beforeAll(async () => {
  [plain, strict] = await Promise.all([serveEmbeds(), serveEmbeds(STRICT)]);
  parent = await serve(
    (path) => `<iframe title="A chart" sandbox="" src="${strict.origin}${path}" width="400" height="900"></iframe>`,
    {
      "content-type": "text/html",
    },
  );
  browser = await sharedBrowser();
}, 60_000);
afterAll(async () => {
  await closePages(browser);
  for (const server of [plain, strict, parent]) server.close();
});

/** What a reader has of a chart: drawings, rows, ways to the reports, ways from marks to rows. */
const FOUND = `(() => {
  const count = (selector) => document.querySelectorAll(selector).length;
  const seen = [...document.querySelectorAll("svg")].filter((each) => each.getClientRects().length > 0);
  return {
    drawings: seen.length,
    width: seen[0].viewBox.baseVal.width,
    rows: count("table th[scope=row]") > 0,
    sentences: count("table blockquote mark") === count("table th[scope=row]"),
    dead: [...seen[0].querySelectorAll("a")].filter((each) => !document.getElementById(decodeURIComponent(each.hash?.baseVal ?? each.getAttribute("href")).slice(1))).length,
    downloads: count(".links a") >= 5,
  };
})()`;
const READS = { drawings: 1, width: 360, rows: true, sentences: true, dead: 0, downloads: true };

describe.each(TRIED_CHARTS)("%s", (name) => {
  it.each<[string, () => string, BrowserContextOptions]>([
    ["with its script", () => plain.origin, {}],
    ["without scripts", () => plain.origin, { javaScriptEnabled: false }],
    ["under a policy that drops inline style and script", () => strict.origin, {}],
  ])("is all there %s, and asks for nothing", async (place, origin, options) => {
    const { page, wrong } = await openPage(browser, `${origin()}/${name}.html`, {
      ...options,
      viewport: { width: 400, height: 800 },
    });
    expect(await page.evaluate(FOUND)).toEqual(READS);
    // What the strict policy drops is told in the console, and is no request.
    const asked = wrong.filter((each) => !place.includes("policy") || !each.includes("Content Security Policy"));
    expect(asked).toEqual([]);
    await page.context().close();
  });

  it("is all there in a frame that is sandboxed altogether", async () => {
    const page = await browser.newPage();
    await page.goto(`${parent.origin}/${name}.html`);
    const frame = page.frames()[1]!;
    expect(await frame.evaluate(FOUND)).toEqual(READS);
    await page.close();
  });

  it("fits 320 pixels, and 640 with letters twice as large, with nothing cut off at the side", async () => {
    const page = await openEmbed(browser, `${plain.origin}/${name}.html`, 320);
    await page.evaluate(UNFOLD);
    const wide = "document.documentElement.scrollWidth - innerWidth";
    expect(await page.evaluate(wide)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    expect(await page.evaluate(wide)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

it("prints with every folded part open, light, and without controls", async () => {
  const page = await openEmbed(browser, `${plain.origin}/deaths.html`, 700);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  expect(await page.locator("table blockquote").first().isVisible()).toBe(true);
  expect(await page.locator(".steps").isVisible()).toBe(false);
  const paper = "getComputedStyle(document.querySelector('.w640 rect')).fill";
  expect(await page.evaluate(paper)).toBe("rgb(255, 255, 255)");
  await page.close();
});

it("has a reader's own colours where they are forced", async () => {
  const page = await openEmbed(browser, `${plain.origin}/deaths.html`, 700);
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  const painted = (selector: string) => `getComputedStyle(document.querySelector('${selector}')).fill`;
  expect(await page.evaluate(painted(".w640 rect"))).toBe("rgb(0, 0, 0)");
  expect(await page.evaluate(painted(".w640 text"))).toBe("rgb(255, 255, 255)");
  await page.close();
});
