import { hashOf } from "../files.ts";
import type { RunInput, Tools } from "../run.ts";
import type { Chart, Table } from "../types.ts";
import { keyOf } from "./graph.ts";

/** All charts of a run: the program's, as the editor wants them, then those of the project's own specifications. Pictures of before are taken again. */
export async function drawAll(
  tables: readonly Table[],
  { chartSettings: settings, ownSpecs }: Pick<RunInput, "chartSettings" | "ownSpecs">,
  { readFonts, kept, program }: Tools,
): Promise<Chart[]> {
  const { draw, fontBytes } = await import("../draw/draw.ts");
  const remember = async (name: string, of: string, make: () => Promise<string>) => {
    const key = keyOf({ of: hashOf(of), program });
    const before = kept.get("pictures", name, key);
    if (before !== null) return JSON.parse(before) as string;
    const made = await make();
    kept.set("pictures", name, key, JSON.stringify(made));
    return made;
  };
  const fonts = fontBytes(readFonts);
  const charts = await draw(tables, { fonts, settings, remember });
  // A file of such a name is the program's, of an older version.
  const taken = new Set(charts.map(({ name }) => `charts/${name}.vl.json`));
  const files = ownSpecs.filter(({ path }) => !taken.has(path));
  if (files.length === 0) return charts;
  const { drawFiles } = await import("../draw/own/files.ts");
  return [...charts, ...(await drawFiles(files, tables, { fonts, remember }))];
}
