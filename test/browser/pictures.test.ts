import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import type { Browser, Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fontPaths } from "../../pipeline/draw/draw.ts";
import { UPDATE } from "../support/golden.ts";
import { closePages, sharedBrowser } from "./browser.ts";

/**
 * Every chart of the project as the browser draws it, against the picture of it that somebody has looked at. After a change that is
 * meant, look at the new pictures and commit them:
 *
 *   UPDATE=1 npx vitest run test/browser/pictures.test.ts
 */
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const EXPECTED = join(ROOT, "test/expected/pictures");
const charts = readdirSync(join(ROOT, "charts")).flatMap((file) => /^(.+)\.vl\.json$/.exec(file)?.[1] ?? []);

/** The narrowest and the widest drawing that the page of a chart has; a heavy one does without that of 960 pixels. */
const pictures = charts.flatMap((chart) => {
  const markup = readFileSync(join(ROOT, "charts", `${chart}.html`), "utf8");
  const drawings = [...markup.matchAll(/class="drawing w(\d+)"[^>]*>\s*(<svg[\s\S]*?<\/svg>)/g)];
  // The first brings the style of all.
  const style = /<style>[\s\S]*?<\/style>/.exec(drawings[0]?.[2] ?? "")?.[0] ?? "";
  return [drawings.at(0), drawings.at(-1)].map((found) => {
    const [, width, svg] = found ?? [];
    return [`${chart}-${width}.png`, Number(width), style + svg] as const;
  });
});

/** So many dots may differ, as edges are rounded. A mark or a word that moves is far more. */
const MOST_DOTS = 10;

/** The colours in 16 steps a channel, which the comparison does not tell apart, take half the room. */
const coarse = (data: Uint8Array) => data.map((value) => Math.round(value / 17) * 17);

/** Letters are set on every machine in the shipped font, which readers may lack. */
const face = (weight: number, path: string) =>
  `@font-face { font-family: "Noto Sans"; font-weight: ${weight}; src: url(data:font/ttf;base64,${readFileSync(path, "base64")}) }`;
const { regular, bold } = fontPaths();
const STYLE = `<style>${face(400, regular)} ${face(600, bold)} body { margin: 0 } svg { display: block }</style>`;

let browser: Browser;
/** Has the letters, which are slow to read. The policy of the charts' own pages would not let them in. */
let paper: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
  paper = await browser.newPage({ colorScheme: "light" });
  await paper.setContent(STYLE);
  if (UPDATE) rmSync(EXPECTED, { recursive: true, force: true });
}, 60_000);
afterAll(() => closePages(browser));

/** A drawing as a picture. */
async function drawn(svg: string, width: number): Promise<PNG> {
  await paper.setViewportSize({ width, height: 600 });
  await paper.evaluate(`document.body.innerHTML = ${JSON.stringify(svg)}; document.fonts.ready`);
  return PNG.sync.read(await paper.locator("svg").screenshot());
}

it.runIf(process.platform === "linux").each(pictures)("%s looks as it did", async (file, width, svg) => {
  const now = await drawn(svg, width);
  const path = join(EXPECTED, file);
  if (UPDATE) {
    mkdirSync(EXPECTED, { recursive: true });
    // Without the channel of what shines through: a drawing has paper.
    const kept = Object.assign(new PNG(now), { data: Buffer.from(coarse(now.data)) });
    writeFileSync(path, PNG.sync.write(kept, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 }));
  }
  expect(existsSync(path), `${file} is new: look at it and run with UPDATE=1`).toBe(true);
  const before = PNG.sync.read(readFileSync(path));
  expect([now.width, now.height], "width and height").toEqual([before.width, before.height]);
  const difference = new PNG({ width: now.width, height: now.height });
  const dots = pixelmatch(before.data, now.data, difference.data, now.width, now.height, { threshold: 0.1 });
  if (dots <= MOST_DOTS) return;
  const folder = mkdtempSync(join(tmpdir(), "tallywire-"));
  writeFileSync(join(folder, file), PNG.sync.write(now));
  writeFileSync(join(folder, `difference-${file}`), PNG.sync.write(difference));
  expect.fail(
    `${dots} dots differ: look at the pictures in ${folder}, and run with UPDATE=1 where the change is meant`,
  );
});

it("has a picture of each chart and of nothing else", () => {
  expect(readdirSync(EXPECTED).sort()).toEqual(pictures.map(([file]) => file).sort());
});
