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

/** Inputs of two runs, path to hash ("none" where there is no file), compared; in the order of their paths. */
export function inputChanges(before: Record<string, string>, now: Record<string, string>): Map<string, Fate> {
  const changes = new Map<string, Fate>();
  const paths = [...Object.keys(before), ...Object.keys(now).filter((path) => before[path] === undefined)];
  for (const path of paths.filter((one) => before[one] !== now[one]).sort(compareText)) {
    const [was, is] = [before[path] ?? "none", now[path] ?? "none"];
    if (was !== is) changes.set(path, was === "none" ? "is new" : is === "none" ? "is gone" : "changed");
  }
  return changes;
}
