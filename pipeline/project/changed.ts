import { join } from "node:path";
import { changesBetween, type Tables } from "../changes/changes.ts";
import { type InputChanges, inputChanges } from "../changes/inputs.ts";
import { hashOf, readBytes, readText, whatIs } from "../files.ts";
import { CHANGES_PAGE, changesPage } from "../publish/changes.ts";
import type { Changes, OutputFile } from "../types.ts";
import type { Remembered } from "./remembered.ts";
import { stateOf, tableName } from "./tables.ts";

/** What the last run that changed a table found before it: the tables, in a folder like a project's, and what else had changed. */
const FORMER = ".tallywire/before";
const INPUTS = `${FORMER}/inputs.json`;

/** What a run changes in the tables, told before it writes them. */
export interface Changed {
  /** Null where there are no tables yet. */
  changes: Changes | null;
  /** The page that tells it. Where nothing changes it stays as it is: it tells of the last run that did change something. */
  page: OutputFile;
  /** What is kept of the former state for `diff`; none where no row differs. */
  kept: OutputFile[];
}

/** Compares the tables that stand on the disk with those that a run is about to write, null where it leaves them alone. */
export function changedBy(
  folder: string,
  outputs: readonly OutputFile[] | null,
  last: Remembered | null,
  now: Pick<Remembered, "program" | "inputs">,
): Changed {
  if (outputs === null) return { changes: null, page: pageAsItIs(folder), kept: [] };
  const before = stateOf(folder).tables;
  if (!before.has("figures")) return { changes: null, page: pageOf("first"), kept: [] };
  const inputs = last === null ? null : inputsSince(last, now, before);
  const changes = changesBetween(before, tablesIn(outputs), inputs);
  if (changes.figures.length + changes.charts.length === 0) return { changes, page: pageAsItIs(folder), kept: [] };
  return { changes, page: pageOf(changes), kept: formerState(before, inputs) };
}

function pageOf(told: Parameters<typeof changesPage>[0]): OutputFile {
  return { path: CHANGES_PAGE, content: changesPage(told) };
}

function pageAsItIs(folder: string): OutputFile {
  const file = join(folder, CHANGES_PAGE);
  return whatIs(file) === "file" ? { path: CHANGES_PAGE, content: readBytes(file) } : pageOf("same");
}

function inputsSince(last: Remembered, now: Pick<Remembered, "program" | "inputs">, before: Tables): InputChanges {
  const edited = [...before].some(([name, csv]) => (last.outputs[`data/${name}.csv`] ?? hashOf(csv)) !== hashOf(csv));
  return { inputs: inputChanges(last.inputs, now.inputs), program: last.program !== now.program, tables: edited };
}

function tablesIn(outputs: readonly OutputFile[]): Tables {
  const tables = outputs.filter(({ path }) => /^data\/[^/]+\.csv$/.test(path));
  return new Map(tables.map(({ path, content }) => [tableName(path), String(content)]));
}

function formerState(before: Tables, inputs: InputChanges | null): OutputFile[] {
  const told = inputs && { ...inputs, inputs: Object.fromEntries(inputs.inputs) };
  return [
    ...[...before].map(([name, csv]) => ({ path: `${FORMER}/data/${name}.csv`, content: csv })),
    { path: INPUTS, content: `${JSON.stringify(told, null, 1)}\n` },
  ];
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
