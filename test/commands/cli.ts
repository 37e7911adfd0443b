import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { CLONE, PROGRAM } from "../support/project.ts";

/** Runs the program as a person would, with nothing but a pipe around it. */
export function tallywire(
  args: string[],
  { input = "", cwd = tmpdir(), env = {} as Record<string, string>, program = PROGRAM } = {},
) {
  const { FORCE_COLOR: _, ...plain } = process.env;
  const options = { input, cwd, encoding: "utf8", env: { ...plain, ...env }, maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  return { status, stdout, stderr, lines: stderr.split("\n").filter((line) => line !== "") };
}

/** The same as it is run in a clone: the TypeScript as it stands. */
export const inClone = (args: string[], input: string) => tallywire(args, { input, program: CLONE });

/** A folder with these files, gone when the test is done. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), "tallywire-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A project of one dated report with one figure of deaths, and what else is given. */
export function projectWith(files: Record<string, string | Uint8Array> = {}): string {
  return folderWith({ "data/reports/toll.md": TOLL, ...files });
}

export const TOLL = `---
published: 2019-08-20
publisher: The Paper
---

More than 860 civilians have been killed in Idlib since late April, according to the Syrian Observatory for Human Rights.
`;
