import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { TRIED_CHARTS } from "../../support/charts.ts";
import { closePages, sharedBrowser } from "../browser.ts";
import { openEmbed, serveEmbeds } from "./embeds.ts";

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

const FOCUSED = "document.activeElement.className";
const open = (name: string, width = 400) => openEmbed(browser, `${server.origin}/${name}.html`, width);

it.each(TRIED_CHARTS)(
  "%s leads by keyboard alone to every figure and its sentence, and back",
  async (name) => {
    const page = await open(name);
    const rows = await page.locator("tr[id^=fig-]").count();
    while ((await page.evaluate(FOCUSED)) !== "plot") await page.keyboard.press("Tab");
    const [said, words] = [[] as (string | null)[], [] as (string | null)[]];
    for (let i = 1; i <= rows; i++) {
      await page.keyboard.press("ArrowRight");
      said.push(await page.locator("[role=status]").textContent());
      await page.keyboard.press("Enter");
      words.push(await page.locator(".card:visible mark").textContent());
      await page.keyboard.press("Escape");
    }
    expect(said.map((each) => /\d+ of \d+$/.exec(each ?? "")?.[0])).toEqual(said.map((_, i) => `${i + 1} of ${rows}`));
    expect(words).toEqual(await page.locator("tr mark").allTextContents());
    expect(await page.evaluate(FOCUSED)).toBe("plot");
    await page.close();
  },
  20_000,
);

it.each([400, 200])(
  "says the figure as the table has it, with a ring on its mark in sight, at %i px",
  async (width) => {
    const page = await open("deaths", width);
    await page.locator(".plot").focus();
    await page.keyboard.press("End");
    const row = page.locator("tr[id^=fig-]").last();
    const said = await page.locator("[role=status]").textContent();
    for (const cell of ["th", "td:nth-child(2)"]) expect(said).toContain(await row.locator(cell).textContent());
    const [ring, mark] = await Promise.all([
      page.locator(".ring").boundingBox(),
      page
        .locator(`.drawing:visible a[href="#${encodeURIComponent((await row.getAttribute("id")) ?? "")}"]`)
        .first()
        .boundingBox(),
    ]);
    const middle = (box: typeof ring) => [box!.x + box!.width / 2, box!.y + box!.height / 2].map(Math.round);
    expect(middle(ring)).toEqual(middle(mark));
    expect(ring!.y).toBeLessThan(800);
    expect(ring!.x + ring!.width).toBeLessThanOrEqual(width);
    // Letters are made no smaller: a narrow page moves its drawing sideways, and not itself.
    expect((await page.locator("svg:visible").boundingBox())!.width).toBeGreaterThanOrEqual(288);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.close();
  },
);

it("goes to both ends, stays there, and where words run from right to left mirrors the keys and counts in its own digits", async () => {
  const page = await open("deaths");
  const all = await page.locator("tr[id^=fig-]").count();
  const pressed = async (key: string) => {
    await page.keyboard.press(key);
    return Number(/(\d+) of/.exec((await page.locator("[role=status]").textContent()) ?? "")?.[1]);
  };
  await page.locator(".plot").focus();
  expect(await pressed("ArrowLeft")).toBe(all);
  expect(await pressed("ArrowRight")).toBe(all);
  expect(await pressed("Home")).toBe(1);
  expect(await pressed("ArrowLeft")).toBe(1);
  await page.close();
  const page2 = await browser.newPage();
  await page2.route("**", async (route) => {
    const turned = (await (await route.fetch()).text()).replaceAll('dir="ltr"', 'dir="rtl"');
    const body = turned.replace('class="steps"', `class="steps" data-digits="٠١٢٣٤٥٦٧٨٩"`);
    await route.fulfill({ body, contentType: "text/html" });
  });
  await page2.goto(`${server.origin}/deaths.html`);
  await page2.locator(".plot").focus();
  await page2.keyboard.press("ArrowLeft");
  await page2.keyboard.press("ArrowLeft");
  expect(await page2.locator("[role=status]").textContent()).toContain(
    `٢ of ${String(all).replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] as string)}`,
  );
  await page2.close();
});

it("does the same by buttons of 24 pixels and more, and by the pointer near a mark", async () => {
  const page = await open("deaths", 800);
  for (const button of await page.locator(".steps button").all()) {
    const box = await button.boundingBox();
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24);
  }
  await page.getByRole("button", { name: "Next figure" }).click();
  await page.getByRole("button", { name: "Show its sentence" }).click();
  expect(await page.locator(".card mark").textContent()).toBe(await page.locator("tr mark").first().textContent());
  await page.getByRole("button", { name: "Close" }).click();
  expect(await page.locator(".card").isVisible()).toBe(false);
  const link = page.locator(".drawing:visible a").last();
  const mark = await link.boundingBox();
  await page.mouse.click(mark!.x + mark!.width + 12, mark!.y + mark!.height / 2);
  const anchor = decodeURIComponent((await link.getAttribute("href"))!.slice(1));
  const sentence = page.locator("tr", { has: page.locator(`xpath=preceding-sibling::tr[1][@id="${anchor}"]`) });
  expect(await page.locator(".card blockquote").textContent()).toBe(await sentence.locator("blockquote").textContent());
  expect(await page.evaluate("location.hash")).toBe("");
  await page.close();
});

it("keeps the card while a frame makes room for it, and closes it where another drawing comes", async () => {
  const page = await open("deaths", 400);
  await page.locator(".plot").focus();
  await page.keyboard.press("Enter");
  const seen = () => page.locator(".card").isVisible();
  await page.setViewportSize({ width: 400, height: 1400 });
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  expect(await seen()).toBe(true);
  await page.setViewportSize({ width: 700, height: 1400 });
  await page.locator(".card").waitFor({ state: "hidden" });
  await page.keyboard.press("ArrowRight");
  expect(await page.locator("[role=status]").textContent()).toContain(
    `2 of ${await page.locator("tr[id^=fig-]").count()}`,
  );
  await page.close();
});
