import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listTree } from "../../pipeline/files.ts";
import { projectWith, TOLL, tallywire } from "./cli.ts";

const read = (project: string, path: string) => readFileSync(join(project, path), "utf8");
const outputs = (project: string) => listTree(project).filter((path) => !/^(\.tallywire|data\/reports)\//.test(path));

it("makes tables, charts and pages, then nothing until something changes", () => {
  const project = projectWith();
  const first = tallywire(["run", "--project", project]);
  expect(first).toMatchObject({ status: 0, stdout: "" });
  expect(outputs(project)).toEqual(
    expect.arrayContaining([
      "charts/deaths.html",
      "charts/deaths.png",
      "charts/deaths.svg",
      "charts/deaths.vl.json",
      "charts/index.html",
    ]),
  );
  expect(outputs(project)).toEqual(
    expect.arrayContaining(["data/datapackage.json", "data/deaths.csv", "data/figures.csv"]),
  );
  expect(tallywire(["run", "--project", project]).stderr).toBe("Nothing changed since the last run.\n");

  rmSync(join(project, "charts/deaths.svg"));
  const kept = statSync(join(project, "charts/deaths.png")).ino;
  expect(tallywire(["run", "--project", project]).stderr).toContain("1 file written");
  expect(existsSync(join(project, "charts/deaths.svg"))).toBe(true);
  expect(statSync(join(project, "charts/deaths.png")).ino).toBe(kept);
});

it("says in check what is stale, in diff what changed and why", () => {
  const project = projectWith();
  tallywire(["run", "--project", project]);
  expect(tallywire(["diff", "--project", project]).stderr).toContain("nothing to compare with");
  expect(tallywire(["check", "--project", project])).toMatchObject({ status: 0, stdout: "" });
  writeFileSync(join(project, "data/reports/toll.md"), TOLL.replace("860", "881"));
  expect(tallywire(["check", "--project", project]).stdout).toContain('"output-stale"');
  tallywire(["run", "--project", project]);
  const { stdout } = tallywire(["diff", "--project", project]);
  expect(stdout).toContain("value: 860 -> 881");
  expect(stdout).toContain("because data/reports/toll.md changed");
  expect(tallywire(["diff", project, "--project", project]).stderr).toBe("No row differs.\n");
});

it("takes away what a run no longer makes, and only that", () => {
  const story = "---\ntitle: A story\n---\n\nA toll.\n";
  const project = projectWith({ "data/stories/toll.md": story, "charts/mine.txt": "by hand" });
  tallywire(["run", "--project", project]);
  expect(outputs(project)).toContain("charts/stories/toll.html");
  rmSync(join(project, "data/stories/toll.md"));
  tallywire(["run", "--project", project]);
  expect(outputs(project)).not.toContain("charts/stories/toll.html");
  expect(outputs(project)).toContain("charts/mine.txt");
});

it("tells the way of a figure, named by its id or the letters that it begins with", () => {
  const project = projectWith();
  tallywire(["run", "--project", project]);
  const { stdout, status } = tallywire(["why", "toll", "--project", project]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/report +data\/reports\/toll.md \(The Paper, 2019-08-20\)/);
  expect(stdout).toMatch(/sentence +More than 860 civilians/);
  expect(stdout).toMatch(/source +Syrian Observatory for Human Rights \[\w+\]: stated/);
  expect(stdout).toMatch(/tables +data\/figures.csv, data\/deaths.csv/);
  expect(stdout).toMatch(/charts +charts\/deaths.html/);
  expect(tallywire(["why", "nothing-like-it", "--project", project]).status).toBe(2);
});

it("lets rows of the project's own reference data replace those of the program", () => {
  const shipped = read(process.cwd(), "data/reference/sources.csv").split("\n");
  const row = shipped.find((line) => line.includes("Syrian Observatory for Human Rights")) ?? "";
  const own = `${shipped[0]}\n${row.replace("Syrian Observatory for Human Rights", "The Observatory in Coventry|Syrian Observatory for Human Rights")}\n`;
  const project = projectWith({ "data/reference/sources.csv": own });
  expect(tallywire(["run", "--project", project]).status).toBe(0);
});

it("makes the same bytes under any zone and locale", () => {
  const projects = [
    { TZ: "UTC", LC_ALL: "C" },
    { TZ: "America/New_York", LC_ALL: "de_DE.UTF-8" },
    { TZ: "Asia/Kolkata", LANG: "tr_TR.UTF-8" },
    { TZ: "Pacific/Kiritimati", LC_ALL: "ar_EG.UTF-8" },
  ].map((env) => {
    const project = projectWith();
    expect(tallywire(["run", "--project", project], { env }).status).toBe(0);
    return project;
  });
  const [first, ...others] = projects.map((project) =>
    outputs(project).map((path) => [path, readFileSync(join(project, path)).toString("base64")]),
  );
  for (const other of others) expect(other).toEqual(first);
});
