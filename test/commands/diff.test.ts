import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { startTallywire } from "../support/project.ts";
import { folderWith, tallywire } from "./cli.ts";

const figures = (value: number) => `id,report,measure,value,span_text\na:1,a,deaths,${value},${value} people\n`;
const deaths = (value: number) =>
  `id,value,series,label,window,source_name\na:1,${value},s,${value} people,"Aleppo, on 20 August 2019",medics\n`;
const state = (value: number) => ({ "data/figures.csv": figures(value), "data/deaths.csv": deaths(value) });
const report = { "data/reports/a.md": "820 people were killed.\n" };

let project = "";
const at = () => ["--project", project];
const diff = (...args: string[]) => tallywire(["diff", "--format", "table", ...at(), ...args]);

function git(...args: string[]): void {
  const who = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
  const done = spawnSync("git", [...who, ...args], { cwd: project, encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
}

function commit(value: number): void {
  for (const [path, content] of Object.entries(state(value))) writeFileSync(join(project, path), content);
  writeFileSync(join(project, "data/reports/a.md"), `${value} people were killed.\n`);
  git("add", "-A");
  git("commit", "-qm", `${value}`);
}

// The project is a folder inside what git keeps, as with many a newsroom.
beforeEach(() => {
  const files = Object.entries({ ...state(820), ...report }).map(([path, content]) => [`a desk/${path}`, content]);
  project = join(folderWith(Object.fromEntries(files)), "a desk");
});

const FROM_820_TO_860 = [
  "~ a:1  deaths: 860 people",
  "    value: 820 -> 860",
  "    span_text: 820 people -> 860 people",
  "    because data/reports/a.md was edited",
  "charts of deaths: Aleppo, on 20 August 2019, medics: 820 people -> 860 people (+4.9 %)",
  "",
].join("\n");

it("compares two folders", async () => {
  const after = folderWith({ ...state(860), "data/reports/a.md": "860 people were killed.\n" });
  expect(await diff(project, after)).toMatchObject({
    status: 0,
    stdout: FROM_820_TO_860,
    stderr: "1 figure changed; 1 change in the charts.\n",
  });
  expect((await diff(after)).stdout).toContain("value: 860 -> 820");
  expect(await diff(project, project)).toMatchObject({ status: 0, stdout: "", stderr: "No row differs.\n" });
});

it("compares revisions, and a revision with the folder as it is; a folder of the name wins", async () => {
  git("init", "-q", "..");
  commit(820);
  git("tag", "v1");
  commit(860);
  expect((await diff("v1", "HEAD")).stdout).toBe(FROM_820_TO_860);
  expect((await diff("HEAD~1")).stdout).toBe(FROM_820_TO_860);
  expect((await diff("HEAD")).stderr).toBe("No row differs.\n");
  // A file that git does not keep yet is an input like another.
  writeFileSync(join(project, "data/reports/b.md"), "Five died.\n");
  writeFileSync(join(project, "data/figures.csv"), `${figures(860)}b:1,b,deaths,5,Five\n`);
  expect((await diff("HEAD")).stdout).toContain("+ b:1  deaths: Five\n    because data/reports/b.md is new\n");
  const folder = folderWith({ "v1/data/figures.csv": figures(7), "v1/data/reports/a.md": "" });
  expect((await tallywire(["diff", "v1", ...at()], { cwd: folder })).stdout).toContain('"was":{"value":"7"');
});

it("gives a record a line, the figures before the charts", async () => {
  const after = folderWith({ ...state(860), ...report });
  const { stdout } = await tallywire(["diff", project, after, ...at()]);
  const records = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(records).toMatchObject([
    { about: "figure", change: "changed", id: "a:1", was: { value: "820" }, is: { value: "860" }, causes: ["unknown"] },
    { about: "chart", chart: "deaths", was: "820 people", is: "860 people", percent: 4.9 },
  ]);
});

it.each([
  ["a name that is neither", ["v9"], /"v9" is no folder, and git keeps no revisions of this one/],
  ["an option for git", ["--", "--output=x"], /"--output=x" is no folder/],
  ["a folder without tables", ["data"], /"data" has no data\/figures.csv to compare with/],
  ["too many", ["a", "b", "c"], /diff compares two states/],
])("refuses %s", async (_, operands, message) => {
  const { status, stderr } = await tallywire(["diff", ...at(), ...operands], { cwd: project });
  expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
});

it("says what is wanting: a revision, its table, git itself", async () => {
  git("init", "-q", "..");
  rmSync(join(project, "data/figures.csv"));
  git("add", "-A");
  git("commit", "-qm", "no table");
  expect((await diff("v9")).stderr).toMatch(/"v9" is neither a folder nor a revision that git knows/);
  expect((await diff("--", "-x")).stderr).toMatch(/"-x" is neither/);
  expect((await diff("HEAD")).stderr).toMatch(/"HEAD" has no data\/figures.csv to compare with/);
  expect((await startTallywire(["diff", "HEAD", ...at()], { PATH: "/nowhere" })).stderr).toMatch(
    /git is not installed/,
  );
});
