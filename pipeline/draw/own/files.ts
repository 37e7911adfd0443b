import { catalogueOf } from "../../catalogue/languages.ts";
import { UsageError } from "../../problems.ts";
import type { Chart, Table } from "../../types.ts";
import type { DrawOptions } from "../draw.ts";
import { readOwnFile } from "./file.ts";
import { drawOwn } from "./own.ts";

/** The charts of the files that a person put into `charts/`, in their order; a fault in one is a `UsageError` that names it. */
export async function drawFiles(
  files: readonly { path: string; text: string }[],
  tables: readonly Table[],
  options: DrawOptions,
): Promise<Chart[]> {
  const say = catalogueOf(options.language ?? "en");
  const charts: Chart[] = [];
  // One after the other: Vega counts ids across the process.
  for (const file of files) {
    const { own, said } = readOwnFile(file, tables, say);
    charts.push({ ...(await named(file.path, () => drawOwn(own, options))), said });
  }
  return charts;
}

/** What Vega finds wrong is told with the file. */
async function named<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`"${path}": ${error.message}`);
    const message = error instanceof Error ? error.message.replace(/^chart: /, "") : String(error);
    throw new UsageError(`"${path}" cannot be drawn as Vega-Lite; its editor shows where: ${message}`);
  }
}
