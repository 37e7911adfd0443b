import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { publish } from "../../pipeline/publish/publish.ts";
import { EMBED_SCRIPT } from "../../pipeline/scripts/embed.ts";
import type { Chart } from "../../pipeline/types.ts";
import { CHART_NAMES, CHARTS, chartPage, THOROUGH } from "../support/charts.ts";
import { chartOf, project, TOLL } from "../support/pages.ts";
import { startTallywire } from "../support/project.ts";

const bytes = (text: string) => Buffer.byteLength(text);
const zipped = (text: string) => gzipSync(text).length;

function expectLight(page: string): void {
  expect(bytes(page)).toBeGreaterThan(10_000);
  expect(bytes(page)).toBeLessThanOrEqual(60_000);
  expect(zipped(page)).toBeLessThanOrEqual(25_000);
}

it.each(CHART_NAMES)("the page of %s, with everything inside, weighs at most 60 kB and 25 kB zipped", (name) => {
  expectLight(chartPage(name));
});

describe.runIf(THOROUGH).each(["ar", "fr"])("in %s", (language) => {
  it("the pages of all charts weigh no more", { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "tallywire-"));
    cpSync(join(CHARTS, "../data"), join(folder, "data"), { recursive: true });
    rmSync(join(folder, "data/stories"), { recursive: true });
    cpSync(join(CHARTS, "charts.yaml"), join(folder, "charts/charts.yaml"));
    const settings = readFileSync(join(CHARTS, "charts.yaml"), "utf8");
    const own = new Set([...settings.matchAll(/^([\w-]+):$/gm)].map(([, name]) => name));
    const others = CHART_NAMES.filter((name) => !own.has(name)).map((name) => `${name}:\n  language: ${language}\n`);
    const spoken = settings.replace(/^[\w-]+:$/gm, (name) => `${name}\n  language: ${language}`);
    writeFileSync(join(folder, "charts/charts.yaml"), spoken + others.join(""));
    expect((await startTallywire(["run", "--project", folder])).status).toBe(0);
    for (const name of CHART_NAMES) {
      const page = readFileSync(join(folder, `charts/${name}.html`), "utf8");
      expect(page).toContain(`<html lang="${language}"`);
      expectLight(page);
    }
    rmSync(folder, { recursive: true });
  });
});

/** A chart whose drawings weigh so many bytes each, in letters of two bytes. */
const drawnIn = (weight: number): Partial<Chart> => ({
  svg: Object.fromEntries(
    [360, 640, 960].map((width) => [
      width,
      `<svg width="${width}" height="${width}"><text>${"م".repeat(weight / 2)}</text></svg>`,
    ]),
  ),
});

it.each([
  [8_000, ["360", "640", "960"], 640],
  [20_000, ["360", "640"], 640],
  [24_000, ["360"], 360],
  [70_000, ["360"], 360],
])(
  "a page with drawings of %i bytes each has those of %s, and its frame the height for them",
  (weight, widths, height) => {
    const { files } = publish(project({ charts: [chartOf([TOLL], drawnIn(weight))] }));
    const text = (name: string) => String(files.find(({ path }) => path === `charts/deaths${name}`)?.content);
    expect([...text(".html").matchAll(/class="drawing w(\d+)"/g)].map(([, width]) => width)).toEqual(widths);
    const { height: framed } = JSON.parse(text(".oembed.json")) as { height: number };
    const plain = publish(
      project({ charts: [chartOf([TOLL], { svg: { [height]: `<svg width="${height}" height="${height}">` } })] }),
    );
    const alone = String(plain.files.find(({ path }) => path === "charts/deaths.oembed.json")?.content);
    expect(framed).toBe((JSON.parse(alone) as { height: number }).height);
    // A story's own HTML may carry both.
    expect(text(".embed.txt")).toContain('<svg style="max-width:100%;height:auto" width="640"');
  },
);

it("the script of an embed weighs at most 6 kB zipped", () => {
  expect(zipped(EMBED_SCRIPT)).toBeLessThanOrEqual(6000);
});

it("the notebook of this folder's 69 reports weighs at most 500 KiB", () => {
  const { size } = statSync(new URL("../../charts/index.html", import.meta.url));
  expect(size).toBeGreaterThan(100_000);
  expect(size).toBeLessThanOrEqual(500 * 1024);
});
