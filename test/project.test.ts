import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readProject } from "../pipeline/project/project.ts";
import { checkRows, referenceTexts } from "../pipeline/project/reference.ts";

const SHIPPED = "id,name,kind\nun,United Nations,un\n";

describe("reference data of a project", () => {
  it.each([
    ["rows with the shipped columns", "id,name,kind\nun,UN,un\n"],
    ["columns in another order", "kind,id,name\nun,un,UN\n"],
    ["a byte order mark and CRLF", "\uFEFFid,name,kind\r\nun,UN,un\r\n"],
    ["a header alone", "id,name,kind\n"],
    ["nothing", ""],
  ])("may be %s", (_, own) => {
    expect(() => checkRows(own, SHIPPED, "sources.csv")).not.toThrow();
  });

  it.each([
    [
      "a strange column",
      "id,name,kind,power\nun,UN,un,1\n",
      'column "power" that is not known; the columns are id, name, kind',
    ],
    ["a missing column", "id,name\nun,UN\n", 'lacks the column "kind"'],
    ["a row without id", "id,name,kind\nun,UN,un\n,UN,un\n", "no id in row 3"],
    ["an open quote", 'id,name,kind\nun,"UN,un\n', "no CSV that can be read"],
    ["a short row", "id,name,kind\nun\n", "no CSV that can be read"],
  ])("is refused with %s", (_, own, words) => {
    expect(() => checkRows(own, SHIPPED, "sources.csv")).toThrow(words);
  });

  it("is the program's own where a folder has none", () => {
    expect(Object.values(referenceTexts("/nowhere")).map((texts) => texts.length)).toEqual([1, 1, 1, 1, 1]);
  });
});

it("tells a report that cannot be read and goes on with the others", () => {
  const folder = mkdtempSync(join(tmpdir(), "tallywire-"));
  try {
    mkdirSync(join(folder, "data/reports"), { recursive: true });
    writeFileSync(join(folder, "data/reports/a.txt"), "Ten people died.");
    symlinkSync("nowhere", join(folder, "data/reports/b.txt"));
    const { reports, problems } = readProject(folder);
    expect(reports.map(({ path }) => path)).toEqual(["data/reports/a.txt"]);
    expect(problems).toMatchObject([{ severity: "error", code: "report-not-readable", file: "data/reports/b.txt" }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
