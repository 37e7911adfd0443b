import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { programs, scriptModule } from "../.ci/scripts.ts";

const MADE = fileURLToPath(new URL("../pipeline/scripts/", import.meta.url));

it("has a made script for each program of pipeline/browser, and no other", () => {
  expect(readdirSync(MADE).sort()).toEqual(programs().map((name) => `${name}.ts`));
});

it.each(programs())("%s is the script of the code as it stands: npm run scripts", (name) => {
  expect(readFileSync(`${MADE}${name}.ts`, "utf8")).toBe(scriptModule(name));
});
