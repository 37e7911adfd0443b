import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { alone } from "../../pipeline/project/lock.ts";
import { folderWith } from "../commands/cli.ts";

let folder = "";
beforeEach(() => {
  folder = folderWith({});
});

const host = hostname().replace(/[^A-Za-z0-9.-]/g, "-");
const since = (at: number) => new Date(at).toISOString().replaceAll(":", "");
const claims = () => readdirSync(join(folder, ".tallywire/lock"));

function claim(name: string): string {
  mkdirSync(join(folder, ".tallywire/lock"), { recursive: true });
  writeFileSync(join(folder, ".tallywire/lock", name), "");
  return name;
}

it("lets one work at a time, and each have its turn", async () => {
  let working = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++working);
    await new Promise((resolve) => setTimeout(resolve, 20));
    working--;
  };
  await Promise.all([1, 2, 3].map(() => alone(folder, work, () => {})));
  expect(most).toBe(1);
  expect(claims()).toEqual([]);
});

it("is given back where the work fails", async () => {
  const failing = alone(
    folder,
    async () => Promise.reject(new Error("no")),
    () => {},
  );
  await expect(failing).rejects.toThrow("no");
  expect(claims()).toEqual([]);
});

/** A number that no process has, and this one's own, which a run before it may have had in a container. */
const dead = (): [string, string][] => [
  ["a process that is no more", `${since(Date.now())}_4194999_${host}_0`],
  ["one that had the number of this", `${since(Date.now() - 1000)}_${process.pid}_${host}_0`],
  ["one from before the machine was started", `2001-01-01T000000.000Z_1_${host}_0`],
  ["nobody", "something else"],
];

it.each(dead())("is taken over from %s", async (_, name) => {
  claim(name);
  const told: string[] = [];
  expect(
    await alone(
      folder,
      async () => claims().length,
      (doing) => told.push(doing),
    ),
  ).toBe(1);
  expect(told).toEqual([]);
});

it.each([
  ["a living process", 1, host, 14_000, /process 1 on \S+, since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC, 1\d seconds ago;/],
  ["another machine, which nobody can ask", 4194999, "desk-2", 14_000, /process 4194999 on desk-2, since/],
  [
    "one whose clock is ahead",
    1,
    host,
    -3_600_000,
    /UTC; wait until it ends, or, if there is no such process, delete "/,
  ],
])("is waited for some seconds while %s has it, then the owner is named", async (_, pid, machine, age, words) => {
  const name = claim(`${since(Date.now() - age)}_${pid}_${machine}_0`);
  const told: string[] = [];
  const waiting = alone(
    folder,
    async () => "never",
    (doing) => told.push(doing),
    300,
  );
  await expect(waiting).rejects.toThrow(words);
  expect(told[0]).toBe(`Waiting for the run of process ${pid}`);
  expect(claims()).toEqual([name]);
});
