import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The start file of the program as it is packed; `support/build.ts` makes it before the tests. */
export const PROGRAM = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** The calls of the program, module by module. */
export const COMMANDS = new URL("../../built/commands/program.js", import.meta.url).href;

/** The start file of a clone. */
export const CLONE = fileURLToPath(new URL("../../pipeline/tallywire.js", import.meta.url));

/** What a command gave; what it printed on both streams, in the order in which it came. */
export interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

/** Starts the program, without holding up the other tests of the file; `program`: its start file. */
export function startTallywire(
  args: readonly string[],
  env: Record<string, string> = {},
  { program = PROGRAM, input = "" } = {},
): Promise<Ended> {
  const { FORCE_COLOR: _, ...plain } = process.env;
  const options = { env: { ...plain, ...env }, maxBuffer: 1 << 28 };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}
