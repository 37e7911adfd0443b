import { readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { hashOf, listTree } from "../../pipeline/files.ts";
import type { Steps } from "../../pipeline/graph/graph.ts";
import { type Called, projectWith, TOLL, tallywire } from "./cli.ts";

/** A whole run takes seconds, and this test makes several. */
const SLOW = 300_000;

const OTHER = TOLL.replace("860", "900").replace("late April", "May").replace("2019-08-20", "2019-09-20");

const stepsOf = (project: string): Steps =>
  JSON.parse(readFileSync(join(project, ".tallywire/last-run.json"), "utf8")).steps;
const made = (project: string) =>
  Object.entries(stepsOf(project)).flatMap(([name, { because }]) => (because === null ? [] : [name]));
/** Hashes of what runs made, the page aside that tells of runs. */
const outputs = (project: string) =>
  Object.fromEntries(
    listTree(project)
      .filter((path) => !/^(\.tallywire|data\/reports)\/|^charts\/changes/.test(path))
      .map((path) => [path, hashOf(readFileSync(join(project, path)))]),
  );

it("makes again what changed and what hangs on it, and nothing else", { timeout: SLOW }, async () => {
  const project = projectWith({ "data/reports/other.md": OTHER });
  const report = join(project, "data/reports/other.md");
  const run = async () => (await tallywire(["run", "--project", project])).stderr;
  const why = async (path: string) => (await tallywire(["why", path], { cwd: project })).stdout;
  await run();
  const first = outputs(project);
  const everything = [
    "data/reports/other.md",
    "data/reports/toll.md",
    "ledger",
    "tables",
    "drawings",
    "charts/",
    "faults",
    "evidence",
    "data/",
    "told",
  ];
  expect(made(project)).toEqual(everything);

  // A second run, and a report that was only touched.
  expect(await run()).toBe("Nothing changed since the last run.\n");
  utimesSync(report, 0, 0);
  expect(await run()).toBe("Nothing changed since the last run.\n");

  // A report saved with other line ends is read again and says the same: there it stops.
  writeFileSync(report, `\uFEFF${OTHER.replaceAll("\n", "\r\n")}`);
  expect(await run()).toMatch(/^2 reports, 2 figures; no file changed/);
  expect(made(project)).toEqual(["data/reports/other.md", "evidence"]);
  expect(stepsOf(project).evidence?.same).toBe(true);
  expect(outputs(project)).toEqual(first);
  expect(await why("data/figures.csv")).toMatch(/last run +not made again/);
  expect(await why("data/reports/toll.md")).toMatch(/last run +not read again/);
  expect(await why("data/reports/other.md")).toMatch(/last run +read again; it says the same\n/);

  // Words that count nothing stand in the annotations alone, which tell the text by its hash.
  writeFileSync(report, `${OTHER}\nTalks go on.\n`);
  expect(await run()).toMatch(/^2 reports, 2 figures; 2 files written/);
  expect(made(project)).toEqual(["data/reports/other.md", "evidence", "data/"]);
  expect(await why("data/evidence.jsonl")).toMatch(/the annotations +made again: data\/reports\/other.md changed/);
  writeFileSync(report, OTHER);
  await run();
  expect(outputs(project)).toEqual(first);

  // A page that somebody took away is made again, and no report is read for it.
  rmSync(join(project, "charts/deaths.html"));
  expect(await run()).toMatch(/1 file written/);
  expect(made(project)).toEqual(["charts/"]);
  expect(await why("charts/deaths.html")).toMatch(
    /made again and written\n +the pages +made again: its files were gone/,
  );
  expect(await why(join(project, "charts/deaths.png"))).toMatch(/last run +made again; it came out the same/);
  expect(outputs(project)).toEqual(first);

  // A figure that changes goes all the way.
  writeFileSync(report, OTHER.replace("900", "910"));
  expect(await run()).toMatch(/files written/);
  expect(made(project)).toEqual(everything.filter((name) => name !== "data/reports/toll.md"));
  expect(await why("data/deaths.csv")).toMatch(
    /the ledger of all figures +made again: data\/reports\/other.md changed/,
  );

  // What is kept is disposable, and torn or foreign it is not trusted.
  writeFileSync(report, OTHER);
  for (const path of listTree(join(project, ".tallywire/kept")))
    writeFileSync(join(project, ".tallywire/kept", path), `${"0".repeat(64)}\n"data/reports/toll.md"\tx\t{}\n`);
  await run();
  expect(outputs(project)).toEqual(first);
  rmSync(join(project, ".tallywire"), { recursive: true });
  expect(await run()).toMatch(/no file changed/);
  expect(outputs(project)).toEqual(first);
});

it("lets commands that only look take what runs kept, and say the same without it", { timeout: SLOW }, async () => {
  const project = projectWith({ "data/reports/other.md": OTHER });
  await tallywire(["run", "--project", project]);
  // Edited since: what was kept of it is not taken.
  writeFileSync(join(project, "data/reports/other.md"), OTHER.replace("900", "910"));
  const looks = [
    ["check", "--format", "json"],
    ["why", "other:", "--json"],
    ["decide", "other:", "correct", "value=12", "--why", "a test", "--at", "2026-01-01"],
  ];
  const said = async () => {
    const all: Called[] = [];
    for (const args of looks) {
      rmSync(join(project, "data/decisions.csv"), { force: true });
      all.push(await tallywire([...args, "--project", project]));
    }
    return all;
  };
  const withKept = await said();
  rmSync(join(project, ".tallywire/kept"), { recursive: true });
  expect(withKept).toEqual(await said());
  expect(withKept[1]?.stdout).toContain('"value": 910');
  expect(withKept[2]?.stderr).toContain("910");
});
