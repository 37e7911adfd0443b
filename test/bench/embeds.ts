// The pages of charts beside pages that draw the same specification in the reader's browser; see README.md beside this file.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launch } from "../browser/browser.ts";
import { serve } from "../browser/serve.ts";
import { CHART_NAMES, CHARTS, chartPage } from "../support/charts.ts";

const SHORT = process.argv.includes("--short");
const ROUNDS = SHORT ? 3 : 9;

const require = createRequire(import.meta.url);
const LIBRARY = ["vega/build/vega.min.js", "vega-lite/build/vega-lite.min.js", "vega-embed/build/vega-embed.min.js"];
const libraryFile = (path: string) => {
  const [name = "", ...rest] = path.split("/");
  return readFileSync(join(dirname(require.resolve(name)), "..", ...rest), "utf8");
};
const specOf = (name: string) => readFileSync(`${CHARTS}${name}.vl.json`, "utf8");

/** A page as vega-embed's own guide has it, with the library beside it. */
const drawnByReader = (
  name: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><div id="chart"></div>
${LIBRARY.map((path) => `<script src="/${path}"></script>`).join("\n")}
<script>vegaEmbed("#chart", "/${name}.vl.json").then(() => { window.made = true; });</script>`;

/** Notes when a chart is there and a frame was painted since, in milliseconds since the page was asked for. */
const NOTE = `window.drawn = new Promise((done) => {
  const look = () => {
    if (!window.made && !document.querySelector("figure svg")) return requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
  };
  look();
})`;

/** The median of some rounds, each in a browser context without a cache. */
async function timeToChart(browser: Browser, address: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(NOTE);
    await page.goto(address);
    times.push(await page.evaluate<number>("window.drawn"));
    await context.close();
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

const row = (...cells: string[]) => console.log(`| ${cells.join(" | ")} |`);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const size = (texts: readonly string[]) =>
  [
    texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    texts.reduce((sum, text) => sum + gzipSync(text).length, 0),
  ].map(kilobytes);

const server = await serve((path) => {
  const name = /([\w-]+)\.(?:html|vl\.json)$/.exec(path)?.[1] ?? "";
  if (path.endsWith(".js")) return libraryFile(path.slice(1));
  if (!CHART_NAMES.includes(name)) return undefined;
  if (path.endsWith(".vl.json")) return specOf(name);
  return path.startsWith("/library/") ? drawnByReader(name) : chartPage(name);
});
const browser = await launch();

console.log("");
row("chart", "as", "kB", "kB gzipped", "ms to the drawn chart");
row("---", "---", "---:", "---:", "---:");
for (const name of SHORT ? CHART_NAMES.slice(0, 1) : CHART_NAMES) {
  const own = await timeToChart(browser, `${server.origin}/${name}.html`);
  row(name, "**the page of a run**", ...size([chartPage(name)]), own.toFixed(0));
  const library = await timeToChart(browser, `${server.origin}/library/${name}.html`);
  const shipped = [drawnByReader(name), ...LIBRARY.map(libraryFile), specOf(name)];
  row(name, "vega-embed on the same specification", ...size(shipped), library.toFixed(0));
}
await browser.close();
server.close();
