import { describe, expect, it } from "vitest";
import { oneOfEach, readReport } from "../../pipeline/read/read.ts";
import { toOriginal } from "../../pipeline/read/restore.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const DATED = "published: 2019-08-20\n";

describe("a file that can be read", () => {
  it("gives its text and what its front matter says", async () => {
    const file = `---\ntitle: "Idlib: a toll"\n${DATED}publisher: The Paper\nurl: https://example.org/a\nlanguage: en\n---\n\n860 dead.\n`;
    const { report, problems } = await readReport({ path: "data/reports/a.txt", bytes: bytes(file) });
    expect(problems).toEqual([]);
    expect(report).toMatchObject({
      id: "a",
      file: "data/reports/a.txt",
      title: "Idlib: a toll",
      published: "2019-08-20",
      publisher: "The Paper",
      url: "https://example.org/a",
      language: "en",
      text: "860 dead.",
    });
    expect(file.slice(toOriginal(report!, 0)).startsWith("860 dead.")).toBe(true);
  });

  it.each([
    ["Windows line ends", "---\r\npublished: 2019-08-20\r\n---\r\n860\r\ndead."],
    ["a byte order mark", "\uFEFF---\npublished: 2019-08-20\n---\n860\ndead."],
    ["blanks after the marks", "---  \npublished: 2019-08-20\n--- \n860\ndead."],
    ["a date and time", "---\npublished: 2019-08-20T18:05:00+02:00\n---\n860\ndead."],
  ])("reads front matter with %s", async (_, file) => {
    const { report, problems } = await readReport({ path: "a.txt", bytes: bytes(file) });
    expect(problems).toEqual([]);
    expect(report).toMatchObject({ published: "2019-08-20", text: "860\ndead." });
    expect(file.slice(toOriginal(report!, 4))).toBe("dead.");
  });

  it.each([
    ["Haiti: 300 dead", "Haiti: 300 dead"],
    ["Aid: it's late: so late", "Aid: it's late: so late"],
    ["Why now:", "Why now:"],
    ['"Idlib: a toll"', "Idlib: a toll"],
  ])("takes a headline with a colon as it is pasted: %s", async (written, title) => {
    const file = bytes(`---\r\ntitle: ${written}\r\n${DATED}---\r\n860 dead.`);
    const { report, problems } = await readReport({ path: "a.txt", bytes: file });
    expect(problems).toEqual([]);
    expect(report).toMatchObject({ title, published: "2019-08-20" });
  });

  it("takes a sidecar where there is no front matter", async () => {
    const sidecar = { path: "a.yaml", text: `${DATED}title: 2011` };
    const { report, problems } = await readReport({ path: "a.txt", bytes: bytes("860 dead."), sidecar });
    expect(problems).toEqual([]);
    expect(report).toMatchObject({ published: "2019-08-20", title: "2011" });
  });

  it("lets what the reader was told win", async () => {
    const file = bytes("860 dead since April.");
    const { report, problems } = await readReport({ path: "a.txt", bytes: file, given: { published: "2019-08-20" } });
    expect(problems).toEqual([]);
    expect(report?.published).toBe("2019-08-20");
  });
});

it.each([
  ["an empty file", "a.txt", bytes(""), "report-empty", null, '"a.txt" holds no text'],
  ["front matter alone", "a.txt", bytes(`---\n${DATED}---\n\n`), "report-empty", null, "holds no text"],
  ["a picture", "a.txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), "report-not-text", null, "a PNG picture"],
  ["UTF-16", "a.txt", Uint8Array.of(0xff, 0xfe, 0x38, 0), "report-not-text", null, "in UTF-16"],
  ["other bytes", "a.txt", Uint8Array.of(0x38, 0, 0x36), "report-not-text", null, "zero bytes"],
  ["an archive", "a.txt", new Uint8Array(50_000_000).fill(0x61), "report-too-long", null, "50 MB"],
  ["Latin-1", "a.txt", Uint8Array.of(0x38, 10, 0xe9, 0x36), "report-not-utf8", 2, "line 2"],
  ["open front matter", "a.txt", bytes("---\ntitle: a\n860 dead."), "front-matter-broken", 1, "never closed"],
  ["broken YAML", "a.txt", bytes('---\ntitle: a\nurl: "https\n---\n860'), "front-matter-broken", 3, "line 3"],
  [
    "an open bracket",
    "a.txt",
    bytes("---\npublished: [2019-08-20\npublisher: The Paper\n---\n860"),
    "front-matter-broken",
    3,
    'on line 3, "publisher: The Paper"; look there and in the line above for a bracket',
  ],
  ["a field twice", "a.txt", bytes("---\ntitle: a\ntitle: b\n---\n860"), "front-matter-broken", 3, "twice"],
  ["no fields", "a.txt", bytes("---\n- a\n---\n860"), "front-matter-broken", 2, "key: value"],
])("says of %s what is wrong", async (_, path, content, code, line, words) => {
  const { report, problems } = await readReport({ path, bytes: content });
  expect(report).toBeNull();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ severity: "error", code, line, file: path });
  expect(problems[0]?.message).toContain(words);
  expect(problems[0]?.message).not.toContain("\n");
});

it.each([
  ["no date", "title: a\n", "warning", "report-undated", null],
  ["a day that is none", "title: a\npublished: 2019-02-31\n", "error", "report-bad-published", 3],
  ["a date in words", "published: last week\n", "error", "report-bad-published", 2],
  ["an unknown field", `${DATED}date: 2019-08-20\n`, "warning", "front-matter-unknown-key", 3],
  ["a link that would run", `${DATED}url: javascript:alert(1)\n`, "error", "report-bad-url", 3],
  ["a language in words", `${DATED}language: English please\n`, "error", "report-bad-language", 3],
  ["a list for a value", `${DATED}title: [a, b]\n`, "error", "front-matter-value", 3],
])("reads the text all the same with %s, and says so", async (_, yaml, severity, code, line) => {
  const { report, problems } = await readReport({ path: "a.txt", bytes: bytes(`---\n${yaml}---\n860 dead.`) });
  expect(report?.text).toBe("860 dead.");
  expect(problems).toMatchObject([{ severity, code, line, report: "a" }]);
});

it("says that a sidecar beside front matter is not read", async () => {
  const sidecar = { path: "a.yaml", text: "published: 2020-01-01" };
  const { report, problems } = await readReport({ path: "a.txt", bytes: bytes(`---\n${DATED}---\n860`), sidecar });
  expect(report?.published).toBe("2019-08-20");
  expect(problems).toMatchObject([{ code: "report-sidecar-unused", file: "a.yaml" }]);
});

it("keeps the first of two reports with one id and names both files", async () => {
  const content = bytes(`---\n${DATED}---\n860`);
  const readings = ["a.md", "a.txt"].map((path) => readReport({ path, bytes: content }));
  const { kept, problems } = oneOfEach(await Promise.all(readings));
  expect(kept.map(({ report }) => report.file)).toEqual(["a.md"]);
  expect(problems).toMatchObject([{ severity: "error", code: "report-same-id" }]);
  expect(problems[0]?.message).toContain('"a.md" and "a.txt"');
});
