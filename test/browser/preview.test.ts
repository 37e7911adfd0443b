import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type PreviewServer, startServer } from "../../pipeline/preview/server.ts";
import { LOOK_EVENT } from "../../pipeline/preview/state.ts";
import { publish } from "../../pipeline/publish/publish.ts";
import { project } from "../support/pages.ts";
import { closePages, sharedBrowser } from "./browser.ts";

const GOOD = { stale: false, lines: [] };
const NOTEBOOK = "charts/index.html";
const HEIGHT = 400;
const notebook = String(publish(project()).files.find(({ path }) => path === NOTEBOOK)?.content);

let browser: Browser;
let folder: string;
let server: PreviewServer;
let page: Page;
/** What the console said, and each time that the page was loaded. */
let wrong: string[];
let loads: number;

const put = (path: string, content: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

beforeAll(async () => {
  browser = await sharedBrowser();
}, 60_000);
afterAll(() => closePages(browser));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "tallywire-"));
  put(NOTEBOOK, notebook);
  server = await startServer(folder, 0, "");
  page = await browser.newPage({ viewport: { width: 360, height: HEIGHT } });
  [wrong, loads] = [[], 0];
  page.on("console", (message) => wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("load", () => loads++);
  await Promise.all([page.goto(`${server.address}index.html`), page.waitForResponse(/\/events\?/)]);
});

afterEach(async () => {
  await page.close();
  server.stop();
  rmSync(folder, { recursive: true });
});

const banner = () => page.getByRole("alert");

it("shows a new version where the reader was, with the same parts unfolded", async () => {
  const states = () => page.evaluate<boolean[]>("[...document.querySelectorAll('details')].map(({ open }) => open)");
  await page.evaluate("document.querySelectorAll('details').forEach((part, i) => { part.open = i % 2 === 0; })");
  await page.evaluate(`scrollTo(0, document.documentElement.scrollHeight - ${2 * HEIGHT})`);
  const [unfolded, at] = [await states(), await page.evaluate<number>("scrollY")];
  expect(unfolded).toContain(true);
  expect(at).toBeGreaterThan(HEIGHT);
  put(NOTEBOOK, notebook.replace("</h1>", ", again</h1>"));
  server.events.tell(GOOD);
  await page.getByRole("heading", { level: 1, name: /, again$/ }).waitFor();
  expect(await states()).toEqual(unfolded);
  expect(Math.abs((await page.evaluate<number>("scrollY")) - at)).toBeLessThan(2);
  expect(wrong).toEqual([]);
});

it("puts in the parts that differ alone, sorted and narrowed as before, and makes them work", async () => {
  const rows = () => page.locator("#all-figures tbody tr:visible th").allTextContents();
  const head = page.locator("#all-figures th button").first();
  await page.evaluate("for (const part of document.querySelectorAll('details, section')) part.open = part.mine = true");
  await head.click();
  await page.getByRole("searchbox").fill("people");
  expect(await rows()).toEqual(["400,000 people"]);
  put(NOTEBOOK, notebook.replaceAll("400,000 people", "400,001 people"));
  server.events.tell(GOOD);
  await page.locator("#reports mark", { hasText: "400,001 people" }).waitFor();
  expect(await rows()).toEqual(["400,001 people"]);
  expect(await page.evaluate("document.activeElement.value")).toBe("people");
  const mine = (id: string) =>
    page.evaluate(`[document.getElementById("${id}")].map(({ open, mine }) => [open, mine])[0]`);
  expect([await mine("report-idlib-2019"), await mine("downloads")]).toEqual([
    [true, undefined],
    [true, true],
  ]);
  await page.getByRole("button", { name: "Show all" }).click();
  expect(await rows()).toEqual(["more than 860 civilians", "400,001 people"]);
  await head.click();
  expect(await rows()).toEqual(["400,001 people", "more than 860 civilians"]);
  expect([loads, wrong]).toEqual([1, []]);
});

it.each([
  // Another style is named by another hash.
  ["the policy", (markup: string) => markup.replace("style-src ", "$&&#39;sha256-AA==&#39; ")],
  ["what is in no part", (markup: string) => markup.replace("<nav", "<p>400,001 people</p><nav")],
])("loads the page again where %s differs", async (_what, changed) => {
  put(NOTEBOOK, changed(notebook).replaceAll("400,000 people", "400,001 people"));
  server.events.tell(GOOD);
  await expect.poll(() => loads).toBe(2);
  await page.getByText("400,001 people").first().waitFor();
});

