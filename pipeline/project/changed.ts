import { join } from "node:path";
import { changesBetween, type Tables } from "../changes/changes.ts";
import { type InputChanges, inputChanges } from "../changes/inputs.ts";
import { listFiles, readBytes, readText, whatIs } from "../files.ts";
import { CHANGES_PAGE, changesPage } from "../publish/changes.ts";
import type { Changes, OutputFile } from "../types.ts";
import type { Remembered } from "./remembered.ts";
import { stateOf, tableName } from "./tables.ts";

/** What the last run that changed a table found before it: the tables, in a folder like a project's, and what else had changed. */
const FORMER = ".tallywire/before";
const FIGURES = "data/figures.csv";
const INPUTS = `${FORMER}/inputs.json`;

/** The state that a run leaves behind. */
export interface Former {
  /** Paths of its tables: as they stand, and where they are kept. */
  tables: { from: string; path: string }[];
  inputs: OutputFile;
}

/** What a run changes in the tables, told before it writes them. */
export interface Changed {
  /** Null where there are no tables yet. */
  changes: Changes | null;
  /** The page that tells it. Where nothing changes it stays as it is: it tells of the last run that did change something. */
  page: OutputFile;
  /** What is kept of the former state for `diff`; null where no row differs. */
  former: Former | null;
}

/** Hashes of a run's outputs, by path. */
type Hashes = Readonly<Record<string, string>>;

/**
 * Compares the tables that stand on the disk with those that a run is about to write, null where it leaves them alone. `standing`: the hashes of those
 * on the disk that the last run wrote.
 */
export function changedBy(
  folder: string,
  outputs: readonly OutputFile[] | null,
  last: Remembered | null,
  now: Pick<Remembered, "program" | "inputs">,
  standing: Hashes,
): Changed {
  if (outputs === null) return { changes: null, page: pageAsItIs(folder), former: null };
  if (whatIs(join(folder, FIGURES)) !== "file") return { changes: null, page: pageOf("first"), former: null };
  const inputs = last === null ? null : inputsSince(last, now, standing);
  const others = outputs.filter(({ path, hash }) => path.endsWith(".csv") && hash !== standing[path]);
  const changes = changesBetween(tablesOnDisk(folder, others), tablesIn(others), inputs);
  if (changes.figures.length + changes.charts.length === 0) return { changes, page: pageAsItIs(folder), former: null };
  return { changes, page: pageOf(changes), former: formerState(folder, inputs) };
}

function pageOf(told: Parameters<typeof changesPage>[0]): OutputFile {
  return { path: CHANGES_PAGE, content: changesPage(told) };
}

function pageAsItIs(folder: string): OutputFile {
  const file = join(folder, CHANGES_PAGE);
  return whatIs(file) === "file" ? { path: CHANGES_PAGE, content: readBytes(file) } : pageOf("same");
}

function inputsSince(last: Remembered, now: Pick<Remembered, "program" | "inputs">, standing: Hashes): InputChanges {
  const edited = Object.entries(standing).some(
    ([path, hash]) => path.endsWith(".csv") && hash !== "none" && hash !== last.outputs[path],
  );
  return { inputs: inputChanges(last.inputs, now.inputs), program: last.program !== now.program, tables: edited };
}

/** Those of the tables that stand on the disk. */
function tablesOnDisk(folder: string, tables: readonly OutputFile[]): Tables {
  const there = tables.filter(({ path }) => whatIs(join(folder, path)) === "file");
  return textsOf(there, (table) => differingRows(table)?.was ?? readBytes(join(folder, table.path)));
}

function tablesIn(tables: readonly OutputFile[]): Tables {
  return textsOf(tables, (table) => differingRows(table)?.is ?? Buffer.from(table.content));
}

function textsOf(tables: readonly OutputFile[], bytesOf: (table: OutputFile) => Uint8Array): Tables {
  return new Map(tables.map((table) => [tableName(table.path), Buffer.from(bytesOf(table)).toString()]));
}

/** Of the table of figures nothing else is looked at; of those that charts draw, whole series are. */
function differingRows({ path, differs }: OutputFile): OutputFile["differs"] {
  return path === FIGURES ? differs : undefined;
}

function formerState(folder: string, inputs: InputChanges | null): Former {
  const told = inputs && { ...inputs, inputs: Object.fromEntries(inputs.inputs) };
  const names = listFiles(join(folder, "data")).filter((name) => name.endsWith(".csv"));
  return {
    tables: names.map((name) => ({ from: `data/${name}`, path: `${FORMER}/data/${name}` })),
    inputs: { path: INPUTS, content: `${JSON.stringify(told, null, 1)}\n` },
  };
}

/** The tables before the last run that changed any, and what else had changed by then; null where none did. */
export function beforeLastChange(folder: string): { tables: Tables; inputs: InputChanges | null } | null {
  const { tables } = stateOf(join(folder, FORMER));
  return tables.has("figures") ? { tables, inputs: keptInputs(join(folder, INPUTS)) } : null;
}

/** What is kept beside the former tables; a file of another version, or one that is torn, says nothing. */
function keptInputs(file: string): InputChanges | null {
  if (whatIs(file) !== "file") return null;
  try {
    const told = JSON.parse(readText(file)) as InputChanges | null;
    return told && { ...told, inputs: new Map(Object.entries(told.inputs)) };
  } catch {
    return null;
  }
}
