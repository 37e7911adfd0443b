import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { hashFile, hashOf, listTree } from "../../pipeline/files.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const STAMP = `${ROOT}dist/.built-from`;

/** Builds built/ and dist/ before the tests, which run them, where they are not of the code as it stands. */
export default function setup(project: TestProject): void {
  build();
  project.onTestsRerun(build);
}

function build(): void {
  const sources = ["package.json", "tsconfig.json", "tsconfig.build.json", ".ci/build.mjs"];
  const code = listTree(`${ROOT}pipeline`).map((path) => `pipeline/${path}`);
  const hash = hashOf([...sources, ...code].map((path) => `${path} ${hashFile(ROOT + path)}`).join("\n"));
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === hash) return;
  execFileSync(process.execPath, [`${ROOT}.ci/build.mjs`], { stdio: "inherit" });
  writeFileSync(STAMP, hash);
}
