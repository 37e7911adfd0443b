import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closePages, sharedBrowser } from "./browser.ts";
import { ALL, expectFocus, hear, listButton, openDesk, rows, sign, title } from "./desk.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
}, 60_000);
afterAll(() => closePages(browser));

it("lets a person who knows nothing decide all figures of one report by keyboard in under two minutes", async () => {
  const { page, decisions, wrong } = await openDesk(browser, ALL);
  let steps = 0;
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      steps++;
    }
  };
  /** The key that a button shows. */
  const keyOf = (name: string) => page.getByRole("button", { name, exact: true }).locator("kbd").innerText();
  const searchKey = await page.locator("label", { hasText: "Search" }).locator("kbd").innerText();
  await press(await listButton(page, "All").locator("kbd").innerText(), searchKey, ..."siege");
  await press("Escape");
  const amount = await rows(page).count();
  expect(amount).toBeGreaterThan(8);
  const [accept, reject] = [await keyOf("Accept"), await keyOf("Reject")];
  for (let i = 0; i < amount; i++) {
    const words = await title(page).innerText();
    await press(i % 4 === 3 ? reject : accept);
    if (i === 0) await press("M", "K", "Enter");
    await hear(page, words);
  }
  await page.getByText(`${amount} of ${amount} decided`).waitFor();
  await expect.poll(() => decisions().length).toBe(amount);
  console.log(`Deciding ${amount} figures took ${steps} steps`);
  expect(steps * 2).toBeLessThan(120);
  expect(new Set(decisions().map((line) => line.split(",")[0])).size).toBe(amount);
  expect(wrong).toEqual([]);
});

describe("every deed", () => {
  it("is done by keyboard, with the focus never lost", async () => {
    const { page, decisions, wrong } = await openDesk(browser, ALL);
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      await expectFocus(page);
    };
    await press("4", ..."jjjjjk");
    expect(await page.locator("#rows [aria-current]").count()).toBe(1);
    await press("w");
    await page.keyboard.type("jjaxu said so");
    await press("Escape", "a");
    await sign(page);
    await hear(page, "Accepted");
    await press("x");
    await hear(page, "Rejected");
    await expect
      .poll(() => decisions().map((line) => line.split(",").slice(1, 7).join()))
      .toEqual([
        expect.stringMatching(/^accept,,,MK,[\d-]+,jjaxu said so$/),
        expect.stringMatching(/^reject,,,MK,[\d-]+,$/),
      ]);
    await press("u");
    await hear(page, /^Took back on .*: reject \(by MK\)/);
    await press("u");
    await hear(page, /: accept \(by MK\)/);

    await press("e");
    await page.getByLabel("Value", { exact: true }).fill("1,234");
    await press("Control+Enter");
    await hear(page, "Corrected and accepted");
    await expect.poll(() => decisions().at(-1)).toContain(",accept,");
    expect(decisions().find((line) => line.includes(",correct,"))).toContain(",value,1234,MK,");

    // From the chosen mark to a number that is not counted, and it is added.
    await page.locator("#text [aria-current]").first().focus();
    for (let i = 0; i < 20 && !(await page.getByText("Not counted (").isVisible()); i++) await press("ArrowRight");
    await press("n");
    await page.locator("#field-measure").selectOption("deaths");
    await press("Control+Enter");
    await hear(page, "Added");
    await press("u");
    await hear(page, /Took back on .*: add/);

    await press("Shift+?");
    await page.getByRole("dialog").getByText("Single letters").waitFor();
    await press("Escape");
    await press("2");
    await hear(page, "Conflicts: 2 figures");
    expect(await rows(page).count()).toBe(2);
    await press("/");
    await page.keyboard.type("obs");
    expect(await rows(page).count()).toBe(1);
    expect(wrong).toEqual([]);
  });

  it("is done by mouse, with buttons that have names", async () => {
    const { page, decisions, wrong } = await openDesk(browser, ALL);
    const click = (name: string) => page.getByRole("button", { name, exact: true }).click();
    await listButton(page, "All").click();
    await rows(page).nth(1).click();
    await click("Accept");
    await sign(page);
    await hear(page, "Accepted");
    await click("Reject");
    await hear(page, "Rejected");
    await click("Undo");
    await hear(page, "Took back");
    await listButton(page, "All").click();
    await rows(page).first().click();
    await click("Reject");
    await rows(page).first().click();
    await click("Take back");
    await hear(page, "Took back");
    await click("Next");
    await click("Previous");
    await click("Change source");
    await page.locator("#field-source_name").fill("Red Cross");
    await click("Save");
    await hear(page, "Corrected");
    await expect.poll(() => decisions().at(-1)).toContain(",Red Cross,MK,");
    await rows(page).last().click();

    // Words of the text are selected and added.
    await page.getByText("it took").evaluate((node) => {
      const [piece] = node.childNodes;
      node.ownerDocument.getSelection()?.setBaseAndExtent(piece!, 2, piece!, 6);
    });
    await click("Add these words");
    await click("Add it");
    await page.getByText("Say what these words count.").waitFor();
    // A letter beside the fields decides nothing while the form is open.
    await page.getByRole("button", { name: "Back", exact: true }).focus();
    await page.keyboard.press("x");
    await hear(page, "Save the form first");
    await page.locator("#field-measure").selectOption("strikes");
    await page.getByLabel("Value", { exact: true }).fill("2");
    await click("Add it");
    await hear(page, "Added");
    expect(decisions().some((line) => line.includes(",add,measure,strikes,"))).toBe(true);

    await page.getByText("Filters").click();
    await page.locator("#filter-report").selectOption({ label: "Count, 2019-08-20" });
    expect(await rows(page).count()).toBe(1);
    await click("Show all again");
    await page.locator("#text a").first().click();
    expect(wrong).toEqual([]);
    expect(await page.getByRole("button").filter({ hasNotText: /\S/ }).count()).toBe(0);
  });

  it("leaves the list of those that wait empty, and says so", async () => {
    const { page, decisions } = await openDesk(browser, ALL);
    await page.getByText("0 of 2 decided").waitFor();
    await page.keyboard.press("a");
    await sign(page);
    await hear(page, "Accepted");
    await page.keyboard.press("x");
    await hear(page, "Nothing more of this list is open.");
    await page.getByText("Nothing waits: all of these are decided.").waitFor();
    await page.getByText("2 of 2 decided").waitFor();
    await expectFocus(page);
    await expect.poll(() => decisions().length).toBe(2);
  });

  it("is done once by a key that is held", async () => {
    const { page, decisions } = await openDesk(browser, ALL);
    await page.keyboard.press("4");
    await page.keyboard.press("a");
    await sign(page);
    await hear(page, "Accepted");
    for (let i = 0; i < 5; i++) await page.keyboard.down("x");
    await page.keyboard.up("x");
    await hear(page, "Rejected");
    await expect.poll(() => decisions().length).toBe(2);
  });

  it("stays away from the keys where single letters are switched off", async () => {
    const { page, decisions } = await openDesk(browser, ALL);
    await page.getByRole("button", { name: "Help" }).click();
    await page.getByLabel("Single letters").uncheck();
    await page.getByRole("button", { name: "Back to the desk" }).click();
    const words = await title(page).innerText();
    for (const key of ["j", "a", "x", "n"]) await page.keyboard.press(key);
    expect(await title(page).innerText()).toBe(words);
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(decisions).toThrow();
  });
});
