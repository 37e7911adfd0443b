import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closePages, sharedBrowser } from "./browser.ts";
import { ALL, expectFocus, hear, openDesk, said, sign } from "./desk.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
}, 60_000);
afterAll(() => closePages(browser));

it("shows hostile text as text", async () => {
  const HOSTILE = `<script>document.title = "owned"</script> <img src=x onerror="document.title='owned'"> <svg onload="document.title='owned'"> [12](javascript:alert(1)) <a href="data:text/html,<script>1</script>">12 people were killed</a> on Monday, "police" said.`;
  const head = `title: "<img src=x onerror='document.title=1'>"\npublished: 2019-08-20\n`;
  const files: Record<string, string> = { "data/reports/hostile.txt": `---\n${head}---\n\n${HOSTILE}\n` };
  files["data/reports/other.md"] =
    `---\ntitle: Other\npublished: 2019-08-20\nurl: "javascript:document.title='owned'"\n---\n\nPolice said 9 people were killed.\n`;
  const { page, wrong } = await openDesk(browser, files);
  await page.keyboard.press("4");
  for (let i = 0; i < 4; i++) await page.keyboard.press("j");
  await page.keyboard.press("k");
  await page.getByText("<script>").first().waitFor();
  await page.getByRole("heading", { name: "<img src=x" }).waitFor();
  expect(await page.title()).toBe("Review desk");
  expect(await page.locator("#text img, #text svg, #text script, img").count()).toBe(0);
  expect(await page.locator("a[href^='javascript'], a[href^='data']").count()).toBe(0);
  expect(wrong).toEqual([]);
});

describe("beside others", () => {
  it("follows another tab, and keeps what is typed in this one", async () => {
    const { page: one, open, decisions } = await openDesk(browser, ALL);
    const two = await open();
    await one.keyboard.press("4");
    await two.keyboard.press("4");
    await one.keyboard.press("e");
    await one.getByLabel("Value", { exact: true }).fill("77");
    await two.keyboard.press("x");
    await sign(two, "XY");
    await expect.poll(() => decisions().length).toBe(1);
    await one.locator(".rejected").first().waitFor();
    expect(await one.getByLabel("Value", { exact: true }).inputValue()).toBe("77");
    await one.keyboard.press("Enter");
    // The person saw another figure than there is now: asked once more, with the typed content there.
    await one.getByText("Look at it again").waitFor();
    expect(await one.getByLabel("Value", { exact: true }).inputValue()).toBe("77");
    await one.keyboard.press("Enter");
    await expect.poll(() => decisions().length).toBe(2);
    expect(decisions().at(-1)).toContain(",correct,value,77,XY,");
  });

  it("follows the file where it is edited by hand", async () => {
    const { page, folder, follow, decisions } = await openDesk(browser, ALL);
    await page.keyboard.press("a");
    await sign(page);
    await expect.poll(() => decisions().length).toBe(1);
    const path = join(folder, "data/decisions.csv");
    writeFileSync(path, readFileSync(path, "utf8").replace(",accept,", ",reject,").replace(",MK,", ",ZZ,"));
    await page.keyboard.press("w");
    await page.keyboard.type("half a reason");
    await follow();
    await page.keyboard.press("Escape");
    await page.keyboard.press("4");
    await page.locator("#rows .rejected button").first().click();
    await page.getByText("rejected by ZZ").waitFor();
    expect(await page.getByLabel("Why").inputValue()).toBe("half a reason");

    // A decision on a figure that is gone stands in no list: it can be taken back below any.
    writeFileSync(path, readFileSync(path, "utf8").replace(/^[^,]+(?=,reject)/m, "assault:gone"));
    await follow();
    await page.getByText("Problems of the whole project (1)").click();
    await page.getByRole("listitem").filter({ hasText: "then take this one back" }).getByRole("button").click();
    await hear(page, "Took back");
    await expect.poll(() => decisions().at(-1)).toMatch(/^assault:gone,undo,/);
    await page.getByText("Problems of the whole project").waitFor({ state: "detached" });
  });

  it("lets go of a report that is taken away", async () => {
    const { page, folder, follow } = await openDesk(browser, ALL);
    await page.getByRole("heading", { name: "Assault" }).waitFor();
    rmSync(join(folder, "data/reports/assault.md"));
    await follow();
    await page.getByText("Nothing is chosen").waitFor();
    await page.keyboard.press("4");
    await page.getByRole("heading", { name: "Count" }).waitFor();
  });

  it("keeps decisions and typed text while the server is gone, and sends them when it is back", async () => {
    const { page, stop, startAgain, decisions } = await openDesk(browser, ALL);
    for (const key of ["4", "/", ..."siege", "Escape"]) await page.keyboard.press(key);
    // A key decides nothing before the report is there to be read.
    await page.getByRole("heading", { name: "The siege of Idlib" }).waitFor();
    await page.keyboard.press("a");
    await sign(page);
    await hear(page, "Accepted");
    await expect.poll(() => decisions().length).toBe(1);
    stop();
    await page.keyboard.press("x");
    await page.keyboard.press("a");
    await page.getByRole("alert").getByText("2 decisions are kept here").waitFor();
    await page.keyboard.press("e");
    await page.getByLabel("Unit", { exact: true }).fill("farmers");
    await startAgain();
    // The new server has another token.
    await expect.poll(() => decisions().length, { timeout: 8000 }).toBe(3);
    await page.getByRole("alert").waitFor({ state: "hidden" });
    expect(await page.getByLabel("Unit", { exact: true }).inputValue()).toBe("farmers");
    expect(decisions().map((line) => line.split(",")[1])).toEqual(["accept", "reject", "accept"]);
  });

  it("sends what was on its way when the page was loaded again, once", async () => {
    const { page, decisions, stop, startAgain } = await openDesk(browser, ALL);
    await page.keyboard.press("a");
    await sign(page);
    await expect.poll(() => decisions().length).toBe(1);
    stop();
    await page.keyboard.press("x");
    await page.getByRole("alert").getByText("1 decision is kept here").waitFor();
    await startAgain();
    page.on("dialog", (dialog) => dialog.accept());
    await page.reload();
    await expect.poll(() => decisions().length, { timeout: 8000 }).toBe(2);
    await page.getByText("2 of 2 decided").waitFor();
    expect(decisions().map((line) => line.split(",")[1])).toEqual(["accept", "reject"]);
  });

  it("shows a refusal beside its field, with what was typed", async () => {
    const { page, decisions } = await openDesk(browser, ALL);
    await page.keyboard.press("e");
    const value = page.getByLabel("Value", { exact: true });
    await value.fill("many");
    await page.keyboard.press("Enter");
    await sign(page);
    await page.getByText('"many" is no number').waitFor();
    expect(await value.getAttribute("aria-invalid")).toBe("true");
    await expectFocus(page);
    expect(await value.inputValue()).toBe("many");
    expect(decisions).toThrow();
    await page.keyboard.press("Escape");
    await page.keyboard.press("e");
    expect(await value.inputValue()).toBe("many");
    await page.getByRole("button", { name: "Start again" }).click();
    expect(await value.inputValue()).not.toBe("many");
    expect(await said(page).textContent()).not.toContain("Corrected");
  });
});
