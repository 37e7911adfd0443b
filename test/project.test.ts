import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readProject } from "../pipeline/project/project.ts";
import { ownRows, referenceTexts } from "../pipeline/project/reference.ts";
import { folderWith } from "./commands/cli.ts";

const SHIPPED = "id,name,kind\nun,United Nations,un\n";

describe("reference data of a project", () => {
  it.each([
    ["rows with the shipped columns", "id,name,kind\nun,UN,un\n"],
    ["columns in another order", "kind,id,name\nun,un,UN\n"],
    ["a byte order mark and CRLF", "\uFEFFid,name,kind\r\nun,UN,un\r\n"],
    ["a header alone", "id,name,kind\n"],
    ["nothing", ""],
    ["semicolons, as a spreadsheet of Europe saves", '\uFEFF"id";"name";"kind"\r\nun;"UN; the";un\r\n'],
    ["tabs and blank lines", "id\tname\tkind\n\nun\tUN, the\tun\n\t\t\n"],
    ["spaces around cells", "id, name, kind\nun , UN, un\n"],
  ])("may be %s", (_, own) => {
    const [header = "", ...rows] = ownRows(own, SHIPPED, "sources.csv").split("\n");
    expect(["", "id,name,kind", "kind,id,name"]).toContain(header);
    expect(rows.every((row) => /^un,(UN|United Nations|"?UN[;,] the"?),un$|^un,un,UN$/.test(row))).toBe(true);
  });

  it.each([
    [
      "a strange column",
      "id,name,kind,power\nun,UN,un,1\n",
      'column "power" that is not known; the columns are id, name, kind',
    ],
    ["a missing column", "id,name\nun,UN\n", 'lacks the column "kind"'],
    ["a row without id", "id,name,kind\nun,UN,un\n,UN,un\n", "line 3 has no id"],
    ["an open quote", 'id,name,kind\nun,"UN,un\n', "line 2: a quote is opened"],
    ["a long row", "id,name,kind\nun,UN,un,x\n", "line 2 has 4 cells, the first line 3"],
  ])("is refused with %s", (_, own, words) => {
    expect(() => ownRows(own, SHIPPED, "sources.csv")).toThrow(words);
  });

  it.each([
    ["sources", "id,names,kind,country", "tdu,TDU,doctors,", 'line 2: kind "doctors" is not one of monitor, un'],
    ["places", "id,kind,population", "x,area,1.200", 'population "1.200" is not a number without commas or dots'],
    ["measures", "id,counting,unit_class", "rescued,flows,person", 'counting "flows" is not one of flow, stock'],
  ])("is refused where a cell means nothing: %s", (name, header, row, words) => {
    expect(() => ownRows(`${header}\n${row}\n`, `${header}\n`, `${name}.csv`)).toThrow(words);
  });

  it("is read as a spreadsheet saves it", () => {
    const folder = folderWith({
      "data/reference/sources.csv": "\uFEFFid;names;kind;country\r\ntdu;Tavrin Doctors|TDU;health;\r\n",
    });
    expect(referenceTexts(folder).sources[1]).toBe("id,names,kind,country\ntdu,Tavrin Doctors|TDU,health,");
  });

  it("is refused where it is not in UTF-8", () => {
    const file = "data/reference/sources.csv";
    const folder = folderWith({ [file]: Buffer.from("id,names\nx,M\u00fcller\n", "latin1") });
    expect(() => referenceTexts(folder)).toThrow(`"${file}" is not in UTF-8 (first seen on line 2`);
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
