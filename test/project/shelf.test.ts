import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { replaceFile } from "../../pipeline/files.ts";
import { Shelf } from "../../pipeline/project/shelf.ts";
import type { OutputFile } from "../../pipeline/types.ts";
import { folderWith } from "../commands/cli.ts";

let folder = "";
/** The files that a shelf of this test has put. */
let put: string[] = [];
beforeEach(() => {
  folder = folderWith({});
  const shelf = open();
  shelf.set("found", "data/reports/a.md", "key", '{"a":"é\\t"}');
  shelf.set("found", "data/reports/tab\tand\nline.md", "key", "[]");
  shelf.close();
});

function open(isWanted: (name: string) => boolean = () => true): Shelf {
  put = [];
  const keep = ({ path, content }: OutputFile) => {
    put.push(path);
    replaceFile(join(folder, path), content);
  };
  return new Shelf((path) => join(folder, path), keep, isWanted);
}

const kept = (name: string, key = "key") => open().get("found", name, key);
const onDisk = () => readdirSync(join(folder, ".tallywire/kept")).map((name) => join(folder, ".tallywire/kept", name));

it("gives back what was kept under a name, if it was made of the same", () => {
  expect(kept("data/reports/a.md")).toBe('{"a":"é\\t"}');
  expect(kept("data/reports/tab\tand\nline.md")).toBe("[]");
  expect(kept("data/reports/a.md", "other key")).toBeNull();
  expect(kept("data/reports/b.md")).toBeNull();
  expect(open().get("numbers", "data/reports/a.md", "key")).toBeNull();
});

it("writes only files that changed, without what nobody wants", () => {
  const shelf = open();
  shelf.get("found", "data/reports/a.md", "key");
  shelf.close();
  expect(put).toEqual([]);
  shelf.set("found", "data/reports/a.md", "new key", "[1]");
  shelf.close();
  expect(put).toHaveLength(1);
  expect(kept("data/reports/a.md", "new key")).toBe("[1]");
  const other = open(() => false);
  other.set("found", "data/reports/a.md", "new key", "[1]");
  other.close();
  expect(kept("data/reports/a.md", "new key")).toBeNull();
});

it("writes a group that is released, and no other", () => {
  const shelf = open();
  shelf.set("found", "data/reports/a.md", "new key", "[1]");
  shelf.set("numbers", "data/reports/a.md", "key", "[2]");
  shelf.release("found");
  expect(put).toHaveLength(1);
  expect(shelf.get("found", "data/reports/a.md", "new key")).toBe("[1]");
  shelf.close();
  expect(put).toHaveLength(2);
  expect(shelf.get("numbers", "data/reports/a.md", "key")).toBe("[2]");
});

it("goes on from what it wrote of a released group", () => {
  const shelf = open();
  for (const key of ["1", "2"]) {
    shelf.set("found", `data/reports/${key}.md`, key, "[]");
    shelf.set("found", "data/reports/a.md", key, "[]");
    shelf.release("found");
  }
  expect([kept("data/reports/1.md", "1"), kept("data/reports/2.md", "2"), kept("data/reports/a.md", "2")]).toEqual(
    Array(3).fill("[]"),
  );
});

it.each([
  ["torn", (text: string) => text.slice(0, -3)],
  ["changed by somebody", (text: string) => text.replace("é", "e")],
  ["empty", () => ""],
  ["of another form", () => "{}"],
])("does not trust a file that is %s", (_, spoil) => {
  for (const path of onDisk()) writeFileSync(path, spoil(readFileSync(path, "utf8")));
  expect(kept("data/reports/a.md")).toBeNull();
});
