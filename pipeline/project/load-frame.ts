import { join } from "node:path";
import { readText } from "../files.ts";
import type { Frame } from "../tabulate/frame.ts";
import type { ColumnInfo } from "../types.ts";

export type { Frame } from "../tabulate/frame.ts";

/** What is read of a data package: the types of each table's columns. */
interface Descriptor {
  resources: { name: string; schema: { fields: Pick<ColumnInfo, "name" | "type">[] } }[];
}

/**
 * A table of a project's data folder (`figures`, `deaths`, `displacement`, `summary`, `problems`) as a danfojs DataFrame: numbers
 * as numbers, empty cells as null, dates and words as text.
 *
 * @example
 * const figures = await loadFrame("figures", { project: "my-project" });
 * figures.groupby(["measure"]).agg({ id: "count" }).print();
 */
export async function loadFrame(table: string, { project = "." }: { project?: string } = {}): Promise<Frame> {
  const { frameFromCsv } = await import("../tabulate/frame.ts");
  const data = join(project, "data");
  const descriptor = JSON.parse(readText(join(data, "datapackage.json"))) as Descriptor;
  const schema = descriptor.resources.find(({ name }) => name === table)?.schema.fields ?? [];
  return frameFromCsv(readText(join(data, `${table}.csv`)), schema);
}
