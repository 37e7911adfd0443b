import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { SETTINGS } from "../../pipeline/preview/embeds/settings.ts";
import { heightIn, snippetsIn } from "../../pipeline/preview/embeds/snippets.ts";
import { type PreviewServer, startServer } from "../../pipeline/preview/server.ts";
import { publish } from "../../pipeline/publish/publish.ts";
import { closePages, sharedBrowser } from "./browser.ts";
import { drawnProject } from "./drawn.ts";

let browser: Browser;
let server: PreviewServer;
let snippets: string;
/** For tests that change nothing in it. */
let page: Page;
const folder = mkdtempSync(join(tmpdir(), "tallywire-"));

beforeAll(async () => {
  for (const { path, content } of publish(await drawnProject({})).files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    if (path === "charts/deaths.embed.txt") snippets = String(content);
  }
  server = await startServer(folder, 0, "test");
  browser = await sharedBrowser();
  page = await opened();
}, 60_000);

afterAll(async () => {
  await closePages(browser);
  server.stop();
  rmSync(folder, { recursive: true });
});

async function opened(options: BrowserContextOptions = {}): Promise<Page> {
  const viewport = { width: 1280, height: 4000 };
  const fresh = await browser.newPage({ viewport, colorScheme: "light", ...options });
  await fresh.goto(`${server.address}embeds/deaths`);
  return fresh;
}

/** The frame of a setting's story, and that of the chart in it. */
async function framesOf(name: string) {
  const { title } = SETTINGS.find((setting) => setting.name === name)!;
  const outer = page.getByTitle(title, { exact: true });
  await outer.scrollIntoViewIfNeeded();
  const story = outer.contentFrame();
  const chart = story.locator("iframe");
  await chart.contentFrame().locator("svg:visible").first().waitFor();
  return { outer, story, chart };
}

const heightOf = async (frame: { boundingBox(): Promise<{ height: number } | null> }) =>
  (await frame.boundingBox())?.height ?? 0;

it.each(["180", "320", "360", "650", "900", "fluid", "dark", "right-to-left"])(
  "%s: the chart's frame fits its page, and the story goes on below it",
  async (name) => {
    const { outer, story, chart } = await framesOf(name);
    const width = SETTINGS.find((setting) => setting.name === name)?.width;
    if (width) expect((await chart.boundingBox())?.width).toBe(width);
    const inside = () =>
      chart
        .contentFrame()
        .locator("main")
        .evaluate((main) => main.getBoundingClientRect().height);
    await expect.poll(async () => Math.abs((await heightOf(chart)) - (await inside()))).toBeLessThan(8);
    await expect.poll(async () => (await heightOf(outer)) - (await heightOf(story.locator("body")))).toBeLessThan(2);
    const language = await story.locator("html").getAttribute("dir");
    expect(language).toBe(name === "right-to-left" ? "rtl" : "ltr");
  },
);

it("keeps the snippet's height where nobody listens or nothing runs, and the chart is there", async () => {
  const height = heightIn(snippetsIn(snippets));
  for (const name of ["no-scripts", "silent"]) {
    const { chart } = await framesOf(name);
    await page.waitForTimeout(300);
    expect(await heightOf(chart)).toBe(height);
  }
});

it.each(["light", "dark"] as const)("shows the chart light and dark on a %s system", async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  onTestFinished(() => page.emulateMedia({ colorScheme: null }));
  const paper = async (name: string, address: string) => {
    await framesOf(name);
    const frame = page.frames().find((one) => one.url().endsWith(address));
    return frame?.evaluate("getComputedStyle(document.documentElement).backgroundColor");
  };
  expect(await paper("360", "/deaths.html?look=light")).toBe("rgb(255, 255, 255)");
  expect(await paper("dark", "/deaths.html?look=dark")).toBe("rgb(22, 24, 27)");
});

it("copies a snippet to the letter and says so; where a browser forbids it, selects it", async () => {
  const copying = await opened({ permissions: ["clipboard-read", "clipboard-write"] });
  const [first, second] = snippetsIn(snippets);
  await copying.getByRole("button", { name: `Copy: ${second?.title}` }).click();
  await copying.getByRole("status").getByText(`Copied: ${second?.title}`).waitFor();
  expect(await copying.evaluate<string>("navigator.clipboard.readText()")).toBe(second?.block);
  await copying.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))");
  await copying.getByRole("button", { name: `Copy: ${first?.title}`, exact: true }).press("Enter");
  await copying.getByRole("status").getByText("Selected").waitFor();
  expect(await copying.evaluate<string>("getSelection().toString()")).toBe(first?.block);
  await copying.close();
});

it.each([
  [360, "light"],
  [1280, "dark"],
] as const)("at %d px, %s: nothing for axe to find, no page that scrolls sideways", async (width, colorScheme) => {
  const seen = await opened({ viewport: { width, height: 900 }, colorScheme });
  for (const address of [seen.url(), server.address, `${server.address}no-such.html`]) {
    await seen.goto(address);
    expect(await seen.evaluate("document.documentElement.scrollWidth")).toBe(width);
    const { violations } = await seen.evaluate<axe.AxeResults>(`${axe.source}; axe.run({ exclude: [["iframe"]] })`);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await seen.close();
});
