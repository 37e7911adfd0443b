import { join } from "node:path";
import { readBytes, readChunks, whatIs } from "../files.ts";
import type { DataFiles } from "../graph/data.ts";
import { Graph } from "../graph/graph.ts";
import { Reader } from "../graph/reader.ts";
import type { Viewer } from "../graph/soon.ts";
import { growSlowly } from "../heap.ts";
import { once } from "../once.ts";
import type { Published } from "../publish/publish.ts";
import type { Tell, Told, Tools } from "../run.ts";
import type { Changes, OutputFile } from "../types.ts";
import { changedBy } from "./changed.ts";
import { Commit } from "./commit.ts";
import { alone } from "./lock.ts";
import { referenceTexts } from "./reference.ts";
import { fallenOutputs, hashesNow, type Remembered, remembered, toRemember } from "./remembered.ts";
import { Shelf } from "./shelf.ts";

/** A run that has written its files. */
export interface Made {
  told: Told;
  /** Paths of the files that it wrote or took away, those of `.tallywire/` aside. */
  changed: string[];
  /** What it changed in the tables; null where there were none before it. */
  changes: Changes | null;
}

/** What a run is remembered by, taken before it reads anything: an edit in between makes the next run see a change. */
export type RunKey = Pick<Remembered, "program" | "site" | "inputs">;

/** One for all runs of this process: a preview runs again and again, and the rules stay loaded. */
const reader = new Reader();

/**
 * Has the thread that reads reports load its rules and words: that takes as long as to look at what ten thousand reports have become. For whoever is
 * about to make a project in which a few of them changed.
 */
export function expectEdit(folder: string): void {
  reader.readsBy(referenceTexts(folder));
}

/**
 * Runs all stages on a project folder and writes what came out; files that are no longer made are taken away. One run at a time: another waits or is
 * refused. Killed at any moment, or with a disk that is full, the outputs are those of the run before or become those of this one.
 */
export function makeProject(folder: string, key: RunKey, tell: Tell, viewer?: Viewer): Promise<Made> {
  return alone(folder, () => makeAlone(folder, key, tell, viewer), tell);
}

async function makeAlone(folder: string, key: RunKey, tell: Tell, viewer: Viewer | undefined): Promise<Made> {
  const commit = new Commit(folder);
  try {
    const last = remembered(folder);
    // Where every report is to be read, there is nothing to do meanwhile.
    const isEdit = last?.program === key.program;
    const graph = new Graph(last?.steps);
    const isWanted = (name: string) => !name.startsWith("data/") || Object.hasOwn(graph.steps, name);
    const kept = new Shelf(
      (path) => commit.at(path),
      (file) => commit.keep(file),
      isWanted,
    );
    // Not before it is asked for: somebody may wait for a page, and the files are many.
    const standing = once(() => (last === null ? {} : hashesNow(folder, Object.keys(last.outputs))));
    const fallen = once(() => (last === null ? [] : fallenOutputs(folder, last, standing())));
    const stands = (below: string) => !fallen().some((path) => path.startsWith(below));
    const hashAt = (path: string) => ((standing()[path] ?? "none") === "none" ? null : standing()[path]!);
    const outputAt = (path: string) => (whatIs(join(folder, path)) === "file" ? readBytes(join(folder, path)) : null);
    const changesOf = (files: readonly OutputFile[] | null) => changedBy(folder, files, last, key, standing());
    const onlooker = viewer && { ...viewer, changesPage: (tables: OutputFile[]) => changesOf(tables).page };
    const chunksAt = (path: string) => readChunks(join(folder, path));
    const write = (path: string, bytes: Iterable<Uint8Array>) => commit.write(path, bytes, standing()[path]);
    const tools = {
      graph,
      kept,
      stands,
      hashAt,
      outputAt,
      chunksAt,
      write,
      beforeMuch: growSlowly,
      tell,
      viewer: onlooker,
      ...(isEdit && { reader }),
    };
    const { data, published, told } = await filesOf(folder, key, tools);
    const { changes, page, former } = changesOf(data?.files ?? null);
    const made = [...(data?.files ?? []), ...(published?.files ?? []), page];
    const left = Object.entries(last?.outputs ?? {}).filter(([path]) =>
      path.startsWith("data/") ? data === null : (published?.held.includes(path) ?? true),
    );
    left.push(...(data?.standing ?? []).map(({ path, hash }): [string, string] => [path, hash]));
    const added = made.map((file) => ({ path: file.path, ...commit.add(file, standing()[file.path]) }));
    added.push(...(data?.written ?? []).map((file) => ({ ...file, differs: commit.changes(file.path) })));
    const outputs = Object.fromEntries([...left, ...added.map(({ path, hash }) => [path, hash])]);
    const written = added.filter(({ differs }) => differs).map(({ path }) => path);
    for (const { from, path } of former?.tables ?? []) commit.copy(from, path);
    if (former !== null) commit.add(former.inputs);
    kept.close();
    commit.add(toRemember({ ...key, outputs, written, told, steps: graph.steps }));
    const gone = Object.keys(last?.outputs ?? {}).filter((path) => !Object.hasOwn(outputs, path));
    const changed = commit.finish(gone);
    return { told, changes, changed: changed.filter((path) => !path.startsWith(".tallywire/")) };
  } catch (error) {
    commit.giveUp();
    throw error;
  }
}

/** What a run gives to be written; null that of a step that was not made. */
interface Files {
  data: DataFiles | null;
  published: Published | null;
  told: Told;
}

/** Makes all steps, beside those of the run before, and gives their files alone: what else the steps hold takes half of the memory. */
async function filesOf(
  folder: string,
  { program, site, inputs }: RunKey,
  tools: Omit<Tools, "program" | "readFonts">,
): Promise<Files> {
  const { runInput } = await import("./input.ts");
  const { runSteps } = await import("../run.ts");
  const input = runInput(folder, site || null, inputs);
  const { data, charts, told } = await runSteps(input, { ...tools, program, readFonts: readBytes });
  return {
    data: data.made ? await data.value() : null,
    published: charts.made ? await charts.value() : null,
    told,
  };
}
