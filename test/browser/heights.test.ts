import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "../../pipeline/publish/publish.ts";
import { project } from "../support/pages.ts";
import { blocksOf } from "../support/snippets.ts";
import { closePages, sharedBrowser } from "./browser.ts";
import { serve } from "./serve.ts";

const PARENTS = fileURLToPath(new URL("parents/", import.meta.url));
const read = (path: string) => readFileSync(path, "utf8");
const { resolve } = createRequire(import.meta.url);
const SCRIPTS: Record<string, string> = {
  "/pym.js": read(resolve("pym.js/dist/pym.v1.js")),
  "/iframe-resizer.js": read(resolve("iframe-resizer/js/iframeResizer.js")),
};

/** Loses all messages until a while after the first one, as a page does whose script is slow. */
const LOSE = `<script>
  let until;
  addEventListener("message", (event) => {
    until ??= event.timeStamp + 300;
    if (event.timeStamp < until) event.stopImmediatePropagation();
  });
</script>`;

/** How long a frame may have another height than its page. */
const LONGEST = 2000;

/**
 * Notes in each frame the longest time, in milliseconds by its own clock, that it stood in sight with another height than its page: from its
 * load, or from what changed its width or its page, until it had the right one.
 */
const WATCH = `if (parent !== window) {
  window.longest = 0;
  let since = null;
  const look = () => {
    const needed = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (innerWidth === 0 || innerHeight === needed) since = null;
    else longest = Math.max(longest, performance.now() - (since ??= performance.now()));
  };
  addEventListener("load", () => setInterval(look, 20));
}`;

/** The files of a chart that stands on another site than the story. */
const filesAt = (site: string) =>
  new Map(publish(project({ site })).files.map(({ path, content }) => [`/${path}`, content]));
/** Errors thrown in a page or in the chart in it. */
const faults: string[] = [];
let files: ReturnType<typeof filesAt>;
let browser: Browser;
let charts: Awaited<ReturnType<typeof serve>>;
let news: Awaited<ReturnType<typeof serve>>;

/** A block of the chart's snippets, twice, as a story has it. */
function pasted(name: string): string {
  const block = blocksOf(String(files.get("/charts/deaths.embed.txt")))[name];
  return `<div id="first">${block}</div><div id="second">${block}</div>`;
}

beforeAll(async () => {
  charts = await serve((path) => files.get(path));
  files = filesAt(`${charts.origin}/charts`);
  news = await serve((path, search) => {
    if (path in SCRIPTS) return SCRIPTS[path];
    if (path === "/pasted.html") return `<!doctype html><title>A story</title>${pasted(search.get("block") ?? "")}`;
    const page = read(PARENTS + path.slice(1)).replaceAll("CHART", `${charts.origin}/charts/deaths.html`);
    return search.has("lost") ? page.replace("</title>", `</title>${LOSE}`) : page;
  });
  browser = await sharedBrowser();
}, 60_000);

afterAll(async () => {
  await closePages(browser);
  expect(faults).toEqual([]);
  charts.close();
  news.close();
});

async function open(path: string, width = 700): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.on("pageerror", (error) => faults.push(`${path}: ${error.message}`));
  await page.addInitScript(WATCH);
  await page.goto(`${news.origin}/${path}`);
  return page;
}

/** How high the page in a frame is, and how high the frame. */
async function measure(page: Page, within: string): Promise<{ needed: number; frame: number; inside: Frame }> {
  const inside = (await (await page.waitForSelector(`${within} iframe`)).contentFrame()) as Frame;
  const needed = await inside.evaluate<number>("Math.ceil(document.documentElement.getBoundingClientRect().height)");
  return { needed, frame: await inside.evaluate<number>("innerHeight"), inside };
}

/** Within two seconds by the clock of the page; the machine, on which other tests run, may take longer to tell. */
async function expectFit(page: Page, within: string): Promise<void> {
  const end = performance.now() + 10_000;
  let { needed, frame, inside } = await measure(page, within);
  while ((frame !== needed || needed < 300) && performance.now() < end) {
    await page.waitForTimeout(50);
    ({ needed, frame, inside } = await measure(page, within));
  }
  expect(needed, within).toBeGreaterThan(300);
  expect(frame, within).toBe(needed);
  expect(await inside.evaluate<number>("longest"), within).toBeLessThanOrEqual(LONGEST);
}

