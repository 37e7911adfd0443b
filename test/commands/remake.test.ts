import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { remaker } from "../../pipeline/commands/remake.ts";
import type { OutputFile } from "../../pipeline/types.ts";
import { projectWith, TOLL } from "./cli.ts";

const STORY = `---
title: Idlib
language: en
---

![](chart:deaths)
`;
const STORY_PAGE = "charts/stories/idlib.html";
const PAGES = ["charts/index.html", "charts/deaths.html", STORY_PAGE, "charts/changes.html"];
const GOOD = { stale: false, lines: [] };

it("shows the pages that somebody looks at before any file is written, and gives up a run that is outdated then", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  onTestFinished(() => said.mockRestore());
  const folder = projectWith({ "data/stories/idlib.md": STORY });
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const edit = (toll: string) => writeFileSync(join(folder, "data/reports/toll.md"), TOLL.replace("860", toll));
  const remake = remaker(folder, "p");
  const shown = new Map<string, OutputFile["content"]>();
  const run = (pages: readonly string[], seen = () => {}, isNudged = () => false) =>
    remake({
      pages,
      show: ({ path, content }) => shown.set(path, content),
      seen: async () => seen(),
      isNudged: async () => isNudged(),
    });

  expect(await run([])).toEqual(GOOD);
  const first = PAGES.map(read);
  edit("870");
  expect(await run(["charts/deaths.html"], () => edit("880"))).toBeNull();
  expect(shown.get("charts/deaths.html")).toContain("More than 870 civilians");
  edit("875");
  const nudged = () => {
    if (shown.has(STORY_PAGE)) edit("880");
    return shown.has(STORY_PAGE);
  };
  expect(await run([STORY_PAGE], () => {}, nudged)).toBeNull();
  expect(shown.get(STORY_PAGE)).toContain("More than 875 civilians");
  expect(PAGES.map(read)).toEqual(first);

  shown.clear();
  let atSight: string[] = [];
  const seen = () => {
    atSight = PAGES.map(read);
  };
  expect(await run(["charts/none.html", ...PAGES], seen)).toEqual(GOOD);
  expect(atSight).toEqual(first);
  expect([...shown.keys()]).toEqual(PAGES);
  for (const [path, content] of shown) expect(content, path).toBe(read(path));
  expect(read("charts/deaths.html")).toContain("More than 880 civilians");
  expect(await run(PAGES)).toBeNull();

  writeFileSync(join(folder, "data/stories/idlib.md"), `${STORY}\nAnother sentence.\n`);
  expect(await run([STORY_PAGE], seen)).toEqual(GOOD);
  expect(shown.get(STORY_PAGE)).toContain("Another sentence.");
  expect(atSight[PAGES.indexOf(STORY_PAGE)]).not.toContain("Another sentence.");
}, 30_000);
