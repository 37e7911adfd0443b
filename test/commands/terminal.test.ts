import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { flat, tableText } from "../../pipeline/commands/layout.ts";
import { nearest } from "../../pipeline/commands/nearest.ts";
import { colour, problemLine } from "../../pipeline/commands/terminal.ts";
import { problem } from "../../pipeline/problems.ts";

describe("colours", () => {
  beforeEach(() => {
    vi.stubEnv("NO_COLOR", undefined);
    vi.stubEnv("TERM", "xterm");
  });
  afterEach(() => vi.unstubAllEnvs());

  it("are for a terminal only", () => {
    expect(colour("860", "red", { isTTY: true })).toBe("\u001B[31m860\u001B[0m");
    expect(colour("860", "red", {})).toBe("860");
  });

  it.each([
    ["NO_COLOR", "1"],
    ["TERM", "dumb"],
  ])("are not with %s=%s", (name, value) => {
    vi.stubEnv(name, value);
    expect(colour("860", "red", { isTTY: true })).toBe("860");
  });
});

it.each([
  [{ file: "a.txt", line: 3 }, "error a.txt:3: x"],
  [{ file: "a.txt", report: "a" }, "error a.txt: x"],
  [{ report: "a" }, "error a: x"],
  [{}, "error: x"],
])("places a problem with %j", (where, line) => {
  expect(problemLine(problem("error", "code", "x", where), {})).toBe(line);
});

it("keeps a problem on one line that a terminal does not obey", () => {
  expect(problemLine(problem("error", "code", "a\nb\u001B[2Jc\u0007", { file: "d\n" }), {})).toBe("error d : a b[2Jc");
});

it("makes a record flat", () => {
  const record = { id: "a", low: null, source: { name: "UN", start: 3 }, flags: ["x", "y"] };
  expect(flat(record)).toEqual({ id: "a", low: null, source_name: "UN", source_start: 3, flags: "x|y" });
});

describe("a table", () => {
  const rows = [
    { id: "report-one-1", value: 370000, words: "more than 370,000 people killed" },
    { id: "b", value: null, words: "" },
  ];

  it("aligns its columns, numbers right", () => {
    expect(tableText(rows)).toBe(
      "id              value  words\n" + "report-one-1  370,000  more than 370,000 people killed\n" + "b\n",
    );
  });

  it("makes room by the widest column, and never cuts the id", () => {
    const [, first] = tableText(rows, 40).split("\n");
    expect(first).toBe("report-one-1  370,000  more than 370,00\u2026");
    expect(tableText(rows, 10)).toContain("report-one-1");
  });

  it("of nothing is nothing", () => {
    expect(tableText([])).toBe("");
  });
});

it.each([
  ["fnd", "find"],
  ["chekc", "check"],
  ["RUN", null],
  ["frobnicate", null],
])("takes %j for %j", (written, name) => {
  expect(nearest(written, ["run", "find", "check"])).toBe(name);
});
