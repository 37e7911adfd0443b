import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { foundAgain } from "../../pipeline/commands/found-again.ts";
import { report } from "../support/figures.ts";
import { projectWith, TOLL, tallywire } from "./cli.ts";

const TEXT = "killing more than 860 civilians since late April";
const row = (more: Record<string, string> = {}) => ({
  id: "r1:1",
  report: "r1",
  span_start: "8",
  span_end: "31",
  span_text: "more than 860 civilians",
  sentence_start: "0",
  sentence_end: "48",
  sentence_text: TEXT,
  ...more,
});

it.each<[string, Record<string, string>, string, string[]]>([
  ["where it stands", {}, TEXT, []],
  ["where its sentence has moved to", {}, `New. ${TEXT}`, []],
  ["not where the number is another", {}, TEXT.replace("860", "820"), ["r1:1"]],
  ["not where the sentence is another", {}, TEXT.replace("late", "early"), ["r1:1"]],
  ["not where the table was edited", { span_text: "more than 960 civilians" }, TEXT, ["r1:1"]],
  ["not in another report", { report: "r2" }, TEXT, ["r1:1"]],
])("finds a figure of the table %s", (_, cells, text, lost) => {
  const problems = foundAgain([row(cells)], [report({ text })]);
  expect(problems.map(({ severity, code, figure }) => [severity, code, figure])).toEqual(
    lost.map((id) => ["error", "figure-not-found", id]),
  );
});

it("fails where a report was edited after the run, until the next", { timeout: 60_000 }, async () => {
  const project = projectWith();
  const at = ["--project", project];
  await tallywire(["run", ...at]);
  expect((await tallywire(["check", ...at])).status).toBe(0);
  writeFileSync(join(project, "data/reports/toll.md"), TOLL.replace("860", "680"));
  const { status, stdout } = await tallywire(["check", "--format", "table", ...at]);
  expect(status).toBe(1);
  expect(stdout).toContain(
    'error toll: "More than 860 civilians" of data/figures.csv is not in report "toll" as it stands now',
  );
  await tallywire(["run", ...at]);
  expect((await tallywire(["check", ...at])).status).toBe(0);
  expect(readFileSync(join(project, "data/figures.csv"), "utf8")).toContain("More than 680 civilians");
});
