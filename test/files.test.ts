import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  hashFile,
  hashOf,
  listFiles,
  listTree,
  readChunks,
  readText,
  realFile,
  removeAll,
  replaceFile,
  watchFolder,
  whatIs,
  writeNew,
} from "../pipeline/files.ts";
import { UsageError } from "../pipeline/problems.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tallywire-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it("replaces a file at one stroke, in folders that it makes, and leaves nothing aside", () => {
  replaceFile(join(root, "a/b.bin"), Uint8Array.of(0, 255));
  expect([...readFileSync(join(root, "a/b.bin"))]).toEqual([0, 255]);
  writeFileSync(join(root, "a/b.bin.writing"), "left by a killed run");
  replaceFile(join(root, "a/b.bin"), "new");
  expect(readText(join(root, "a/b.bin"))).toBe("new");
  expect(listTree(root)).toEqual(["a/b.bin"]);
});

it("refuses to write over a folder, below a file, and where a new file has come meanwhile", () => {
  mkdirSync(join(root, "z"));
  writeFileSync(join(root, "file"), "x");
  expect(() => replaceFile(join(root, "z"), "1")).toThrow(/"[^"]*z": it is a folder/);
  expect(() => replaceFile(join(root, "file/c"), "1")).toThrow(UsageError);
  expect(() => writeNew(join(root, "file"), "1")).toThrow(/"[^"]*file": .*EEXIST/);
  expect(listTree(root)).toEqual(["file"]);
  expect(readText(join(root, "file"))).toBe("x");
});

it("takes files and folders away, and minds none that is not there", () => {
  replaceFile(join(root, "a/b"), "1");
  for (const path of ["a", "never"]) removeAll(join(root, path));
  expect(readdirSync(root)).toEqual([]);
});

it.each([
  ["no-such", /cannot read "[^"]*no-such": there is no such file or folder/],
  [".", /it is a folder, a file is needed/],
])("words what the system refuses about %j", (path, words) => {
  expect(() => readText(join(root, path))).toThrow(UsageError);
  expect(() => readText(join(root, path))).toThrow(words);
});

it("lists in one order, without dot-files and folders", () => {
  for (const name of ["b.txt", "B.txt", "a.txt", ".hidden", "\u00E4.txt"]) writeFileSync(join(root, name), "");
  mkdirSync(join(root, "folder"));
  expect(listFiles(root)).toEqual(["B.txt", "a.txt", "b.txt", "\u00E4.txt"]);
  expect(listFiles(join(root, "nowhere"))).toEqual([]);
});

it.skipIf(process.platform === "win32")("lists links, and no pipe, which would be waited for without end", () => {
  symlinkSync("elsewhere.txt", join(root, "link.txt"));
  execFileSync("mkfifo", [join(root, "pipe.txt")]);
  expect(listFiles(root)).toEqual(["link.txt"]);
});

it("says what stands at a path", () => {
  writeFileSync(join(root, "a"), "");
  expect([".", "a", "a/b", "c"].map((path) => whatIs(join(root, path)))).toEqual([
    "folder",
    "file",
    "nothing",
    "nothing",
  ]);
});

it("says where a file really stands, and nothing of one outside", () => {
  mkdirSync(join(root, "in/deep"), { recursive: true });
  writeFileSync(join(root, "outside"), "");
  writeFileSync(join(root, "in/..dotted"), "");
  writeFileSync(join(root, "in/deep/a"), "");
  symlinkSync("deep/a", join(root, "in/link"));
  symlinkSync("../outside", join(root, "in/out"));
  symlinkSync("..", join(root, "in/up"));
  symlinkSync("in", join(root, "way"));
  const paths = [
    "deep/a",
    "link",
    "..dotted",
    "out",
    "up/outside",
    "up/in/link",
    "../outside",
    "deep",
    "no-such",
    "link/x",
  ];
  const real = ["deep/a", "deep/a", "..dotted", null, null, "deep/a", null, null, null, null];
  expect(paths.map((path) => realFile(join(root, "in"), path))).toEqual(real);
  expect(paths.map((path) => realFile(join(root, "way"), path))).toEqual(real);
});

it("tells of changes in a folder until it is told to stop, and refuses one that is not there", async () => {
  const names: (string | null)[] = [];
  const stop = watchFolder(root, (name) => names.push(name));
  writeFileSync(join(root, "a"), "");
  await vi.waitUntil(() => names.includes("a"));
  stop();
  writeFileSync(join(root, "b"), "");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(names).not.toContain("b");
  expect(() => watchFolder(join(root, "no-such"), () => {})).toThrow(/cannot watch "[^"]*no-such": there is no such/);
});

it("reads a long file in chunks, and takes the hash of one as of any other", () => {
  const file = join(root, "long");
  const content = Buffer.alloc(2_500_000, "a long file ");
  writeNew(file, [content.subarray(0, 1_000_000), content.subarray(1_000_000)]);
  expect(hashFile(file)).toBe(hashOf(content));
  expect(hashFile(root)).toBeNull();
  expect(hashFile(join(file, "x"))).toBeNull();
  const chunks = [...readChunks(file)].map(({ length }) => length);
  expect([chunks.length, chunks.reduce((sum, length) => sum + length, 0)]).toEqual([3, content.length]);
  expect([...readChunks(join(root, "none"))]).toEqual([]);
});
