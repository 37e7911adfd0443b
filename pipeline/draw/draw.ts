import { catalogueOf } from "../catalogue/languages.ts";
import { groupBy } from "../group.ts";
import { UsageError } from "../problems.ts";
import type { Chart, ChartLanguage, Table } from "../types.ts";
import { type StartedChart, startChart, type Tools } from "./chart.ts";
import { materialsOf } from "./material.ts";
import { PLANS } from "./plans.ts";
import { type Engine, loadEngine } from "./render/engine.ts";
import { loadPainter, type Painter } from "./render/png.ts";
import { renderSvg } from "./render/svg.ts";
import { shapesOf } from "./shape.ts";
import type { FontBytes } from "./text/font.ts";
import { readFace } from "./text/measurer.ts";

/** What drawing needs beside the tables: the bytes of the fonts at `fontPaths()`. */
export interface DrawOptions {
  fonts: FontBytes;
  /** Of all charts; English where nobody says. */
  language?: ChartLanguage;
  /** Gives what was made before under this name of the same text, or has it made; without it everything is made. */
  remember?: (name: string, of: string, make: () => Promise<string>) => Promise<string>;
}

/** Tables in, charts out: those of `PLANS`, from the tables of their topics; `figures` says what they leave out. */
export async function draw(tables: readonly Table[], options: DrawOptions): Promise<Chart[]> {
  const tools = toolsOf(options);
  const all = tableOf("figures", tables);
  const shapes = [...groupBy(PLANS, ({ topic }) => topic)].flatMap(([topic, plans]) =>
    shapesOf(plans, materialsOf(topic, tableOf(topic.subject, tables), all, tools.face.covers, tools.say)),
  );
  const started: StartedChart[] = [];
  for (const shape of shapes) started.push(await startChart(shape, tools));
  const charts: Omit<Chart, "png">[] = [];
  for (const { widths } of started) charts.push(await widths());
  const pictures = await Promise.all(started.map(({ png }) => png));
  return charts.map((chart, i) => ({ ...chart, png: pictures[i] as Uint8Array }));
}

function tableOf(name: string, tables: readonly Table[]): Table {
  const table = tables.find((t) => t.name === name);
  if (table === undefined) throw new UsageError(`the charts need the table "${name}", and there is none`);
  return table;
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
