import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchProject } from "../../pipeline/preview/watch.ts";

let root: string;
let stop: () => void;
const onChange = vi.fn();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tallywire-"));
  mkdirSync(join(root, "data/reports"), { recursive: true });
  stop = watchProject(root, onChange);
});

afterEach(() => {
  stop();
  rmSync(root, { recursive: true });
});

const put = (path: string, text = "x") => writeFileSync(join(root, path), text);
const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

/** Whether a change is heard; what came before it is not counted. */
async function heard(change: () => void): Promise<boolean> {
  await settled();
  onChange.mockClear();
  change();
  await settled();
  return onChange.mock.calls.length > 0;
}

it("hears of reports, decisions, and folders that come, go and come back", async () => {
  expect(await heard(() => put("data/reports/a.md"))).toBe(true);
  expect(await heard(() => put("data/decisions.csv"))).toBe(true);
  expect(await heard(() => rmSync(join(root, "data/reports/a.md")))).toBe(true);
  expect(await heard(() => mkdirSync(join(root, "data/stories")))).toBe(true);
  expect(await heard(() => put("data/stories/a.md"))).toBe(true);
  expect(await heard(() => renameSync(join(root, "data/reports"), join(root, "data/away")))).toBe(true);
  expect(await heard(() => mkdirSync(join(root, "data/reports")))).toBe(true);
  expect(await heard(() => put("data/reports/b.md"))).toBe(true);
});

it("hears of what an editor says of the charts, also where a first run makes their folder", async () => {
  await heard(() => mkdirSync(join(root, "charts")));
  expect(await heard(() => put("charts/deaths.svg"))).toBe(false);
  expect(await heard(() => put("charts/charts.yaml"))).toBe(true);
  expect(await heard(() => put("charts/mine.vl.json"))).toBe(true);
  expect(await heard(() => put("charts/deaths.vl.json", '{"usermeta": {"madeBy": "tallywire"}}'))).toBe(false);
});

it("hears nothing of what a run writes, nor after it was stopped", async () => {
  expect(await heard(() => put("data/figures.csv"))).toBe(false);
  expect(await heard(() => mkdirSync(join(root, "charts")))).toBe(false);
  stop();
  expect(await heard(() => put("data/reports/a.md"))).toBe(false);
});
