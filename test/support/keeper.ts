import type { Kept } from "../../pipeline/graph/kept.ts";

/** Keeps lines in memory. */
export function keeper() {
  const lines = new Map<string, string>();
  const kept: Kept = {
    get: (group, name, key) => lines.get([group, name, key].join("\t")) ?? null,
    set: (group, name, key, line) => lines.set([group, name, key].join("\t"), line),
    release: () => {},
  };
  return { lines, kept };
}
