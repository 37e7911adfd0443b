import { join } from "node:path";
import type { Tables } from "../changes/changes.ts";
import { listFiles, readText, whatIs } from "../files.ts";

/** What a run left in the data folder of a project. */
export interface State {
  tables: Tables;
  /** Version of the program that made them; null where that is not said. */
  version: string | null;
}

/** The tables that stand in a folder. */
export function stateOf(folder: string): State {
  const data = join(folder, "data");
  const files = listFiles(data).filter((name) => name.endsWith(".csv"));
  const descriptor = join(data, "datapackage.json");
  return {
    tables: new Map(files.map((name) => [tableName(name), readText(join(data, name))])),
    version: whatIs(descriptor) === "file" ? versionIn(readText(descriptor)) : null,
  };
}

/** `figures.csv` holds the table `figures`. */
export function tableName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.csv$/, "");
}

/** What a data package says of its version; one that a person broke says nothing. */
export function versionIn(descriptor: string): string | null {
  return /"version":\s*"([^"]*)"/.exec(descriptor)?.[1] ?? null;
}
