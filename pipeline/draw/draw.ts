import { UsageError } from "../problems.ts";
import type { Chart, Table } from "../types.ts";
import { type StartedChart, startChart, type Tools } from "./chart.ts";
import { deathPanels, deathWindows } from "./deaths.ts";
import { displacementPanels, displacementWindows } from "./displacement.ts";
import { countedWords, unitKey } from "./measures.ts";
import type { ChartPlan } from "./plan.ts";
import type { Reading } from "./reading.ts";
import { type Engine, loadEngine } from "./render/engine.ts";
import { loadPainter, type Painter } from "./render/png.ts";
import { renderSvg } from "./render/svg.ts";
import type { FontBytes } from "./text/font.ts";
import { readFace } from "./text/measurer.ts";

/** The charts, in the order of the page. A new chart is a file with its windows and panels, and a row here. */
const PLANS: readonly ChartPlan[] = [
  {
    name: "deaths",
    title: "Deaths as reported: who counts how many, where, since when",
    noun: "deaths",
    measures: ["deaths"],
    windows: deathWindows,
    heading: ({ readings: [first] }) => countedWords(first as Reading, unitKey(first as Reading)),
    panels: deathPanels,
  },
  {
    name: "displacement",
    title: "Displacement as reported: who counts how many, where, since when",
    noun: "displacement",
    measures: ["displaced", "returned"],
    windows: displacementWindows,
    heading: ({ readings: [first] }) => countedWords(first as Reading, "people"),
    panels: displacementPanels,
  },
];

/** What drawing needs beside the tables: the bytes of the fonts at `fontPaths()`. */
export interface DrawOptions {
  fonts: FontBytes;
  /** Gives what was made before under this name of the same text, or has it made; without it everything is made. */
  remember?: (name: string, of: string, make: () => Promise<string>) => Promise<string>;
}

/** Tables in, charts out: `deaths` and `displacement` from the tables of those names; `figures` says what they leave out. */
export async function draw(tables: readonly Table[], options: DrawOptions): Promise<Chart[]> {
  const table = (name: string) => tables.find((t) => t.name === name);
  const missing = PLANS.find(({ name }) => table(name) === undefined);
  if (missing !== undefined)
    throw new UsageError(`the chart "${missing.name}" needs the table "${missing.name}", and there is none`);
  const tools = toolsOf(options);
  const started: StartedChart[] = [];
  for (const plan of PLANS) started.push(await startChart(plan, table(plan.name) as Table, table("figures"), tools));
  const charts: Omit<Chart, "png">[] = [];
  for (const { widths } of started) charts.push(await widths());
  const pictures = await Promise.all(started.map(({ png }) => png));
  return charts.map((chart, i) => ({ ...chart, png: pictures[i] as Uint8Array }));
}

/** Pictures cost far more time than all else of a chart, and hang on the spec or the drawing alone; what draws them is loaded when it is needed. */
function toolsOf({ fonts, remember = (_name, _of, make) => make() }: DrawOptions): Tools {
  const face = readFace(fonts);
  let loading: Promise<readonly [Engine, Painter]> | null = null;
  const load = () => {
    loading ??= Promise.all([loadEngine(face.measure), loadPainter()]);
    return loading;
  };
  return {
    face,
    render: (name, spec) => remember(name, JSON.stringify(spec), async () => renderSvg(spec, (await load())[0])),
    paint: async (name, svg) => {
      const png = async () => Buffer.from(await (await load())[1](svg)).toString("base64");
      return Buffer.from(await remember(name, svg, png), "base64");
    },
  };
}

export { type FontBytes, fontPaths } from "./text/font.ts";
