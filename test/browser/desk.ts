import { readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { DESK } from "../../pipeline/preview/desk/contract.ts";
import { startServer } from "../../pipeline/preview/server.ts";
import { folderWith } from "../commands/cli.ts";

/** A report of one day with these sentences, by the file's name. */
export const reportFile = (name: string, text: string, title = name): Record<string, string> => ({
  [`data/reports/${name}.md`]: `---\ntitle: ${JSON.stringify(title)}\npublished: 2019-08-20\npublisher: The Paper\nurl: https://example.org/${name}\n---\n\n${text}\n`,
});

/** Nine figures that need nobody. */
const SIEGE = reportFile(
  "siege",
  [
    "Shelling killed at least 12 civilians in Idlib on Monday, medics said. Another 30 people were wounded.",
    "In Sarmin 4 children were killed that day. About 7 women were injured there. Some 1,200 families fled their homes.",
    "The ministry says that 19 soldiers were killed and 40 injured. Rescuers found 3 bodies. Two hospitals were hit.",
    "Ahmad, 34, lost his shop; it took 20 minutes.",
  ].join("\n\n"),
  "The siege of Idlib",
);
const RIGHTS = reportFile(
  "rights",
  "More than 860 civilians have been killed in Idlib since 30 April 2019, according to the Syrian Observatory for Human Rights.",
  "Rights",
);
const COUNT = reportFile(
  "count",
  "In Idlib 500 civilians have been killed since 30 April 2019, the United Nations said.",
  "Count",
);
/** Two figures that wait, as the report has no date. */
const ASSAULT = {
  "data/reports/assault.md":
    "---\ntitle: Assault\n---\n\nOn Tuesday 5 people were killed in Hama, police said. Since April 900 families have fled.\n",
};
/** All of these, and two that cannot both hold. */
export const ALL = { ...ASSAULT, ...SIEGE, ...RIGHTS, ...COUNT };

/** The desk over a project with these files, in a page of its own. */
export async function openDesk(browser: Browser, files: Record<string, string>, options: BrowserContextOptions = {}) {
  const folder = folderWith(files);
  let server = await startServer(folder, 0, "test");
  onTestFinished(() => server.stop());
  await server.desk.follow();
  const address = `${server.address}${DESK.page.slice(1)}`;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  onTestFinished(() => context.close());
  const wrong: string[] = [];
  const open = async () => {
    const page = await context.newPage();
    page.setDefaultTimeout(5000);
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("console", (message) => {
      // A browser notes every refusal of a request, those that the page shows among them.
      if (!message.text().startsWith("Failed to load resource")) wrong.push(message.text());
    });
    await page.goto(address);
    await title(page).waitFor();
    return page;
  };
  return {
    ...{ folder, wrong, open, page: await open() },
    /** Data rows of the decisions file, without its header. */
    decisions: () => readFileSync(join(folder, "data/decisions.csv"), "utf8").trim().split("\n").slice(1),
    follow: () => server.desk.follow(),
    stop: () => server.stop(),
    async startAgain() {
      server = await startServer(folder, server.port, "test");
      await server.desk.follow();
    },
  };
}

export type OpenedDesk = Awaited<ReturnType<typeof openDesk>>;

/** The words of the card. */
export const title = (page: Page) => page.locator("#card-title");
export const said = (page: Page) => page.getByRole("status");
/** Waits until the desk has said something like this. */
export const hear = (page: Page, words: string | RegExp) => said(page).filter({ hasText: words }).waitFor();
export const listButton = (page: Page, name: string) => page.locator("#lists button", { hasText: name });
export const rows = (page: Page) => page.locator("#rows button");

/** Says who decides, once. */
export async function sign(page: Page, name = "MK"): Promise<void> {
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.keyboard.press("Enter");
}

/** What axe finds wrong with a page as it is; axe runs past the policy of the page, which allows no other script. */
export async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate<axe.AxeResults>(`${axe.source}; axe.run()`);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Whether the focus is on something that is drawn. */
export async function expectFocus(page: Page): Promise<void> {
  const lost = await page.evaluate(
    "document.activeElement === document.body || document.activeElement.getClientRects().length === 0",
  );
  expect(lost).toBe(false);
}
