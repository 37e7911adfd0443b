import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const CHARTS = fileURLToPath(new URL("../../charts/", import.meta.url));
const DRAWER = fileURLToPath(new URL("../support/strict-specs.mjs", import.meta.url));
const STRICT = "--disallow-code-generation-from-strings";
const specs = readdirSync(CHARTS).filter((name) => name.endsWith(".vl.json"));

it("every published specification draws where no code is made of strings, as under a strict policy", () => {
  const started = spawnSync(process.execPath, [STRICT, DRAWER, ...specs.map((name) => CHARTS + name)], {
    encoding: "utf8",
  });
  expect(started.stderr).toBe("");
  const drawn = started.stdout
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
  expect(drawn.map(([name]) => name)).toEqual(specs);
  for (const [, marks] of drawn) expect(Number(marks)).toBeGreaterThan(10);
});

it("the test would see code made of a string", () => {
  const { status, stderr } = spawnSync(process.execPath, [STRICT, "-e", 'new Function("return 1")()'], {
    encoding: "utf8",
  });
  expect(status).not.toBe(0);
  expect(stderr).toContain("Code generation from strings disallowed");
});
