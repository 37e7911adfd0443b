import fs, { existsSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listTree, readText, removeAll } from "../../pipeline/files.ts";
import { Commit } from "../../pipeline/project/commit.ts";
import { changeDecisions } from "../../pipeline/project/decisions.ts";
import { folderWith } from "../commands/cli.ts";

/*
 * The program is killed before each change that it makes to the disk, and in the midst of each write; then again at each change while the next run
 * cleans up. Here the kill is an exception after which no change reaches the disk; `kill.test.ts` does it to real processes.
 */

/** Changes left until the kill. */
const disk = { left: Number.POSITIVE_INFINITY, dead: false };

const { openSync, writeFileSync, renameSync, rmSync, mkdirSync, fsyncSync } = fs;
const real = { openSync, writeFileSync, renameSync, rmSync, mkdirSync, fsyncSync };

/** A change to the disk that a kill stops; `half` does a part of it. */
function dying<A extends unknown[], R>(change: (...args: A) => R, half: (...args: A) => void = () => {}) {
  return (...args: A): R => {
    if (disk.dead || --disk.left < 0) {
      if (!disk.dead) half(...args);
      disk.dead = true;
      throw new Error("killed");
    }
    return change(...args);
  };
}

beforeAll(() => {
  const writeHalf = (target: number, content: string) =>
    real.writeFileSync(target, content.slice(0, content.length / 2));
  fs.openSync = dying(real.openSync);
  fs.writeFileSync = dying(real.writeFileSync, writeHalf as typeof fs.writeFileSync);
  fs.renameSync = dying(real.renameSync);
  fs.rmSync = dying(real.rmSync);
  fs.mkdirSync = dying(real.mkdirSync as (...args: unknown[]) => undefined) as typeof fs.mkdirSync;
  fs.fsyncSync = dying(() => {});
  syncBuiltinESMExports();
});
afterAll(() => {
  Object.assign(fs, real);
  syncBuiltinESMExports();
});

const BEFORE = {
  "data/a.csv": "old a",
  "data/b.csv": "old b",
  "data/decisions.csv": "a person's",
  "charts/x.html": "old x",
};
const AFTER = {
  "data/a.csv": "new a",
  "data/c.csv": "new c",
  "data/decisions.csv": "a person's",
  "charts/y/x.html": "new x",
};

const filesOf = (folder: string) =>
  Object.fromEntries(listTree(folder).map((path) => [path, readText(join(folder, path))]));

/** True where it ended, false where it was killed on the way. */
function survives(changes: number, work: () => void): boolean {
  Object.assign(disk, { left: changes, dead: false });
  try {
    work();
    return true;
  } catch (error) {
    if (!disk.dead) throw error;
    return false;
  } finally {
    Object.assign(disk, { left: Number.POSITIVE_INFINITY, dead: false });
  }
}

function run(folder: string): void {
  const commit = new Commit(folder);
  for (const path of ["data/a.csv", "data/c.csv", "charts/y/x.html"] as const)
    commit.add({ path, content: AFTER[path] });
  commit.finish(["data/b.csv", "charts/x.html"]);
}

it("leaves the decisions as they were or with one more, wherever a decision is killed", async () => {
  const [were, are] = ["figure,action\na,accept\n", "figure,action\na,accept\nb,reject\n"];
  const outcomes: string[] = [];
  for (let changes = 0, ended = false; !ended; changes++) {
    const folder = folderWith({ "data/decisions.csv": were });
    const decide = (text: string) =>
      changeDecisions(
        folder,
        async () => text,
        () => {},
      );
    Object.assign(disk, { left: changes, dead: false });
    ended = await decide(are).then(
      () => true,
      () => false,
    );
    Object.assign(disk, { left: Number.POSITIVE_INFINITY, dead: false });
    outcomes.push(readText(join(folder, "data/decisions.csv")));
    // The claim of a dead process is taken away by the next one; this one lives.
    removeAll(join(folder, ".tallywire"));
    await decide(`${are}c,accept\n`);
    expect(filesOf(folder)).toEqual({ "data/decisions.csv": `${are}c,accept\n` });
  }
  expect([...new Set(outcomes)]).toEqual([were, are]);
  expect(outcomes.length).toBeGreaterThan(6);
});

it("leaves what was or what is to be, wherever a run is killed, and wherever the next is killed too", {
  timeout: 120_000,
}, () => {
  let kills = 0;
  const outcomes = new Set<string>();
  for (let first = 0, ended = false; !ended; first++) {
    for (let second = 0, cleaned = false; !cleaned; second++) {
      const folder = folderWith(BEFORE);
      ended = survives(first, () => run(folder));
      for (const [path, content] of Object.entries(filesOf(folder)))
        if (!path.startsWith(".tallywire/"))
          expect([BEFORE, AFTER].flatMap((all) => Object.entries(all))).toContainEqual([path, content]);
      cleaned = survives(second, () => new Commit(folder).giveUp());
      new Commit(folder).giveUp();
      const now = filesOf(folder);
      expect([BEFORE, AFTER]).toContainEqual(now);
      if (ended) expect(now).toEqual(AFTER);
      outcomes.add(now["data/a.csv"] ?? "");
      run(folder);
      expect(filesOf(folder)).toEqual(AFTER);
      expect(existsSync(join(folder, ".tallywire/new"))).toBe(false);
      kills += Number(!ended) + Number(!cleaned);
    }
  }
  expect([...outcomes].sort()).toEqual(["new a", "old a"]);
  expect(kills).toBeGreaterThan(200);
});
