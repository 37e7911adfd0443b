import { hasRightToLeft } from "../catalogue/isolate.ts";
import { catalogueOf } from "../catalogue/languages.ts";
import { groupBy } from "../group.ts";
import { UsageError } from "../problems.ts";
import type { Chart, ChartLanguage, ChartType, Drawn, Table } from "../types.ts";
import { chartAt, type StartedChart, startChart, type Tools } from "./chart.ts";
import { materialsOf } from "./material.ts";
import { PLANS, TOPICS, TYPES } from "./plans.ts";
import type { Drawing } from "./render/drawing.ts";
import { type Engine, loadEngine } from "./render/engine.ts";
import { loadPainter, type Painter } from "./render/png.ts";
import { renderSvg } from "./render/svg.ts";
import { type PlannedChart, plannedCharts } from "./settings/planned.ts";
import { type KnownCharts, readSettings } from "./settings/read.ts";
import type { ChartSettings } from "./settings/settings.ts";
import { type Shape, shapesOf } from "./shape.ts";
import type { FontBytes } from "./text/font.ts";
import { readFace } from "./text/measurer.ts";
import { loadShaper, needsShaper } from "./text/shaper.ts";
import { WIDTHS } from "./theme.ts";

/** What drawing needs beside the tables: the bytes of the fonts, as `fontBytes` gives them. */
export interface DrawOptions {
  fonts: FontBytes;
  /** Of all charts; English where nobody says. */
  language?: ChartLanguage;
  /** What an editor says of the charts in `charts/charts.yaml`; a fault in it is a `UsageError` with its line. */
  settings?: { path: string; text: string } | null;
  /** Further charts, beside those of `settings`. */
  own?: readonly ChartSettings[];
  /** Only the chart of this name; its sources look as they do among all charts. */
  only?: string;
  /** Gives what was made before under this name of the same text, or has it made; without it everything is made. */
  remember?: (name: string, of: string, make: () => Promise<string>) => Promise<string>;
}

const KNOWN: KnownCharts = {
  made: new Map(PLANS.map(({ name, type }) => [name, type])),
  types: Object.keys(TYPES) as ChartType[],
  subjects: TOPICS.map(({ subject }) => subject),
};

/** Tables in, charts out: those of `PLANS` as an editor wants them and his own, from the tables of their topics; `figures` says what they leave out. */
export async function draw(tables: readonly Table[], options: DrawOptions): Promise<Chart[]> {
  const { shapes, tools } = await shaped(tables, options);
  const started: StartedChart[] = [];
  for (const shape of shapes) started.push(await startChart(shape, tools));
  const charts: Awaited<ReturnType<StartedChart["widths"]>>[] = [];
  for (const { widths } of started) charts.push(await widths());
  return Promise.all(
    charts.map(async (chart, i) => ({ ...chart, png: await started[i]!.png, card: await chart.card })),
  );
}

/** The charts that somebody waits for, each in the widths that he sees; without pictures. */
export async function drawSome(
  tables: readonly Table[],
  options: DrawOptions,
  drawnOf: (name: string) => Drawn,
): Promise<Chart[]> {
  const { shapes, tools } = await shaped(tables, options);
  const charts: Chart[] = [];
  for (const shape of shapes) {
    const drawn = drawnOf(shape.chart.name);
    const widths = drawn === "all" ? WIDTHS : [Math.min(...WIDTHS)];
    if (drawn !== "none") charts.push({ ...(await chartAt(shape, widths, tools)), ...NO_PICTURES });
  }
  return charts;
}

const NO_PICTURES: Pick<Chart, "png" | "card"> = { png: new Uint8Array(), card: new Uint8Array() };

/** The charts that are to be drawn, in their order, and what draws them. */
async function shaped(tables: readonly Table[], options: DrawOptions): Promise<{ shapes: Shape[]; tools: Tools }> {
  const all = tableOf("figures", tables);
  const planned = plannedCharts([...readSettings(options.settings ?? null, KNOWN), ...(options.own ?? [])]);
  const { only } = options;
  if (only !== undefined && !planned.some(({ name }) => name === only))
    throw new UsageError(`there is no chart "${only}"; there are ${planned.map(({ name }) => name).join(", ")}`);
  const languageOf = ({ settings }: PlannedChart) => settings.language ?? options.language ?? "en";
  const joins =
    planned.some((chart) => catalogueOf(languageOf(chart)).direction === "rtl") ||
    hasRightToLeft(options.settings?.text ?? "") ||
    needsShaper(tables);
  const tools = await toolsOf(joins, options);
  const families = groupBy(planned, (chart) => `${chart.topic.subject} ${languageOf(chart)}`);
  const shapes = [...families.values()].flatMap((charts) => {
    const [first] = charts as [PlannedChart, ...PlannedChart[]];
    const { topic } = first;
    const say = catalogueOf(languageOf(first));
    return shapesOf(charts, materialsOf(topic, tableOf(topic.subject, tables), all, tools.face.covers, say));
  });
  const order = new Map(planned.map(({ name }, i) => [name, i]));
  shapes.sort((a, b) => order.get(a.chart.name)! - order.get(b.chart.name)!);
  return { shapes: shapes.filter(({ chart }) => only === undefined || chart.name === only), tools };
}

function tableOf(name: string, tables: readonly Table[]): Table {
  const table = tables.find((t) => t.name === name);
  if (table === undefined) throw new UsageError(`the charts need the table "${name}", and there is none`);
  return table;
}

/** Pictures cost far more time than all else of a chart, and hang on the spec or the drawing alone; what draws them is loaded when it is needed. */
export async function toolsOf(
  joins: boolean,
  { fonts, remember = (_name, _of, make) => make() }: DrawOptions,
): Promise<Tools> {
  const face = readFace(fonts, joins ? await loadShaper(fonts) : null);
  let loading: Promise<readonly [Engine, Painter]> | null = null;
  const load = () => {
    loading ??= Promise.all([loadEngine(face.measure), loadPainter()]);
    return loading;
  };
  return {
    face,
    render: async (name, spec) => {
      const drawing = async () => JSON.stringify(await renderSvg(spec, (await load())[0], face.measure));
      return JSON.parse(await remember(name, JSON.stringify(spec), drawing)) as Drawing;
    },
    paint: async (name, svg) => {
      const png = async () => Buffer.from(await (await load())[1](svg)).toString("base64");
      return Buffer.from(await remember(name, svg, png), "base64");
    },
  };
}

export { type FontBytes, fontBytes, fontPaths } from "./text/font.ts";
