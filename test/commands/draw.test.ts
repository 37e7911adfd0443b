import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, projectWith, tallywire } from "./cli.ts";

const COUNTS = [
  "measure;value;low;comparator;published;source_name;place_name;label;period_start",
  "deaths;12;12;at_least;2024-01-02;The mayor;Port Elm;at least 12 people;2024-01-01",
  "deaths;15;15;exact;2024-01-05;The mayor;Port Elm;15 people;2024-01-01",
  "deaths;30;;about;2024-01-09;Rescuers;Port Elm;about 30 people;2024-01-01",
].join("\r\n");

const draw = (cwd: string, ...args: string[]) => tallywire(["draw", ...args], { cwd });

describe("a chart of a CSV file", () => {
  it("goes to stdout as an SVG, from a spreadsheet's semicolons", async () => {
    const { status, stdout, stderr } = await draw(folderWith({ "counts.csv": `\uFEFF${COUNTS}\r\n` }), "counts.csv");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^<svg [^>]*width="640"/);
    for (const words of ["at least 12 people", "15 people", "about 30 people"].slice(1))
      expect(stdout).toContain(words);
  });

  it("goes into a folder in all formats", async () => {
    const cwd = folderWith({ "counts.csv": COUNTS });
    const { status } = await draw(
      cwd,
      "counts.csv",
      "--type",
      "over-time",
      "--title",
      "Two counts",
      "--format",
      "all",
      "--out",
      "made/here",
    );
    expect(status).toBe(0);
    expect(readdirSync(join(cwd, "made/here")).sort()).toEqual([
      "counts.csv",
      "counts.png",
      "counts.svg",
      "counts.vl.json",
    ]);
    expect(readFileSync(join(cwd, "made/here/counts.vl.json"), "utf8")).toContain("Two counts");
    expect(readFileSync(join(cwd, "made/here/counts.png")).subarray(1, 4).toString()).toBe("PNG");
    expect(existsSync(join(cwd, "charts"))).toBe(false);
  });

  it.each([
    ["without a column", "value,published\n1,2024-01-01\n", [], '"x.csv" lacks "measure"'],
    ["empty", "", [], '"x.csv" is empty'],
    [
      "with words for a number",
      "measure,value,published\ndeaths,many,2024-01-01\n",
      [],
      'line 2: "many" in the column "value" is no number',
    ],
    [
      "of another measure",
      "measure,value,published\nprices,1,2024-01-01\n",
      [],
      'the column "measure" needs one of deaths',
    ],
    ["of a type that is none", COUNTS, ["--type", "pie"], '--type "pie" is not known; use tolls'],
    [
      "of a type that it has no figures for",
      COUNTS,
      ["--type", "share"],
      '"x" has no figures that a chart of its type draws',
    ],
    ["in a language that it does not speak", COUNTS, ["--language", "xx"], '--language "xx" is not known; use en'],
    ["in a format that is none", COUNTS, ["--format", "gif"], '--format "gif" is not known'],
    ["in several formats to a pipe", COUNTS, ["--format", "all"], "say where with --out DIR"],
    ["with an open quote", 'measure,value,published\n"deaths,1,2024-01-01\n', [], "line 2: a quote is opened"],
  ])("is refused %s", async (_, csv, options, message) => {
    const { status, stderr, stdout } = await draw(folderWith({ "x.csv": csv }), "x.csv", ...options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});

describe("a chart of the project", () => {
  it("is drawn from the tables as they stand, and nothing else is made", async () => {
    const cwd = projectWith({ "charts/charts.yaml": "deaths:\n  title: The toll of one day\n" });
    expect((await draw(cwd, "deaths")).stderr).toContain(
      '"data/figures.csv" is not there; make the tables with: tallywire run',
    );
    expect((await tallywire(["run"], { cwd })).status).toBe(0);
    const page = readFileSync(join(cwd, "charts/deaths.svg"), "utf8");
    const { status, stdout } = await draw(cwd, "deaths", "--format", "csv");
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(join(cwd, "charts/deaths.csv"), "utf8"));
    expect((await draw(cwd, "deaths")).stdout).toContain("The toll of one day");
    expect(readFileSync(join(cwd, "charts/deaths.svg"), "utf8")).toBe(page);
  });

  it("is refused by a name that there is not, with those that there are", async () => {
    const cwd = projectWith();
    await tallywire(["run"], { cwd });
    expect((await draw(cwd, "death")).stderr).toContain(
      'there is no chart "death"; there are deaths, deaths-over-time',
    );
    expect((await draw(cwd, "deaths", "--title", "x")).stderr).toContain("say it of");
    expect((await draw(cwd)).stderr).toContain("say which chart");
  });
});
