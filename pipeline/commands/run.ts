import { join } from "node:path";
import { hashFile, hashOf, readBytes, readText, whatIs, writeFiles } from "../files.ts";
import { inputHashes, projectFolder } from "../project/project.ts";
import {
  BEFORE,
  hashesNow,
  programHash,
  type Remembered,
  remembered,
  sameHashes,
  toRemember,
} from "../project/remembered.ts";
import type { RunResult } from "../run.ts";
import type { OutputFile, Problem, Severity } from "../types.ts";
import { type Call, type Command, type ExitCode, PROJECT } from "./command.ts";
import { colour, count, problemLine, progress, progressDone, say } from "./terminal.ts";

export const FIGURES = "data/figures.csv";

/** `tallywire run`: reports in; tables, charts, embeds and notebook out. */
export const command: Command = {
  operands: "",
  about:
    "Reads data/reports, writes data/*.csv and charts/. Only what changed is written again; what was there stays whole if a run fails.",
  options: {
    ...PROJECT,
    site: {
      type: "string",
      value: "URL",
      help: "where charts/ will stand on the web: embeds name it as their address",
    },
  },
  examples: ["tallywire run", "tallywire run --project ../idlib"],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const folder = projectFolder(call.text("project"));
  const site = call.text("site");
  const now = { program: programHash(), site: site ?? "", inputs: inputHashes(folder) };
  const last = remembered(folder);
  if (last !== null && isCurrent(folder, last, now)) {
    say(`Nothing changed since the last run.${countsLine(last.problems)}`);
    return last.problems.error > 0 ? 1 : 0;
  }
  const { runInput } = await import("../project/input.ts");
  const { runAll } = await import("../run.ts");
  const result = await runAll(runInput(folder, site), readBytes, progress);
  const problems = countProblems(result.problems);
  const outputs = Object.fromEntries(result.outputs.map(({ path, content }) => [path, hashOf(content)]));
  const state = toRemember({ ...now, outputs, problems });
  const gone = Object.keys(last?.outputs ?? {}).filter((path) => !Object.hasOwn(outputs, path));
  const changed = writeFiles(folder, [...result.outputs, ...before(folder, result.outputs, last), state], gone);
  progressDone();
  report(result, changed.filter((path) => !path.startsWith(".tallywire/")).length);
  return problems.error > 0 ? 1 : 0;
}

/** True where neither the program, nor what it reads, nor what it wrote has changed. */
function isCurrent(folder: string, last: Remembered, now: Pick<Remembered, "program" | "site" | "inputs">): boolean {
  return (
    last.program === now.program &&
    last.site === now.site &&
    sameHashes(last.inputs, now.inputs) &&
    sameHashes(last.outputs, hashesNow(folder, Object.keys(last.outputs)))
  );
}

/** The figures as they stand before this run changes them, kept for `diff`; nothing where no figure changes. */
function before(folder: string, outputs: readonly OutputFile[], last: Remembered | null): OutputFile[] {
  const next = outputs.find(({ path }) => path === FIGURES);
  const file = join(folder, FIGURES);
  if (next === undefined || whatIs(file) !== "file" || hashFile(file) === hashOf(next.content)) return [];
  const kept = [{ path: BEFORE.figures, content: readText(file) }];
  return last === null ? kept : [...kept, toRemember(last, BEFORE.run)];
}

function countProblems(problems: readonly Problem[]): Remembered["problems"] {
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return { error: of("error"), warning: of("warning"), notice: of("notice") };
}

/** What a run did, for a person: sizes first, then every error, then how many lesser problems wait. */
function report(result: RunResult, changed: number): void {
  const { figures } = result.ledger;
  const waiting = figures.filter(({ status }) => status === "waiting").length;
  const files = changed === 0 ? "no file changed" : `${count(changed, "file")} written`;
  const wait = waiting === 0 ? "" : `, ${waiting} waiting for a decision`;
  say(`${count(result.reports.length, "report")}, ${count(figures.length, "figure")}${wait}; ${files}.`);
  for (const problem of result.problems) if (problem.severity === "error") say(problemLine(problem));
  const rest = countsLine({ ...countProblems(result.problems), error: 0 });
  if (rest !== "") say(colour(rest.trim(), "dim"));
  if (result.outputs.some(({ path }) => path === "charts/index.html")) say("Open charts/index.html to see it all.");
}

/** " 1 error, 2 warnings: tallywire check lists them." or nothing. */
function countsLine(problems: Remembered["problems"]): string {
  const parts = (["error", "warning", "notice"] as const)
    .filter((severity) => problems[severity] > 0)
    .map((severity) => count(problems[severity], severity));
  return parts.length === 0 ? "" : ` ${parts.join(", ")}: tallywire check lists them.`;
}
