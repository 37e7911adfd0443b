import { describe, expect, it } from "vitest";
import { contentType, filePath, servable } from "../../pipeline/preview/served.ts";

describe("an address stands for a file of the project", () => {
  it.each([
    ["/index.html?again", "charts/index.html"],
    ["/index.html#fig-a", "charts/index.html"],
    ["/deaths.svg", "charts/deaths.svg"],
    ["/stories/idlib%202019.html", "charts/stories/idlib 2019.html"],
    ["/data/deaths.csv", "data/deaths.csv"],
    ["/data.html", "charts/data.html"],
  ])("%s", (url, path) => {
    expect(filePath(url)).toBe(path);
  });
});

describe("an address that is none of a page", () => {
  it.each([
    // Out of the folder, plain, encoded, encoded twice over a separator.
    ["/../package.json"],
    ["/data/../../etc/passwd"],
    ["/%2e%2e/package.json"],
    ["/data/..%2freports%2fa.csv"],
    ["/stories/%2E%2E/index.html"],
    ["/..%5cdata%5ca.csv"],
    // Not of this form at all.
    [""],
    ["deaths.html"],
    ["http://127.0.0.1/deaths.html"],
    // What the preview begins with is no file.
    ["/"],
    ["//127.0.0.1/deaths.html"],
    ["/stories//idlib.html"],
    ["/./deaths.html"],
    ["/deaths.html/"],
    // No text.
    ["/%"],
    ["/%ff.html"],
    ["/deaths.html%00.png"],
    ["/a%0ab.html"],
  ])("%j", (url) => {
    expect(filePath(url)).toBeNull();
  });
});

describe("of a project are shown", () => {
  it.each([
    ["charts/index.html", true],
    ["charts/stories/idlib.html", true],
    ["charts/deaths.vl.json", true],
    ["charts/deaths.png", true],
    ["data/deaths.csv", true],
    ["data/datapackage.json", true],
    ["data/evidence.jsonl", true],
    ["data/reports/a.csv", false],
    ["data/reports/a.txt", false],
    ["data/stories/a.html", false],
    ["data/notes.txt", false],
    ["data/other.json", false],
    ["charts/.hidden.html", false],
    ["charts/.git/config.txt", false],
    [".tallywire/last-run.json", false],
    ["package.json", false],
    ["charts/index", false],
    ["charts/run.js", false],
    ["charts/deaths.html.writing", false],
    ["charts/a.constructor", false],
  ])("%s: %s", (path, shown) => {
    expect(servable(path)).toBe(shown);
  });
});

it("names no content type for what it does not know", () => {
  expect([contentType("a.csv"), contentType("a.vl.json"), contentType("a.exe"), contentType("html")]).toEqual([
    "text/csv; charset=utf-8",
    "application/json; charset=utf-8",
    null,
    null,
  ]);
});
