import { hashOf, readBytes } from "../files.ts";
import type { RunResult, Tell } from "../run.ts";
import type { Changes, Problem, Severity } from "../types.ts";
import { changedBy } from "./changed.ts";
import { Commit } from "./commit.ts";
import { alone } from "./lock.ts";
import { type Remembered, remembered, toRemember } from "./remembered.ts";

/** A run that has written its files. */
export interface Made {
  result: RunResult;
  /** Paths of the files that it wrote or took away, those of `.tallywire/` aside. */
  changed: string[];
  /** What it changed in the tables; null where there were none before it. */
  changes: Changes | null;
}

/** What a run is remembered by, taken before it reads anything: an edit in between makes the next run see a change. */
export type RunKey = Pick<Remembered, "program" | "site" | "inputs">;

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
    const { changes, page, kept } = changedBy(folder, result.outputs, last, key);
    const made = [...result.outputs, page];
    const outputs = Object.fromEntries(made.map(({ path, content }) => [path, hashOf(content)]));
    const state = toRemember({ ...key, outputs, problems: countProblems(result.problems) });
    const gone = Object.keys(last?.outputs ?? {}).filter((path) => !Object.hasOwn(outputs, path));
    for (const file of [...made, ...kept, state]) commit.add(file);
    const changed = commit.finish(gone);
    return { result, changes, changed: changed.filter((path) => !path.startsWith(".tallywire/")) };
  } catch (error) {
    commit.giveUp();
    throw error;
  }
}

/** How many problems there are of each severity. */
export function countProblems(problems: readonly Problem[]): Remembered["problems"] {
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return { error: of("error"), warning: of("warning"), notice: of("notice") };
}
