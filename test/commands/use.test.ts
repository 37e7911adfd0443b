import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROGRAM } from "../support/project.ts";
import { folderWith, projectWith, TOLL, tallywire } from "./cli.ts";

describe("wrong use", () => {
  it.each([
    [["fnd"], 'did you mean "find"?'],
    [["frobnicate"], "tallywire --help lists them"],
    [["find"], "say which reports"],
    [["find", "a.txt", "--publishd", "2019-08-20"], "did you mean --published?"],
    [["find", "a.txt", "--published", "last week"], "write it as 2019-08-20"],
    [["find", "a.txt", "--published"], "--published needs a value"],
    [["find", "a.txt", "--format", "cvs"], "did you mean csv?"],
    [["run", "--help=x"], "takes no value"],
    [["run", "idlib"], 'run takes no "idlib"; where that is the project folder: run --project idlib'],
    [["run", "--site", "example.org"], "--site example.org is no address on the web; write it like https://"],
    [["find", "no-such.txt"], 'cannot read "no-such.txt": there is no such file'],
    [["find", "."], "it is a folder, a file is needed"],
    [["run", "--project", "no-such"], 'the project folder "no-such" is not there'],
    [["check", "--project", "no-such"], "tallywire init no-such"],
    [["why"], "say which figure"],
    [["diff", "a", "b", "c"], "diff compares two states"],
    [["score"], "GOLD.jsonl"],
    [["init"], "say which folder"],
  ])("tallywire %j is refused in one line", async (args, words) => {
    const { status, stdout, lines } = await tallywire(args);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});

it.each([["run"], ["find"], ["numbers"], ["why"], ["check"], ["diff"], ["score"], ["preview"], ["init"]])(
  "%s --help tells its use with an example",
  async (name) => {
    const { status, stdout, stderr } = await tallywire([name, "--help"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^tallywire ${name}\\b`));
    expect(stdout).toMatch(new RegExp(`Examples?\\n  tallywire ${name}\\b`));
  },
);

it("names its commands and its version", async () => {
  expect((await tallywire(["--help"])).stdout).toMatch(/run .*\n\s+find .*\n/);
  expect((await tallywire(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it.runIf(process.platform === "linux")("says that its output finds no room", () => {
  const shell = `"${process.execPath}" "${PROGRAM}" find a.txt --published 2019-08-20 >/dev/full`;
  const { status, stderr } = spawnSync("sh", ["-c", shell], { cwd: folderWith({ "a.txt": TOLL }), encoding: "utf8" });
  expect(stderr).toMatch(/^error: cannot write the output: the system says ENOSPC; .*\n$/);
  expect(status).toBe(2);
});

describe("bad input gets one clear line", () => {
  const latin1 = Uint8Array.from("861 morts \xe0 Alep", (letter) => letter.charCodeAt(0));
  const BAD: Record<string, [content: string | Uint8Array, code: string, words: string]> = {
    "empty.txt": ["", "report-empty", "holds no text"],
    "picture.txt": [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), "report-not-text", "a PNG picture"],
    "latin.txt": [latin1, "report-not-utf8", "save it as plain text in UTF-8"],
    "broken.md": ["---\npublished: 2019-08-20\ntitle: [a\n---\n860 dead", "front-matter-broken", "on line 3"],
  };
  const contents = (folder: string) =>
    Object.fromEntries(Object.entries(BAD).map(([name, [content]]) => [folder + name, content]));
  const GONE = "figure,action,field,value,by,at,why\ngone-1,accept,,,me,2019-08-21,read\n";

  it("of files that are no reports", async () => {
    const { status, stdout, lines } = await tallywire(["find", ...Object.keys(BAD)], { cwd: folderWith(contents("")) });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    const wanted = Object.entries(BAD).map(([name, [, , words]]) => [`error ${name}`, words]);
    expect(lines).toEqual(wanted.map((parts) => expect.stringMatching(new RegExp(`^${parts.join(".*")}`))));
  });

  it("of each in a project, where a report that can be read goes on", async () => {
    const project = projectWith({
      ...contents("data/reports/"),
      "data/reports/toll.txt": TOLL,
      "data/decisions.csv": GONE,
    });
    const ran = await tallywire(["run", "--project", project]);
    expect(ran.status).toBe(1);
    expect(ran.lines.filter((line) => line.startsWith("error"))).toHaveLength(Object.keys(BAD).length + 2);
    expect(ran.stderr).toContain('error data/decisions.csv:2: there is no figure "gone-1"');
    expect(ran.stderr).toMatch(/1 report, 1 figure; /);
    const checked = await tallywire(["check", "--project", project]);
    expect(checked.status).toBe(1);
    const problems = checked.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    for (const [name, [, code]] of Object.entries(BAD))
      expect(problems).toContainEqual(
        expect.objectContaining({ severity: "error", code, file: `data/reports/${name}` }),
      );
    const twice = problems.find(({ code }) => code === "report-same-id");
    expect(twice?.message).toMatch(/"data\/reports\/toll.md" and "data\/reports\/toll.txt"/);
  });

  it("of a report without a date", async () => {
    const { status, stdout, lines } = await tallywire(["find", "a.txt"], {
      cwd: folderWith({ "a.txt": TOLL.slice(TOLL.indexOf("More")) }),
    });
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("has no date");
    const figure = JSON.parse(stdout);
    expect(figure).toMatchObject({ low: 860, period: { start: null, end: null, basis: "unknown" } });
    expect(figure.period.phrase).toContain("late April");
  });

  it("of reference data that is no table", async () => {
    const project = projectWith({ "data/reference/sources.csv": "name,power\na,b\n" });
    const { status, lines } = await tallywire(["run", "--project", project]);
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('has a column "name" that is not known');
  });

  it("of a folder that cannot be written, and leaves it as it was", async () => {
    const project = projectWith({ charts: "a file where a folder should be" });
    const { status, lines } = await tallywire(["run", "--project", project]);
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^error: cannot .*charts/);
    expect(readdirSync(join(project, "data"))).toEqual(["reports"]);
  });
});

it("makes a project that runs, and no second one over it", async () => {
  const folder = folderWith({});
  expect((await tallywire(["init", "idlib"], { cwd: folder })).status).toBe(0);
  expect((await tallywire(["run", "--project", "idlib"], { cwd: folder })).status).toBe(0);
  expect(readdirSync(join(folder, "idlib/charts"))).toContain("deaths.html");
  const again = await tallywire(["init", "idlib"], { cwd: folder });
  expect(again.status).toBe(2);
  expect(again.lines[0]).toContain("is not empty");
  mkdirSync(join(folder, "empty"));
  expect((await tallywire(["init", "empty"], { cwd: folder })).status).toBe(0);
});
