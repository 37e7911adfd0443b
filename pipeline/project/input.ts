import { programVersion } from "../files.ts";
import type { RunInput } from "../run.ts";
import { readProject } from "./project.ts";
import { referenceTexts } from "./reference.ts";

/** Gathers what a run of a project leans on. */
export function runInput(folder: string, site: string | null = null): RunInput {
  return { ...readProject(folder), reference: referenceTexts(folder), version: programVersion(), site };
}
