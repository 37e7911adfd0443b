import { compareText } from "../problems.ts";

/** What became of a file that a run reads. */
export type Fate = "is new" | "is gone" | "changed";

/** What two runs did not have alike. */
export interface InputChanges {
  /** By path. */
  inputs: ReadonlyMap<string, Fate>;
  program: boolean;
  /** The tables were not as the run before had written them. */
  tables: boolean;
}

/** Inputs of two runs, path to hash, compared; in the order of their paths. */
export function inputChanges(before: Record<string, string>, now: Record<string, string>): Map<string, Fate> {
  const changes = new Map<string, Fate>();
  for (const path of Object.keys({ ...before, ...now }).sort(compareText)) {
    if (before[path] === now[path]) continue;
    changes.set(path, before[path] === undefined ? "is new" : now[path] === undefined ? "is gone" : "changed");
  }
  return changes;
}
