import { join } from "node:path";
import { CODE_FOLDER, hashFile, hashOf, listTree, PROGRAM_FOLDER, readText, whatIs } from "../files.ts";
import type { Steps } from "../graph/graph.ts";
import type { Told } from "../run.ts";
import type { OutputFile } from "../types.ts";

/** What a run remembers of itself, in `.tallywire/`: git-ignored, and safe to delete. */
export interface Remembered {
  /** One hash over the code, its packages and the Node version. */
  program: string;
  /** What `--site` said, or "". */
  site: string;
  inputs: Record<string, string>;
  outputs: Record<string, string>;
  /** The outputs that it wrote; the others were as it would have written them. */
  written: string[];
  /** What was told of it. */
  told: Told;
  /** What each step leaned on and gave. */
  steps: Steps;
}

const STATE = ".tallywire/last-run.json";

/** The file as it was read last: a run asks for it before and after it has its turn, and of ten thousand reports it is long. */
let lastRead: { text: string; state: Remembered | null } | null = null;

/** What the last run left, or null: never run here, or the file is of another version. */
export function remembered(project: string): Remembered | null {
  const file = join(project, STATE);
  if (whatIs(file) !== "file") return null;
  const text = readText(file);
  if (lastRead?.text !== text) lastRead = { text, state: stateIn(text) };
  return lastRead.state;
}

function stateIn(text: string): Remembered | null {
  try {
    const state = JSON.parse(text) as Partial<Remembered>;
    const { program, site = "", inputs, outputs, written, told, steps } = state;
    if (!(program && inputs && outputs && written && told && steps)) return null;
    return { program, site, inputs, outputs, written, told, steps };
  } catch {
    return null;
  }
}

/** The state as a file to write. */
export function toRemember(state: Remembered): OutputFile {
  return { path: STATE, content: `${JSON.stringify(state, null, 1)}\n` };
}

/** Hash over everything in the program that can change an output. */
export function programHash(): string {
  const code = listTree(CODE_FOLDER).filter((path) => !/\.(d\.ts|map)$/.test(path));
  const files = code.map((path) => `${path} ${hashFile(join(CODE_FOLDER, path))}`);
  const shipped = [
    "package.json",
    "package-lock.json",
    "data/reference/measures.csv",
    "data/reference/places.csv",
    "data/reference/sources.csv",
    "data/reference/usage.csv",
    "data/reference/breaks.csv",
    "data/policy.yaml",
  ];
  const beside = shipped.map((path) => `${path} ${hashFile(join(PROGRAM_FOLDER, path))}`);
  return hashOf([process.version, ...beside, ...files].join("\n"));
}

/** True where both name the same paths with the same hashes. */
export function sameHashes(a: Record<string, string>, b: Record<string, string>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** Hashes of a run's outputs as they stand on the disk now. */
export function hashesNow(project: string, paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, hashFile(join(project, path)) ?? "none"]));
}

/** The outputs of a run that are gone, or no longer as it wrote them; `now`: their hashes as they stand. */
export function fallenOutputs(
  project: string,
  { outputs }: Remembered,
  now = hashesNow(project, Object.keys(outputs)),
): string[] {
  return Object.keys(outputs).filter((path) => now[path] !== outputs[path]);
}
