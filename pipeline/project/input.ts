import { programVersion } from "../files.ts";
import type { RunInput } from "../run.ts";
import { readProject } from "./project.ts";
import { referenceTexts } from "./reference.ts";

/** Gathers what a run of a project leans on. `hashes`: those of its files, where they are known already. */
export function runInput(folder: string, site: string | null = null, hashes: Record<string, string> = {}): RunInput {
  return { ...readProject(folder, hashes), reference: referenceTexts(folder), version: programVersion(), site };
}
