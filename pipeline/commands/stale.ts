import { problem } from "../problems.ts";
import { inputHashes } from "../project/project.ts";
import { hashesNow, programHash, remembered } from "../project/remembered.ts";
import type { Problem } from "../types.ts";

/** Says where tables and charts no longer are what a run would make: old output must not look fresh. */
export function staleness(folder: string): Problem[] {
  const last = remembered(folder);
  if (last === null) return [];
  const stale = (code: string, file: string | null, message: string) => problem("warning", code, message, { file });
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
  const outputs = hashesNow(folder, Object.keys(last.outputs));
  return Object.keys(outputs)
    .filter((path) => outputs[path] !== last.outputs[path])
    .map((path) =>
      stale(
        "output-edited",
        path,
        `"${path}" is not as the last run wrote it; run again, and put changes into data/decisions.csv`,
      ),
    );
}
