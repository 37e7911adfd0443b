import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "../../pipeline/publish/publish.ts";
import type { LedgerFigure } from "../../pipeline/types.ts";
import { ledgerFigure } from "../support/figures.ts";
import { project, REPORT, said } from "../support/pages.ts";
import { closePages, openPage, sharedBrowser } from "./browser.ts";

const folder = mkdtempSync(join(tmpdir(), "tallywire-"));
let browser: Browser;

const EVIL = `"><img src=x onerror="document.title='bad'">`;
const of = (id: string, value: number | null, place: string, status: LedgerFigure["status"], source = "A monitor") =>
  ledgerFigure({
    id,
    report: REPORT.id,
    value,
    low: value,
    status,
    published: "2019-08-20",
    place: { name: place },
    source: { name: source },
    ...said("", `${value ?? "dozens of"} civilians`, ` were killed in ${place}.`),
  });
const FIGURES = [
  of("a", 9, "Hama", "accepted"),
  of("b", 100, "Idlib", "accepted", EVIL),
  of("c", null, "Idlib", "waiting"),
  of("d", 20, "Idlib", "rejected"),
];

/** The notebook of these figures as a file. */
function written(name: string, figures: readonly LedgerFigure[]): string {
  const { files } = publish(project({ figures, charts: [], tables: [] }));
  const content = files.find(({ path }) => path === "charts/index.html")?.content ?? "";
  writeFileSync(join(folder, name), content);
  return pathToFileURL(join(folder, name)).href;
}

beforeAll(async () => {
  browser = await sharedBrowser();
}, 60_000);

afterAll(async () => {
  await closePages(browser);
  rmSync(folder, { recursive: true });
});

async function opened(view = "", width = 1280): Promise<{ page: Page; wrong: string[] }> {
  return openPage(browser, written("few.html", FIGURES) + view, { viewport: { width, height: 800 } });
}

/** The figures that are seen, in their order. */
const seen = (page: Page) =>
  page.locator("#all-figures tbody tr:visible th").evaluateAll((cells) => cells.map((cell) => cell.textContent));
const told = (page: Page) => page.locator("[role=search] [role=status]").textContent();

const NINE = "9 civilians";
const HUNDRED = "100 civilians";
const DOZENS = "dozens of civilians";
const TWENTY = "20 civilians";

/** Tab until that element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press("Tab");
    if (await page.locator(selector).evaluate((element) => element.matches(":focus-visible"))) return;
  }
  throw new Error(`the Tab key does not lead to ${selector}`);
}

describe("the table of figures", () => {
  it("is sorted by its heads with the keyboard, numbers by size, what is not said last", async () => {
    const { page, wrong } = await opened();
    const head = "#all-figures thead th:first-child";
    await tabTo(page, `${head} button`);
    await page.keyboard.press("Enter");
    expect(await seen(page)).toEqual([NINE, TWENTY, HUNDRED, DOZENS]);
    expect(await page.locator(head).getAttribute("aria-sort")).toBe("ascending");
    await page.keyboard.press("Space");
    expect(await seen(page)).toEqual([HUNDRED, TWENTY, NINE, DOZENS]);
    expect(await page.locator("#all-figures [aria-sort]").getAttribute("aria-sort")).toBe("descending");
    expect(page.url()).toMatch(/#figures\?sort=-1$/);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it("is narrowed by words and choices with the keyboard, tells how many are left, and keeps it in the address", async () => {
    const { page, wrong } = await opened();
    expect(await told(page)).toBe("All 4 shown");
    await tabTo(page, "[role=search] input");
    await page.keyboard.type("CIVILIANS");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Idlib");
    expect(await told(page)).toBe("3 of 4 shown");
    expect(page.url()).toMatch(/#figures\?words=CIVILIANS&Place=Idlib$/);
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await told(page)).toBe("All 4 shown");
    expect(page.url()).toMatch(/#figures$/);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it.each<[string, string[]]>([
    ["#figures?Place=Idlib&sort=-1", [HUNDRED, TWENTY, DOZENS]],
    ["#figures?Status=waiting", [DOZENS]],
    ["#figures?words=hama", [NINE]],
    ["#figures?Place=Nowhere&sort=99", [NINE, HUNDRED, DOZENS, TWENTY]],
    ["#figures?sort=x&words=%E0%A4%A", []],
    ["#%E0%A4%A", [NINE, HUNDRED, DOZENS, TWENTY]],
  ])("opens as the address %s says", async (view, expected) => {
    const { page } = await opened(view);
    expect(await seen(page)).toEqual(expected);
    await page.context().close();
  });

  it("shows the words of a report as words", async () => {
    const { page } = await opened(`#figures?${new URLSearchParams({ "Who says it": EVIL })}`);
    expect(await seen(page)).toEqual([HUNDRED]);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).not.toBe("bad");
    await page.context().close();
  });
});

it("unfolds the report around the figure that the address names, also on the page itself", async () => {
  const { page } = await opened("#fig-c");
  expect(await page.locator("#fig-c").isVisible()).toBe(true);
  await page.locator(".report > summary").click();
  await page.locator("#all-figures a", { hasText: NINE }).click();
  expect(await page.locator("#fig-a").isVisible()).toBe(true);
  await page.context().close();
});

it("prints with every part open, and folds them again", async () => {
  const { page } = await opened();
  const open = () => page.locator("details[open]").count();
  const [before, all] = [await open(), await page.locator("details").count()];
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  expect(await open()).toBe(all);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  expect(await open()).toBe(before);
  await page.context().close();
});

it.each([
  ["light", 360],
  ["dark", 360],
  ["light", 1280],
  ["dark", 1280],
] as const)("has no fault that axe finds, narrowed and sorted, %s, %d px", async (colorScheme, width) => {
  const address = `${written("few.html", FIGURES)}#figures?Place=Idlib&sort=2`;
  const { page } = await openPage(browser, address, { viewport: { width, height: 800 }, colorScheme });
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  await page.context().close();
});

it("opens in three seconds with 10,000 figures, shows a thousand, and answers a key in a fifth of a second", async () => {
  const many = Array.from({ length: 10_000 }, (_, i) => of(`f${i}`, i, `Place ${i % 50}`, "accepted"));
  const address = written("many.html", many);
  const from = performance.now();
  const { page } = await openPage(browser, address, { viewport: { width: 1280, height: 800 } });
  expect(await told(page)).toBe("All 1000 shown");
  expect(performance.now() - from).toBeLessThan(3000);
  expect(await page.locator("#figures").textContent()).toContain("all 10,000 figures stand in figures.csv");
  const spent = await page.evaluate<number>(`(() => {
    const field = document.querySelector("[role=search] input");
    const from = performance.now();
    field.value = "place 7";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    document.body.offsetHeight;
    return performance.now() - from;
  })()`);
  expect(spent).toBeLessThan(200);
  expect(await told(page)).toBe("20 of 1000 shown");
  await page.context().close();
});