const pages = readdirSync(PARENTS).filter((name) => name.endsWith(".html"));

describe.concurrent.each(pages)("%s", (name) => {
  it.each(["", "?lost"])("gives each frame the height of its chart, also one that is shown late %s", async (search) => {
    const page = await open(name + search);
    await Promise.all([expectFit(page, "#first"), expectFit(page, "#second")]);
    await page.evaluate("document.querySelector('[hidden]').hidden = false");
    await expectFit(page, "#later");
    // What AMP lays over a frame until its page is ready; it listens before it frames, so that this is not lost.
    if (search === "") expect(await page.locator("i").count()).toBe(0);
    await page.setViewportSize({ width: 360, height: 900 });
    await Promise.all([expectFit(page, "#first"), expectFit(page, "#second"), expectFit(page, "#later")]);
    await page.close();
  });
});

/** What a page was told in its first one and a half seconds, and how its frame stands then. */
async function treated(path: string): Promise<{ heard: number[]; heights: number[]; needed: number; frame: number }> {
  const page = await open(`hostile/${path}`);
  await page.waitForTimeout(1500);
  const heard = await page.evaluate<number[]>("heard");
  const { needed, frame } = await measure(page, "body");
  await page.close();
  return { heard, heights: [...new Set(heard)], needed, frame };
}

describe.concurrent("a page that means ill", () => {
  it("is told one height, a few times, where it makes the frame grow", async () => {
    const { heard, heights, needed } = await treated("grows.html");
    expect(heights).toEqual([needed]);
    expect(heard.length).toBeLessThanOrEqual(6);
  });

  it("is told the higher of two heights in the end, where it swings between two widths", async () => {
    const { heard, heights, frame } = await treated("swings.html");
    expect(heights).toHaveLength(2);
    expect(heard.length).toBeLessThanOrEqual(12);
    expect(frame).toBe(Math.max(...heights));
  });

  it("is answered no faster than it can draw, where it asks on every answer and talks nonsense", async () => {
    const { heard, heights, needed, frame } = await treated("babbles.html");
    expect(heights).toEqual([needed]);
    expect(frame).toBe(needed);
    expect(heard.length).toBeLessThanOrEqual(150);
  });

  it("cannot ask from a frame beside the chart", async () => {
    const { heard, needed, frame } = await treated("asks-from-beside.html");
    expect(frame).toBe(needed);
    expect(heard.length).toBeLessThanOrEqual(3);
  });
});

it("tells the height anew when the reader unfolds a part, and when a chart is higher than WordPress lets it be", async () => {
  const page = await open("wordpress.html");
  await expectFit(page, "#first");
  const { frame, inside } = await measure(page, "#first");
  await inside.locator("summary").first().click();
  await expect.poll(() => inside.evaluate<number>("innerHeight")).toBeGreaterThan(frame);
  await expectFit(page, "#first");
  await inside.evaluate(
    "document.body.append(Object.assign(document.createElement('hr'), { style: 'height: 2000px' }))",
  );
  await expect.poll(() => inside.evaluate<number>("innerHeight")).toBe(1000);
  await page.close();
});

describe.concurrent("a block of the snippets, pasted twice into a story", () => {
  it("fits itself as a frame", async () => {
    const page = await open("pasted.html?block=Frame that fits itself");
    await Promise.all([expectFit(page, "#first"), expectFit(page, "#second")]);
    await page.close();
  });

  it.for<[number, string, string]>([
    [340, "deaths-narrow.svg", "deaths-360"],
    [700, "deaths.png", "deaths-640"],
    // Beside other tests `poll` needs the `expect` of its own.
  ])("fits a column as a picture and as a drawing, %i px", async ([width, file, drawing], { expect }) => {
    const pictures = await open("pasted.html?block=Picture", width);
    const taken = () => pictures.evaluate<string[]>("[...document.images].map((image) => image.currentSrc)");
    await expect.poll(taken).toEqual([`${charts.origin}/charts/${file}`, `${charts.origin}/charts/${file}`]);
    const drawings = await open("pasted.html?block=Drawing", width);
    expect(await drawings.locator("svg:visible").count()).toBe(2);
    expect(await drawings.locator(`svg.${drawing}:visible`).count()).toBe(2);
    for (const page of [pictures, drawings]) {
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      await page.close();
    }
  });
});
