import { join } from "node:path";
import { hashFile, hashOf } from "../files.ts";
import { problem } from "../problems.ts";
import { inputHashes } from "../project/project.ts";
import { fallenOutputs, programHash, remembered } from "../project/remembered.ts";
import type { OutputFile, Problem } from "../types.ts";

const stale = (code: string, file: string | null, message: string) => problem("warning", code, message, { file });

/**
 * Says where tables and charts no longer are what a run would make: old output must not look fresh. `outputs` are what a run makes
 * now; they are asked where no run is remembered, as in a fresh clone.
 */
export function staleness(folder: string, outputs: readonly OutputFile[]): Problem[] {
  const last = remembered(folder);
  if (last === null) return otherTables(folder, outputs);
  const inputs = inputHashes(folder);
  const paths = [...new Set([...Object.keys(inputs), ...Object.keys(last.inputs)])];
  const changed = paths.filter((path) => inputs[path] !== last.inputs[path]);
  if (changed.length > 0)
    return changed.map((path) =>
      stale(
        "output-stale",
        path,
        `"${path}" changed since the last run; run again to bring tables and charts up to it`,
      ),
    );
  if (last.program !== programHash())
    return [stale("output-stale", null, "the program changed since the last run; run again")];
  return fallenOutputs(folder, last).map((path) =>
    stale(
      "output-edited",
      path,
      `"${path}" is not as the last run wrote it; run again, and put changes into data/decisions.csv`,
    ),
  );
}

/** The tables on the disk that a run would not write so. Pages and charts also hang on `--site`, which nobody remembers. */
function otherTables(folder: string, outputs: readonly OutputFile[]): Problem[] {
  return outputs.flatMap(({ path, content }) => {
    const there = path.startsWith("data/") ? hashFile(join(folder, path)) : null;
    if (there === null || there === hashOf(content)) return [];
    const message = `"${path}" is not what a run makes now; run again, and put changes into data/decisions.csv`;
    return [stale("output-stale", path, message)];
  });
}
