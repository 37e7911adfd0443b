import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { replaceFile } from "../../pipeline/files.ts";
import { Shelf } from "../../pipeline/project/shelf.ts";
import { folderWith } from "../commands/cli.ts";

let folder = "";
beforeEach(() => {
  folder = folderWith({});
  const shelf = new Shelf(folder);
  shelf.set("found", "data/reports/a.md", "key", '{"a":"é\\t"}');
  shelf.set("found", "data/reports/tab\tand\nline.md", "key", "[]");
  keep(shelf);
});

function keep(shelf: Shelf, isWanted: (name: string) => boolean = () => true): string[] {
  const files = [...shelf.written(isWanted)];
  for (const { path, content } of files) replaceFile(join(folder, path), content);
  return files.map(({ path }) => path);
}

const kept = (name: string, key = "key") => new Shelf(folder).get("found", name, key);
const onDisk = () => readdirSync(join(folder, ".tallywire/kept")).map((name) => join(folder, ".tallywire/kept", name));

it("gives back what was kept under a name, if it was made of the same", () => {
  expect(kept("data/reports/a.md")).toBe('{"a":"é\\t"}');
  expect(kept("data/reports/tab\tand\nline.md")).toBe("[]");
  expect(kept("data/reports/a.md", "other key")).toBeNull();
  expect(kept("data/reports/b.md")).toBeNull();
  expect(new Shelf(folder).get("numbers", "data/reports/a.md", "key")).toBeNull();
});

it("writes only files that changed, without what nobody wants", () => {
  const shelf = new Shelf(folder);
  shelf.get("found", "data/reports/a.md", "key");
  expect(keep(shelf)).toEqual([]);
  shelf.set("found", "data/reports/a.md", "new key", "[1]");
  expect(keep(shelf)).toHaveLength(1);
  expect(kept("data/reports/a.md", "new key")).toBe("[1]");
  shelf.set("found", "data/reports/a.md", "new key", "[1]");
  keep(shelf, () => false);
  expect(kept("data/reports/a.md", "new key")).toBeNull();
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
