import { hasRightToLeft } from "../catalogue/isolate.ts";
import { catalogueOf } from "../catalogue/languages.ts";
import { groupBy } from "../group.ts";
import { UsageError } from "../problems.ts";
import type { Chart, ChartLanguage, ChartType, Drawn, Table } from "../types.ts";
import { chartAt, type DrawnChart, type StartedChart, startChart } from "./chart.ts";
import { materialsOf, type Recall } from "./material.ts";
import { PLANS, TOPICS, TYPES } from "./plans.ts";
import { type PlannedChart, plannedCharts } from "./settings/planned.ts";
import { type KnownCharts, readSettings } from "./settings/read.ts";
import type { ChartSettings } from "./settings/settings.ts";
import { type Shape, shapesOf } from "./shape.ts";
import type { FontBytes } from "./text/font.ts";
import { needsShaper } from "./text/shaper.ts";
import { type Tools, withTools } from "./tools.ts";

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
  /** The same of what is made at once. */
  recall?: Recall;
}

const KNOWN: KnownCharts = {
  made: new Map(PLANS.map(({ name, type }) => [name, type])),
  types: Object.keys(TYPES) as ChartType[],
  subjects: TOPICS.map(({ subject }) => subject),
};

/**
 * Tables in, charts out: those of `PLANS` as an editor wants them and his own, from the tables of their topics; `figures` says what they leave out.
 * Pictures are painted on other threads while Vega draws on this one.
 */
export function draw(tables: readonly Table[], options: DrawOptions): Promise<Chart[]> {
  return withShapes(tables, options, async (shapes, tools) => {
    const started: StartedChart[] = [];
    for (const shape of shapes) started.push(await startChart(shape, tools));
    const drawn: DrawnChart[] = [];
    for (const { widths } of started) drawn.push(await widths());
    return Promise.all(
      drawn.map(async (chart, i) => ({ ...chart, card: await chart.card, png: await started[i]!.png })),
    );
  });
}

/** The charts that somebody waits for, each as far as he sees it; without pictures. */
export function drawSome(
  tables: readonly Table[],
  options: DrawOptions,
  drawnOf: (name: string) => Drawn,
): Promise<Chart[]> {
  return withShapes(tables, options, async (shapes, tools) => {
    const charts: Chart[] = [];
    for (const shape of shapes) {
      const seen = drawnOf(shape.chart.name);
      if (seen !== "none") charts.push({ ...(await chartAt(shape, seen, tools)), ...NO_PICTURES });
    }
    return charts;
  });
}

const NO_PICTURES: Pick<Chart, "png" | "card"> = { png: new Uint8Array(), card: new Uint8Array() };

/** Gives `work` the charts that are to be drawn, in their order, and what draws them. */
async function withShapes(
  tables: readonly Table[],
  options: DrawOptions,
  work: (shapes: readonly Shape[], tools: Tools) => Promise<Chart[]>,
): Promise<Chart[]> {
  const all = tableOf("figures", tables);
  const planned = plannedCharts([...readSettings(options.settings ?? null, KNOWN), ...(options.own ?? [])]);
  const { only, recall: known = (_name, _of, make) => make() } = options;
  if (only !== undefined && !planned.some(({ name }) => name === only))
    throw new UsageError(`there is no chart "${only}"; there are ${planned.map(({ name }) => name).join(", ")}`);
  const languageOf = ({ settings }: PlannedChart) => settings.language ?? options.language ?? "en";
  const joins =
    planned.some((chart) => catalogueOf(languageOf(chart)).direction === "rtl") ||
    hasRightToLeft(options.settings?.text ?? "") ||
    needsShaper(all, known);
  return withTools(joins, options, (tools) => {
    const { covers } = tools.face;
    // Without a shaper the font covers fewer letters.
    const recall: Recall = (name, of, make) => known(`${name} ${joins ? "joined" : "plain"}`, of, make);
    const families = groupBy(planned, (chart) => `${chart.topic.subject} ${languageOf(chart)}`);
    const shapes = [...families.values()].flatMap((charts) => {
      const [first] = charts as [PlannedChart, ...PlannedChart[]];
      const { topic } = first;
      const say = catalogueOf(languageOf(first));
      return shapesOf(charts, materialsOf(topic, tableOf(topic.subject, tables), all, { covers, say, recall }));
    });
    const order = new Map(planned.map(({ name }, i) => [name, i]));
    shapes.sort((a, b) => order.get(a.chart.name)! - order.get(b.chart.name)!);
    return work(only === undefined ? shapes : shapes.filter(({ chart }) => chart.name === only), tools);
  });
}

function tableOf(name: string, tables: readonly Table[]): Table {
  const table = tables.find((t) => t.name === name);
  if (table === undefined) throw new UsageError(`the charts need the table "${name}", and there is none`);
  return table;
}

export { type FontBytes, fontBytes, fontPaths } from "./text/font.ts";
