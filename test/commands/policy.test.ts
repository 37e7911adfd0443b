import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectWith, tallywire } from "./cli.ts";

const FILE = "data/policy.yaml";

it("lets figures wait as the policy says: counted by the run, told in table, check, chart and notebook", async () => {
  const own = 'wait:\n- name: ask\n  because: "{source_name} must be asked"\n  source_id: sohr\n  measure: deaths\n';
  const project = projectWith({ [FILE]: own });
  const because = "Syrian Observatory for Human Rights must be asked";
  expect((await tallywire(["run", "--project", project])).lines[0]).toContain("1 figure, 1 waiting for a decision");
  const made = (path: string) => readFileSync(join(project, path), "utf8");
  expect(made("data/figures.csv")).toContain(`,waiting,${because},`);
  expect(made("charts/deaths.html")).toContain("1 waiting for a person");
  expect(made("charts/index.html")).toContain(because);
  expect((await tallywire(["check", "--project", project, "--format", "table"])).stdout).toContain(
    `waits and is in no chart: ${because}; decide on it: tallywire decide toll:`,
  );
});

it("makes nothing with a policy that it does not understand", async () => {
  const project = projectWith({ [FILE]: "wait:\n- name: x\n  because: x\n  modality: planed\n" });
  const { status, lines } = await tallywire(["run", "--project", project]);
  expect(status).toBe(2);
  expect(lines).toEqual([
    'error: "data/policy.yaml" line 4: "planed" is not known here; use one of reported, projected, denied, planned, empty',
  ]);
});
