import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { format } from "node:util";
import { vi } from "vitest";
import { tallywire } from "../commands/cli.ts";
import { ROOT } from "./readme.ts";

/** A project in which the examples of the README run as they are written. */
export interface ExampleProject {
  /** Runs a line of the shell; both streams as a terminal shows them. */
  printedBy(command: string): Promise<string>;
  /** What a module prints that is run in it. */
  printedByModule(name: string, code: string): Promise<string>;
  remove(): void;
}

const NPX = fileURLToPath(new URL("npx.mjs", import.meta.url));

/**
 * Makes one of the committed input; `npx tallywire` and `import "tallywire"` mean the program of this folder. Both run in this process, one after
 * the other, as to start a program takes a second.
 */
export function exampleProject(): ExampleProject {
  const folder = mkdtempSync(join(tmpdir(), "tallywire-docs-"));
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const input of ["reports", "stories", "decisions.csv", "reference/sources.csv", "reference/measures.csv"])
    cpSync(join(ROOT, "data", input), join(folder, "data", input), { recursive: true });
  cpSync(join(ROOT, "charts/charts.yaml"), join(folder, "charts/charts.yaml"));
  cpSync(join(ROOT, "test/docs/gold.jsonl"), join(folder, "gold.jsonl"));
  const socket = join(folder, "calls");
  put("bin/npx", `#!/bin/sh\nexec "${process.execPath}" "${NPX}" "${socket}" "$@"\n`);
  chmodSync(join(folder, "bin/npx"), 0o755);
  put("node_modules/tallywire/package.json", '{ "type": "module", "exports": "./index.js" }');
  put("node_modules/tallywire/index.js", `export * from ${JSON.stringify(join(ROOT, "dist/index.js"))};\n`);

  let last: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  const server = createServer({ allowHalfOpen: true }, (call) => {
    let asked = "";
    call.setEncoding("utf8").on("data", (part: string) => {
      asked += part;
    });
    call.on("end", async () => {
      const { args, ...where } = JSON.parse(asked) as { args: string[]; cwd: string; input: string };
      const { status, printed } = await alone(() => tallywire(args, where));
      call.end(JSON.stringify({ status, printed }));
    });
  });
  server.listen(socket);

  const { FORCE_COLOR: _, ...plain } = process.env;
  const env = { ...plain, PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}` };
  return {
    printedBy: (command) =>
      new Promise<string>((resolve) => {
        const shell = ["-c", `{ ${command}\n} 2>&1`];
        execFile("sh", shell, { cwd: folder, env, encoding: "utf8" }, (_error, stdout) => resolve(stdout));
      }),
    printedByModule(name, code) {
      put(name, code);
      return alone(() => printedIn(folder, () => import(pathToFileURL(join(folder, name)).href)));
    },
    remove() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What is logged while a piece of work goes on in a folder. */
async function printedIn(folder: string, work: () => Promise<unknown>): Promise<string> {
  const before = process.cwd();
  const log = vi.spyOn(console, "log").mockReturnValue();
  process.chdir(folder);
  try {
    await work();
    return log.mock.calls.map((said) => `${format(...said)}\n`).join("");
  } finally {
    process.chdir(before);
    log.mockRestore();
  }
}
