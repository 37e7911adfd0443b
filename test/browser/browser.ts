import shipped from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Chromium starts nothing in the background and asks no server of its maker. */
const QUIET = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Flags of the shipped browser that would hide what is tested: page and frame rules must hold as with a reader. */
const LAX = ["--disable-web-security", "--allow-running-insecure-content", "--single-process"];

/** Flags of the shipped browser that paint with a graphics card in software: half of the time, and no page asks for it. */
const CARD = [
  "--ignore-gpu-blocklist",
  "--in-process-gpu",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

/** Starts the browser that an npm package carries (Linux on x64); elsewhere the Chrome that is installed. */
export async function launch(): Promise<Browser> {
  if (process.platform !== "linux" || process.arch !== "x64")
    return chromium.launch({ channel: "chrome", args: QUIET });
  const args = [...shipped.args.filter((flag) => ![...LAX, ...CARD].includes(flag)), ...QUIET, "--disable-gpu"];
  return chromium.launch({ executablePath: await shipped.executablePath(), args, headless: true });
}

let shared: Promise<Browser> | undefined;

/** The browser of this worker, which its test files use in turn: to start one takes seconds. It ends with the worker. */
export async function sharedBrowser(): Promise<Browser> {
  shared ??= launch();
  if (!(await shared).isConnected()) shared = launch();
  return shared;
}

/** Closes all pages of a test file, so that the next one finds none. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** A page with everything noted that went wrong in it: requests beside its own, console errors, thrown errors. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => {
    if (request.url() !== address) wrong.push(`asked for ${request.url()}`);
  });
  await page.goto(address);
  return { page, wrong };
}
