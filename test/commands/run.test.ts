import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listTree } from "../../pipeline/files.ts";
import { projectWith, TOLL, tallywire } from "./cli.ts";

/** A whole run takes seconds, and this test makes several. */
const SLOW = 180_000;

const CHANGES = "charts/changes.html";
const outputs = (project: string) => listTree(project).filter((path) => !/^(\.tallywire|data\/reports)\//.test(path));

it("makes all, then nothing until something changes, and tells what is stale, what changed and why", {
  timeout: SLOW,
}, async () => {
  const story = "---\ntitle: A story\n---\n\nA toll.\n";
  const project = projectWith({ "data/stories/toll.md": story, "charts/mine.txt": "by hand" });
  const at = ["--project", project];
  expect(await tallywire(["run", ...at])).toMatchObject({ status: 0, stdout: "" });
  const made = [
    "charts/deaths.html",
    "charts/deaths.png",
    "charts/deaths.svg",
    "charts/deaths.vl.json",
    "charts/index.html",
    "charts/stories/toll.html",
  ];
  const tables = ["data/datapackage.json", "data/deaths.csv", "data/figures.csv"];
  expect(outputs(project)).toEqual(expect.arrayContaining([...made, ...tables]));
  expect((await tallywire(["run", ...at])).stderr).toBe("Nothing changed since the last run.\n");
  expect(readFileSync(join(project, CHANGES), "utf8")).toContain("for the first time");
  expect((await tallywire(["diff", ...at])).stderr).toContain("nothing to compare with");

  const { stdout: way } = await tallywire(["why", "toll", ...at]);
  expect(way).toMatch(/report +data\/reports\/toll.md \(The Paper, 2019-08-20\)/);
  expect(way).toMatch(/sentence +More than 860 civilians/);
  expect(way).toMatch(/source +Syrian Observatory for Human Rights \[\w+\], stated/);
  expect(way).toMatch(/tables +data\/figures.csv, data\/deaths.csv/);
  expect(way).toMatch(/charts +charts\/deaths.html/);
  expect((await tallywire(["why", "nothing-like-it", ...at])).status).toBe(2);

  rmSync(join(project, "charts/deaths.svg"));
  rmSync(join(project, "data/stories/toll.md"));
  writeFileSync(join(project, "data/reports/toll.md"), TOLL.replace("2019-08-20", "2019-08-21"));
  expect((await tallywire(["check", ...at])).stdout).toContain('"output-stale"');
  const same = statSync(join(project, "data/problems.csv")).ino;
  expect((await tallywire(["run", ...at])).stderr).toContain(
    "1 figure changed; 1 change in the charts: charts/changes.html",
  );
  expect(existsSync(join(project, "charts/deaths.svg"))).toBe(true);
  // What is no longer made goes, what a person put beside it stays.
  expect(outputs(project)).not.toContain("charts/stories/toll.html");
  expect(outputs(project)).toContain("charts/mine.txt");
  expect(statSync(join(project, "data/problems.csv")).ino).toBe(same);

  const { stdout: changes } = await tallywire(["diff", "--format", "table", ...at]);
  expect(changes).toContain("period_end: 2019-08-20 -> 2019-08-21");
  expect(changes).toContain("because data/reports/toll.md was edited");
  expect((await tallywire(["diff", project, ...at])).stderr).toBe("No row differs.\n");

  // The page tells of the last run that changed something, whoever remembers it.
  const told = readFileSync(join(project, CHANGES), "utf8");
  expect(told).toContain("<bdi>2019-08-21</bdi>");
  writeFileSync(join(project, "data/stories/toll.md"), story);
  await tallywire(["run", ...at]);
  rmSync(join(project, ".tallywire"), { recursive: true });
  await tallywire(["run", ...at]);
  expect(readFileSync(join(project, CHANGES), "utf8")).toBe(told);

  // A clone remembers no run: what a person changed in a table is seen all the same.
  rmSync(join(project, ".tallywire"), { recursive: true });
  const figures = join(project, "data/figures.csv");
  writeFileSync(figures, readFileSync(figures, "utf8").replace("860", "870"));
  const { stdout: edited } = await tallywire(["check", ...at]);
  expect(edited).toMatch(/data\/figures.csv\W+ is not what a run makes now/);
  expect(edited.match(/output-stale/g)).toHaveLength(1);
});

it("lets rows of the project's own reference data replace those of the program", async () => {
  const shipped = readFileSync("data/reference/sources.csv", "utf8").split("\n");
  const name = "Syrian Observatory for Human Rights";
  const row = shipped.find((line) => line.includes(name)) ?? "";
  const own = [shipped[0], row.replace(name, `The Coventry Monitor|${name}`), ""].join("\n");
  const project = projectWith({ "data/reference/sources.csv": own });
  const input = JSON.stringify({ id: "a", text: "The Coventry Monitor said 860 civilians were killed." });
  const sourceId = async (args: string[]) =>
    JSON.parse((await tallywire(["find", "-", ...args], { input })).stdout).source.id;
  expect(await sourceId(["--project", project])).toBe(row.split(",")[0]);
  expect(await sourceId([])).toBeNull();
});

it("tells the first errors one by one and how many more there are", { timeout: SLOW }, async () => {
  const lost = Array.from({ length: 25 }, (_, i) => `gone:figure${i},reject,,,desk,2026-11-22,of another project`);
  const project = projectWith({ "data/decisions.csv": `figure,action,field,value,by,at,why\n${lost.join("\n")}\n` });
  const { status, lines } = await tallywire(["run", "--project", project]);
  expect(lines.filter((line) => line.startsWith("error"))).toHaveLength(20);
  expect(lines).toContain("and 5 more errors: tallywire check lists them.");
  expect(status).toBe(1);
});
