import type { DrawOptions } from "../draw/draw.ts";
import { hashOf } from "../files.ts";
import type { RunInput, Tools } from "../run.ts";
import type { Chart, Drawn, Table } from "../types.ts";
import { keyOf } from "./graph.ts";

/** What charts are drawn of beside the tables. */
type Wanted = Pick<RunInput, "chartSettings" | "ownSpecs">;

/** All charts of a run: the program's, as the editor wants them, then those of the project's own specifications. Pictures of before are taken again. */
export async function drawAll(tables: readonly Table[], wanted: Wanted, tools: Tools): Promise<Chart[]> {
  const { draw } = await import("../draw/draw.ts");
  const options = await optionsOf(wanted, tools, rememberIn(tools));
  return withOwn(await draw(tables, options), wanted.ownSpecs, tables, options);
}

/** Those of the same charts that somebody looks at, as far as he sees them; their pictures are left empty. */
export async function drawSeen(
  tables: readonly Table[],
  wanted: Wanted,
  tools: Tools,
  seen: (chart: string) => Drawn,
): Promise<Chart[]> {
  const { drawSome } = await import("../draw/draw.ts");
  const kept = rememberIn(tools);
  const remember: Remember = async (name, of, make) => (name.endsWith(".png") ? "" : kept(name, of, make));
  const options = await optionsOf(wanted, tools, remember);
  const own = wanted.ownSpecs.filter(({ path }) => seen(chartAt(path)) !== "none");
  return withOwn(await drawSome(tables, options, seen), own, tables, options);
}

type Remember = NonNullable<DrawOptions["remember"]>;

function rememberIn({ kept, program, viewer }: Tools): Remember {
  return async (name, of, make) => {
    const key = keyOf({ of: hashOf(of), program });
    const before = kept.get("pictures", name, key);
    if (before !== null) return JSON.parse(before) as string;
    await viewer?.goOn();
    const made = await make();
    kept.set("pictures", name, key, JSON.stringify(made));
    return made;
  };
}

/** What charts choose from is kept apart: of ten thousand reports a few pools change with each run. */
function recallIn({ kept, program }: Tools): NonNullable<DrawOptions["recall"]> {
  return (name, of, make) => {
    const key = keyOf({ of: hashOf(of), program });
    const before = kept.get("windows", name, key);
    if (before !== null) return before;
    const made = make();
    kept.set("windows", name, key, made);
    return made;
  };
}

async function optionsOf({ chartSettings }: Wanted, tools: Tools, remember: Remember): Promise<DrawOptions> {
  const { fontBytes } = await import("../draw/draw.ts");
  return { fonts: fontBytes(tools.readFonts), settings: chartSettings, remember, recall: recallIn(tools) };
}

/** The charts of some files behind those of the program. */
async function withOwn(
  charts: Chart[],
  files: RunInput["ownSpecs"],
  tables: readonly Table[],
  options: DrawOptions,
): Promise<Chart[]> {
  // A file of such a name is the program's, of an older version.
  const taken = new Set(charts.map(({ name }) => name));
  const others = files.filter(({ path }) => !taken.has(chartAt(path)));
  if (others.length === 0) return charts;
  const { drawFiles } = await import("../draw/own/files.ts");
  return [...charts, ...(await drawFiles(others, tables, options))];
}

/** The chart that a specification in `charts/` draws. */
const chartAt = (path: string) => path.replace(/^charts\/|\.vl\.json$/g, "");
