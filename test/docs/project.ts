import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { PROGRAM } from "../support/project.ts";
import { ROOT } from "./readme.ts";

/** A project in which the examples of the README run as they are written. */
export interface ExampleProject {
  /** Runs a line of the shell; both streams as a terminal shows them. */
  printedBy(command: string): Promise<string>;
  /** What a module prints that is run in it. */
  printedByModule(name: string, code: string): Promise<string>;
  remove(): void;
}

/** Makes one of the committed input; `npx tallywire` and `import "tallywire"` mean the program of this folder. */
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
  put("bin/npx", `#!/bin/sh\nshift\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
  chmodSync(join(folder, "bin/npx"), 0o755);
  put("node_modules/tallywire/package.json", '{ "type": "module", "exports": "./index.js" }');
  put("node_modules/tallywire/index.js", `export * from ${JSON.stringify(join(ROOT, "dist/index.js"))};\n`);

  const { FORCE_COLOR: _, ...plain } = process.env;
  const env = { ...plain, PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}` };
  const printedBy = (command: string) =>
    new Promise<string>((resolve) => {
      const shell = ["-c", `{ ${command}\n} 2>&1`];
      execFile("sh", shell, { cwd: folder, env, encoding: "utf8" }, (_error, stdout) => resolve(stdout));
    });
  const printedByModule = (name: string, code: string) => {
    put(name, code);
    return printedBy(`"${process.execPath}" ${name}`);
  };
  return { printedBy, printedByModule, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
