import { join } from "node:path";
import { csvText } from "../csv.ts";
import type { DrawOptions } from "../draw/draw.ts";
import type { FileChart } from "../draw/settings/of-file.ts";
import { makeFolder, readBytes, readText, replaceFile, whatIs } from "../files.ts";
import { UsageError } from "../problems.ts";
import { CHART_SETTINGS, ownSpecs, projectFolder } from "../project/project.ts";
import { readTable } from "../project/read-table.ts";
import { tableName } from "../project/tables.ts";
import { keptText } from "../project/text.ts";
import type { Chart, Table } from "../types.ts";
import { type Call, type Command, type ExitCode, PROJECT } from "./command.ts";
import { give, problemLine, say } from "./terminal.ts";

/** What a chart is written as: the ending of its file, and its content. */
const FORMATS: Readonly<Record<string, (chart: Chart, width: number) => string | Uint8Array>> = {
  svg: ({ svg }, width) => svg[width] ?? "",
  png: ({ png }) => png,
  "vl.json": ({ spec }) => `${JSON.stringify(spec, null, 2)}\n`,
  csv: ({ table }) => csvText(table),
};

/** `tallywire draw`: one chart without the rest of the pipeline. */
export const command: Command = {
  operands: "NAME | FILE.csv",
  about:
    "Draws one chart: one of the project by its name, from its tables as they stand, or one of a CSV file with columns like those of data/deaths.csv. To stdout, or into a folder.",
  options: {
    ...PROJECT,
    out: { type: "string", value: "DIR", help: "write files there; several formats need it" },
    format: { type: "string", value: "FORMAT", help: "svg (where left out), png, vl.json, csv, or all" },
    width: { type: "string", value: "PIXELS", help: "of the SVG: 360, 640 or 960 (640 where left out)" },
    type: { type: "string", value: "TYPE", help: "of a CSV file: tolls, over-time, by-source, share, periods, parts" },
    title: { type: "string", value: "TITLE", help: "of a CSV file's chart" },
    language: { type: "string", value: "TAG", help: "en, fr or ar" },
  },
  examples: [
    "tallywire draw deaths-over-time --width 360 > deaths.svg",
    "tallywire draw counts.csv --type over-time --title 'Two counts' --out charts-of-mine --format all",
  ],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const [what, ...more] = call.operands;
  if (what === undefined || more.length > 0)
    throw new UsageError("say which chart: tallywire draw NAME, or tallywire draw FILE.csv");
  const formats = formatsAsked(call);
  const width = widthAsked(call.text("width") ?? "640");
  const chart = what.endsWith(".csv") ? await fromFile(call, what) : await fromProject(call, what);
  for (const problem of chart.problems) say(problemLine(problem));
  const out = call.text("out");
  if (out !== null) makeFolder(out);
  for (const format of formats) {
    const content = FORMATS[format]!(chart, width);
    if (out === null) await give(content);
    else replaceFile(join(out, `${chart.name}.${format}`), content);
  }
  if (out !== null) say(`Written: ${formats.map((format) => join(out, `${chart.name}.${format}`)).join(", ")}`);
  return 0;
}

function formatsAsked(call: Call): string[] {
  const asked = call.text("format") ?? "svg";
  const known = Object.keys(FORMATS);
  if (asked !== "all" && !known.includes(asked))
    throw new UsageError(`--format "${asked}" is not known; use ${known.join(", ")} or all`);
  if (asked === "all" && call.text("out") === null)
    throw new UsageError("--format all makes several files; say where with --out DIR");
  return asked === "all" ? known : [asked];
}

function widthAsked(asked: string): number {
  const widths = ["360", "640", "960"];
  if (!widths.includes(asked)) throw new UsageError(`--width "${asked}" is not drawn; use ${widths.join(", ")}`);
  return Number(asked);
}

/** A chart of the project, from its tables and `charts/charts.yaml` as they stand. */
async function fromProject(call: Call, name: string): Promise<Chart> {
  for (const option of ["type", "title"])
    if (call.text(option) !== null)
      throw new UsageError(`--${option} is for charts of a CSV file; say it of "${name}" in ${CHART_SETTINGS}`);
  const folder = projectFolder(call.text("project"));
  const tables = ["figures", "deaths", "displacement"].map((table) => {
    const file = `data/${table}.csv`;
    if (whatIs(join(folder, file)) !== "file")
      throw new UsageError(`"${file}" is not there; make the tables with: tallywire run`);
    return readTable(table, readText(join(folder, file)), file);
  });
  const own = ownSpecs(folder).find(({ path }) => path === `charts/${name}.vl.json`);
  if (own !== undefined) {
    const { drawFiles } = await import("../draw/own/files.ts");
    return (await drawFiles([own], tables, await basics(call)))[0]!;
  }
  const said = whatIs(join(folder, CHART_SETTINGS)) === "file" ? keptText(folder, CHART_SETTINGS) : null;
  return drawn(call, tables, { settings: said, only: name });
}

/** A chart of the figures of one file. */
async function fromFile(call: Call, file: string): Promise<Chart> {
  if (whatIs(file) !== "file") throw new UsageError(`"${file}" is not there; give a CSV file, or the name of a chart`);
  const table = readTable(tableName(file), readText(file), file);
  const { fileChart } = await import("../draw/settings/of-file.ts");
  const own: FileChart = fileChart(table, { file, type: call.text("type"), title: call.text("title") });
  return drawn(call, own.tables, { own: [own.settings], only: own.settings.name });
}

async function drawn(call: Call, tables: Table[], options: Omit<DrawOptions, "fonts" | "language">): Promise<Chart> {
  const { draw } = await import("../draw/draw.ts");
  const [chart] = await draw(tables, { ...options, ...(await basics(call)) });
  if (chart === undefined)
    throw new UsageError(`"${options.only}" has no figures that a chart of its type draws; try another --type`);
  return chart;
}

/** What every chart is drawn with. */
async function basics(call: Call): Promise<Pick<DrawOptions, "fonts" | "language">> {
  const { fontBytes } = await import("../draw/draw.ts");
  const { languageAsked } = await import("../draw/settings/of-file.ts");
  return { fonts: fontBytes(readBytes), language: languageAsked(call.text("language")) };
}
