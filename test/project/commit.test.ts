import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { hashOf, listTree } from "../../pipeline/files.ts";
import { UsageError } from "../../pipeline/problems.ts";
import { Commit, isHalfDone } from "../../pipeline/project/commit.ts";
import { folderWith } from "../commands/cli.ts";

function bring(folder: string, files: Record<string, string>, gone: string[] = []): string[] {
  const commit = new Commit(folder);
  for (const [path, content] of Object.entries(files)) commit.add({ path, content });
  return commit.finish(gone);
}

it("names what changed, leaves alone what has the bytes already, and takes away what is gone", () => {
  const folder = folderWith({ "data/a.csv": "1", "data/b.csv": "2", "charts/mine.txt": "by hand" });
  const { ino } = statSync(join(folder, "data/a.csv"));
  expect(bring(folder, { "data/a.csv": "1", "charts/c.html": "3" }, ["data/b.csv", "data/never.csv"])).toEqual([
    "charts/c.html",
    "data/b.csv",
  ]);
  expect(statSync(join(folder, "data/a.csv")).ino).toBe(ino);
  expect(listTree(folder)).toEqual(["charts/c.html", "charts/mine.txt", "data/a.csv"]);
});

it("writes a long file as it is made, and leaves alone what stands there with the same bytes", () => {
  const folder = folderWith({ "data/a.jsonl": "old" });
  const { ino } = statSync(join(folder, "data/a.jsonl"));
  const bytes = (text: string) => [...text].map((letter) => Buffer.from(letter));
  const commit = new Commit(folder);
  expect(commit.write("data/a.jsonl", bytes("old"))).toBe(hashOf("old"));
  commit.write("data/b.jsonl", bytes("new"));
  expect(["data/a.jsonl", "data/b.jsonl"].filter((path) => commit.changes(path))).toEqual(["data/b.jsonl"]);
  expect(commit.finish([])).toEqual(["data/b.jsonl"]);
  expect(statSync(join(folder, "data/a.jsonl")).ino).toBe(ino);
  expect(readFileSync(join(folder, "data/b.jsonl"), "utf8")).toBe("new");
  expect(listTree(folder)).toEqual(["data/a.jsonl", "data/b.jsonl"]);
});

it("keeps the last of what is written for one place, and reads it where it lies", () => {
  const folder = folderWith({ "data/a.csv": "old" });
  const commit = new Commit(folder);
  for (const content of ["1", "2"]) commit.add({ path: "data/a.csv", content });
  expect(readFileSync(commit.at("data/a.csv"), "utf8")).toBe("2");
  commit.add({ path: "data/a.csv", content: "old" });
  expect(readFileSync(commit.at("data/a.csv"), "utf8")).toBe("old");
  for (const content of ["3", "4"]) commit.add({ path: "data/b.csv", content });
  for (const content of ["5", "6"]) commit.keep({ path: "data/kept", content });
  expect(readFileSync(commit.at("data/kept"), "utf8")).toBe("6");
  expect(commit.finish([])).toEqual(["data/b.csv", "data/kept"]);
  expect(readFileSync(join(folder, "data/b.csv"), "utf8")).toBe("4");
  expect(listTree(folder)).toEqual(["data/a.csv", "data/b.csv", "data/kept"]);
});

it("leaves all as it was where one file can find no place", () => {
  const folder = folderWith({ "data/a.csv": "old", charts: "a file where a folder is needed" });
  const commit = new Commit(folder);
  commit.add({ path: "data/a.csv", content: "new" });
  commit.add({ path: "charts/c.html", content: "new" });
  expect(() => commit.finish(["data/a.csv"])).toThrow(UsageError);
  commit.giveUp();
  expect(listTree(folder)).toEqual(["charts", "data/a.csv"]);
  expect(readFileSync(join(folder, "data/a.csv"), "utf8")).toBe("old");
});

it.skipIf(process.getuid?.() === 0)("leaves all as it was where a folder may not be changed", () => {
  const folder = folderWith({ "data/a.csv": "old", "charts/c.html": "old" });
  chmodSync(join(folder, "charts"), 0o555);
  expect(() => bring(folder, { "data/a.csv": "new", "charts/c.html": "new" })).toThrow(/check its permissions/);
  chmodSync(join(folder, "charts"), 0o755);
  expect(readFileSync(join(folder, "data/a.csv"), "utf8")).toBe("old");
});

it("ends what a killed run had begun to move, and forgets what one had only written aside", () => {
  const moves = [
    { aside: ".tallywire/new/0", place: "data/a.csv" },
    { aside: ".tallywire/new/1", place: "data/b.csv" },
  ];
  const killed = {
    ".tallywire/new/1": "new",
    "data/a.csv": "new",
    "data/b.csv": "old",
    "data/c.csv": "old",
  };
  const moving = folderWith({ ...killed, ".tallywire/journal.json": JSON.stringify({ moves, gone: ["data/c.csv"] }) });
  expect(isHalfDone(moving)).toBe(true);
  new Commit(moving).giveUp();
  expect(listTree(moving)).toEqual(["data/a.csv", "data/b.csv"]);
  expect(readFileSync(join(moving, "data/b.csv"), "utf8")).toBe("new");
  expect(isHalfDone(moving)).toBe(false);

  const writing = folderWith(killed);
  new Commit(writing).giveUp();
  expect(listTree(writing)).toEqual(["data/a.csv", "data/b.csv", "data/c.csv"]);
  expect(readFileSync(join(writing, "data/b.csv"), "utf8")).toBe("old");
});

it.each([
  ["torn", '{"moves":[{"aside":".tallywire/new/0","pla'],
  ["empty", ""],
  ["of another form", "[]"],
  ["that leads out of the project", '{"moves":[{"aside":".tallywire/new/0","place":"data/../../stolen"}],"gone":[]}'],
  ["that would take reports of a person's other folders", '{"moves":[],"gone":["home/report.md"]}'],
])("does nothing that a journal says that is %s", (_, journal) => {
  const folder = folderWith({
    ".tallywire/new/0": "new",
    ".tallywire/journal.json": journal,
    "data/a.csv": "old",
    "home/report.md": "kept",
  });
  new Commit(folder).giveUp();
  expect(listTree(folder)).toEqual(["data/a.csv", "home/report.md"]);
  expect(existsSync(join(folder, "../stolen"))).toBe(false);
});

it.skipIf(!existsSync("/dev/shm"))("moves files to a folder that is a link to another disk", () => {
  const folder = folderWith({ "data/a.csv": "old" });
  const other = mkdtempSync("/dev/shm/tallywire-");
  onTestFinished(() => rmSync(other, { recursive: true }));
  symlinkSync(other, join(folder, "charts"));
  bring(folder, { "charts/c.html": "new" });
  expect(readFileSync(join(other, "c.html"), "utf8")).toBe("new");
  expect(listTree(other)).toEqual(["c.html"]);
});