it("shows a page that is ahead of its file, and the file once the run has failed", async () => {
  expect(server.events.open).toEqual([NOTEBOOK]);
  server.ahead.put(NOTEBOOK, notebook.replace("</h1>", ", ahead</h1>"));
  server.events.tellOf(LOOK_EVENT, {});
  await page.getByRole("heading", { level: 1, name: /, ahead$/ }).waitFor();
  server.ahead.clear();
  server.events.tell({ stale: true, lines: ["error: no room"] });
  await page.getByRole("heading", { level: 1, name: /(?<!, ahead)$/ }).waitFor();
  await banner().waitFor();
});

it.each([
  ["a link", "#downloads a"],
  ["a folded part", "details:nth-of-type(2) summary"],
])("keeps the focus on %s", async (_what, selector) => {
  const focused = "document.activeElement.outerHTML";
  await page.locator(selector).first().focus();
  const before = await page.evaluate<string>(focused);
  put(NOTEBOOK, notebook.replace("</h1>", ", again</h1><p><a href='x'>more</a></p>"));
  server.events.tell(GOOD);
  await page.getByRole("heading", { level: 1, name: /, again$/ }).waitFor();
  expect(await page.evaluate<string>(focused)).toBe(before);
});

it("stays as it is where another page changed", async () => {
  put("charts/deaths.html", "<p>New");
  const looked = page.waitForResponse((response) => response.status() === 304);
  server.events.tell(GOOD);
  await looked;
  await page.waitForTimeout(200);
  expect(loads).toBe(1);
});

it("shows what is wrong as text, over the page and readable by all, until it is right again", async () => {
  const line = 'error data/reports/<img src=x onerror="document.title=1">.md:3: "</script><b>860</b>" \u202e is wrong';
  server.events.tell({ stale: true, lines: [line, "error: another"] });
  await banner().waitFor();
  expect(await banner().getByRole("heading").textContent()).toContain("this page is from before");
  expect(await banner().getByRole("listitem").allTextContents()).toEqual([line, "error: another"]);
  expect(await page.title()).not.toBe("1");
  const inside = await page.evaluate<number[]>("[document.documentElement.scrollWidth, innerWidth]");
  expect(inside[0]).toBe(inside[1]);
  expect(wrong).toEqual([]);
  // axe runs past the policy of the page, which allows no other script.
  const { violations } = await page.evaluate<axe.AxeResults>(`${axe.source}; axe.run()`);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);

  server.events.tell({ stale: false, lines: ["error: still"] });
  await banner().getByRole("heading", { name: "Errors in the project" }).waitFor();
  await banner().getByRole("button", { name: "Hide" }).click();
  expect(await banner().count()).toBe(0);
  server.events.tell({ stale: false, lines: ["error: still"] });
  await banner().waitFor();
  server.events.tell(GOOD);
  await banner().waitFor({ state: "detached" });
  expect(loads).toBe(1);
});

it("leads from a page to the others, and is in no file", async () => {
  const ways = () => page.getByRole("navigation", { name: "Preview" }).getByRole("link");
  expect(await ways().allTextContents()).toEqual(["All pages", "Review desk", "Notebook", "Embeds"]);
  put("charts/deaths.html", notebook);
  await page.goto(`${server.address}deaths.html`);
  expect(await ways().last().getAttribute("href")).toBe("/embeds/deaths");
  await ways().first().click();
  await page.getByRole("heading", { level: 1, name: "Tallywire" }).waitFor();
  expect(await ways().count()).toBe(0);
});

it("becomes the page once there is one", async () => {
  await Promise.all([page.goto(`${server.address}deaths.html`), page.waitForResponse(/\/events\?/)]);
  expect(await page.getByRole("heading").textContent()).toBe("No such page");
  put("charts/deaths.html", notebook.replace("</h1>", ", drawn</h1>"));
  server.events.tell(GOOD);
  await page.getByRole("heading", { level: 1, name: /, drawn$/ }).waitFor();
});

it("says when the preview has stopped, and goes on with the next one", async () => {
  server.stop();
  await banner().getByRole("heading", { name: "The preview has stopped" }).waitFor();
  put(NOTEBOOK, notebook.replace("</h1>", ", later</h1>"));
  server = await startServer(folder, server.port, "");
  await page.getByRole("heading", { level: 1, name: /, later$/ }).waitFor();
  expect(await banner().count()).toBe(0);
});

it("leaves a page in a frame to the page around it", async () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; frame-src 'self'">`;
  put("charts/frames.html", policy + `<iframe src="deaths.html" title="a"></iframe>`.repeat(8));
  put("charts/deaths.html", "<p>Chart</p>");
  let connected = 0;
  page.on("request", (request) => {
    if (request.url().includes("/events")) connected++;
  });
  await page.goto(`${server.address}frames.html`);
  await page.frameLocator("iframe").last().getByText("Chart").waitFor();
  await page.waitForTimeout(200);
  expect(connected).toBe(1);
});
