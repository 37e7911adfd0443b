import { join } from "node:path";
import { hashFile, hashOf, readBytes, readText, whatIs } from "../files.ts";
import type { RunResult, Tell } from "../run.ts";
import type { OutputFile, Problem, Severity } from "../types.ts";
import { Commit } from "./commit.ts";
import { alone } from "./lock.ts";
import { BEFORE, type Remembered, remembered, toRemember } from "./remembered.ts";

/** A run that has written its files. */
export interface Made {
  result: RunResult;
  /** Paths of the files that it wrote or took away, those of `.tallywire/` aside. */
  changed: string[];
}

/** What a run is remembered by, taken before it reads anything: an edit in between makes the next run see a change. */
export type RunKey = Pick<Remembered, "program" | "site" | "inputs">;

const FIGURES = "data/figures.csv";

/**
 * Runs all stages on a project folder and writes what came out; files that are no longer made are taken away. One run at a time: another waits or is
 * refused. Killed at any moment, or with a disk that is full, the outputs are those of the run before or become those of this one.
 */
export function makeProject(folder: string, key: RunKey, tell: Tell): Promise<Made> {
  return alone(folder, () => makeAlone(folder, key, tell), tell);
}

async function makeAlone(folder: string, key: RunKey, tell: Tell): Promise<Made> {
  const commit = new Commit(folder);
  try {
    const last = remembered(folder);
    const { runInput } = await import("./input.ts");
    const { runAll } = await import("../run.ts");
    const result = await runAll(runInput(folder, key.site || null), readBytes, tell);
    const outputs = Object.fromEntries(result.outputs.map(({ path, content }) => [path, hashOf(content)]));
    const state = toRemember({ ...key, outputs, problems: countProblems(result.problems) });
    const gone = Object.keys(last?.outputs ?? {}).filter((path) => !Object.hasOwn(outputs, path));
    for (const file of [...result.outputs, ...before(folder, result.outputs, last), state]) commit.add(file);
    const changed = commit.finish(gone);
    return { result, changed: changed.filter((path) => !path.startsWith(".tallywire/")) };
  } catch (error) {
    commit.giveUp();
    throw error;
  }
}

/** The figures as they stand before this run changes them, kept for `diff`; nothing where no figure changes. */
function before(folder: string, outputs: readonly OutputFile[], last: Remembered | null): OutputFile[] {
  const next = outputs.find(({ path }) => path === FIGURES);
  const file = join(folder, FIGURES);
  if (next === undefined || whatIs(file) !== "file" || hashFile(file) === hashOf(next.content)) return [];
  const kept = [{ path: BEFORE.figures, content: readText(file) }];
  return last === null ? kept : [...kept, toRemember(last, BEFORE.run)];
}

/** How many problems there are of each severity. */
export function countProblems(problems: readonly Problem[]): Remembered["problems"] {
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return { error: of("error"), warning: of("warning"), notice: of("notice") };
}
