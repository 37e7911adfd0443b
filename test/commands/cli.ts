import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { onTestFinished, vi } from "vitest";
import { COMMANDS, type Ended } from "../support/project.ts";

/** What a call gave, with the lines of its stderr, and what it wrote to which of the two streams in what order. */
export interface Called extends Ended {
  lines: string[];
  printed: [to: 1 | 2, text: string][];
}

/**
 * Calls the packed program as a person would with nothing but pipes around it, in this process, as starting one takes a second. The
 * streams are this process's: one call at a time. What hangs on a process of its own starts it, by `startTallywire`.
 */
export async function tallywire(args: readonly string[], { input = "", cwd = tmpdir() } = {}): Promise<Called> {
  const { program } = (await import(COMMANDS)) as typeof import("../../pipeline/commands/program.ts");
  const stdin = vi.spyOn(process, "stdin", "get").mockReturnValue(Readable.from([Buffer.from(input)]) as never);
  const [stdout, stderr] = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
  for (const stream of [stdout, stderr]) stream.mockReturnValue(true);
  const text = ({ mock }: typeof stdout) =>
    Buffer.concat(mock.calls.map(([part]) => Buffer.from(part as Uint8Array))).toString("utf8");
  const parts = ({ mock }: typeof stdout, to: 1 | 2) =>
    mock.calls.map(([part], i) => ({
      to,
      text: Buffer.from(part as Uint8Array).toString("utf8"),
      at: mock.invocationCallOrder[i]!,
    }));
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const called = { status: await program(args), stdout: text(stdout), stderr: text(stderr) };
    const printed = [...parts(stdout, 1), ...parts(stderr, 2)].sort((a, b) => a.at - b.at);
    return {
      ...called,
      lines: called.stderr.split("\n").filter((line) => line !== ""),
      printed: printed.map(({ to, text }) => [to, text]),
    };
  } finally {
    process.chdir(before);
    for (const spy of [stdin, stdout, stderr]) spy.mockRestore();
  }
}

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
