import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeProject } from "../../pipeline/project/make.ts";
import { inputHashes } from "../../pipeline/project/project.ts";
import { projectWith, TOLL } from "../commands/cli.ts";

const STORY = `---
title: Idlib
language: en
---

![](chart:deaths)
`;
const PAGES = ["charts/index.html", "charts/deaths.html", "charts/stories/idlib.html"];

it("shows the pages that somebody looks at before any file is written, as they will be written", async () => {
  const folder = projectWith({ "data/stories/idlib.md": STORY });
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const shown = new Map<string, unknown>();
  let atSight = "";
  const run = () =>
    makeProject(folder, { program: "p", site: "", inputs: inputHashes(folder) }, () => {}, {
      pages: ["charts/changes.html", ...PAGES, "charts/none.html"],
      show: ({ path, content }) => shown.set(path, content),
      async seen() {
        atSight = read("charts/deaths.html");
      },
    });
  writeFileSync(join(folder, "data/reports/toll.md"), TOLL);
  await makeProject(folder, { program: "p", site: "", inputs: inputHashes(folder) }, () => {});
  const before = read("charts/deaths.html");
  writeFileSync(join(folder, "data/reports/toll.md"), TOLL.replace("860", "870"));
  await run();
  expect([...shown.keys()]).toEqual(PAGES);
  for (const [path, content] of shown) expect(content, path).toBe(read(path));
  expect(atSight).toBe(before);
  expect(read("charts/deaths.html")).toContain("More than 870 civilians");

  shown.clear();
  await run();
  expect([...shown.keys()]).toEqual([]);
});
