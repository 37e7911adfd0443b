import { statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { EMBED_SCRIPT } from "../../pipeline/scripts/embed.ts";
import { CHART_NAMES, chartPage } from "../support/charts.ts";

const bytes = (text: string) => Buffer.byteLength(text);
const zipped = (text: string) => gzipSync(text).length;

it.each(CHART_NAMES)("the page of %s, with everything inside, weighs at most 60 kB and 25 kB zipped", (name) => {
  const page = chartPage(name);
  expect(bytes(page)).toBeGreaterThan(10_000);
  expect(bytes(page)).toBeLessThanOrEqual(60_000);
  expect(zipped(page)).toBeLessThanOrEqual(25_000);
});

it("the script of an embed weighs at most 6 kB zipped", () => {
  expect(zipped(EMBED_SCRIPT)).toBeLessThanOrEqual(6000);
});

it("the notebook of this folder's 69 reports weighs at most 500 KiB", () => {
  const { size } = statSync(new URL("../../charts/index.html", import.meta.url));
  expect(size).toBeGreaterThan(100_000);
  expect(size).toBeLessThanOrEqual(500 * 1024);
});
