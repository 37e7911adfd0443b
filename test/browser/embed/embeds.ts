import type { Browser, Page } from "playwright-core";
import { CHART_NAMES, chartPage } from "../../support/charts.ts";
import { serve } from "../serve.ts";

/** The committed pages of all charts on a server of their own, with what it says in its headers. */
export function serveEmbeds(headers: Record<string, string> = {}): ReturnType<typeof serve> {
  return serve((path) => {
    const name = /([\w-]+)\.html$/.exec(path)?.[1] ?? "";
    return CHART_NAMES.includes(name) ? chartPage(name) : undefined;
  }, headers);
}

/** A page of a chart in which a test may run scripts of its own. */
export async function openEmbed(browser: Browser, address: string, width: number): Promise<Page> {
  const page = await browser.newPage({ bypassCSP: true, viewport: { width, height: 800 } });
  await page.goto(address);
  return page;
}

/** Opens every folded part. */
export const UNFOLD = "document.querySelectorAll('details').forEach((each) => { each.open = true; })";
