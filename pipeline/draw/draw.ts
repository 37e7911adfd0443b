import { catalogueOf } from "../catalogue/languages.ts";
import { UsageError } from "../problems.ts";
import type { Chart, ChartLanguage, Table } from "../types.ts";
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
    subject: "deaths",
    measures: ["deaths"],
    windows: deathWindows,
    heading: ({ readings: [first] }, say) => countedWords(first as Reading, unitKey(first as Reading), say),
    panels: deathPanels,
  },
  {
    name: "displacement",
    subject: "displacement",
    measures: ["displaced", "returned"],
    windows: displacementWindows,
    heading: ({ readings: [first] }, say) => countedWords(first as Reading, say.measures.units.person, say),
    panels: displacementPanels,
  },
];

/** What drawing needs beside the tables: the bytes of the fonts at `fontPaths()`. */
export interface DrawOptions {
  fonts: FontBytes;
  /** Of all charts; English where nobody says. */
  language?: ChartLanguage;
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
function toolsOf({ fonts, language = "en", remember = (_name, _of, make) => make() }: DrawOptions): Tools {
  const face = readFace(fonts);
  let loading: Promise<readonly [Engine, Painter]> | null = null;
  const load = () => {
    loading ??= Promise.all([loadEngine(face.measure), loadPainter()]);
    return loading;
  };
  return {
    face,
    say: catalogueOf(language),
    render: (name, spec) =>
      remember(name, JSON.stringify(spec), async () => renderSvg(spec, (await load())[0], face.measure)),
    paint: async (name, svg) => {
      const png = async () => Buffer.from(await (await load())[1](svg)).toString("base64");
      return Buffer.from(await remember(name, svg, png), "base64");
    },
  };
}

export { type FontBytes, fontPaths } from "./text/font.ts";
