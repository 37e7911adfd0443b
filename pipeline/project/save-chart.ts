import { join } from "node:path";
import { readBytes, replaceFile } from "../files.ts";
import { UsageError } from "../problems.ts";
import type { Frame } from "../tabulate/frame.ts";
import type { ChartLanguage, LedgerFigure, Row, Table } from "../types.ts";
import { reckonedIn } from "./load-figures.ts";
import { projectFolder } from "./project.ts";

/** What a chart is called and says, and the rows that it draws. */
export interface SaveOptions {
  /** Stem of its files: small letters, digits and hyphens. */
  name: string;
  title: string;
  /** The picture in words, for those who cannot see it. */
  alt: string;
  /** A sentence under the title. */
  dek?: string;
  /** A frame, or rows. A column `id` with ids of figures leads from the chart's table to their sentences. */
  data: Frame | readonly Row[];
  /** English where nothing is said. */
  language?: ChartLanguage;
  /** The project's folder; this one where nothing is said. */
  project?: string;
}

/**
 * Saves a chart of one's own as the project's charts are: page, pictures, table, snippets, in `charts/`, after the same checks. The specification is a
 * Vega-Lite view without data and width.
 * @returns the paths of the files, from the project's folder
 * @throws UsageError where a column is not there, a day hangs on the reader's time zone, a bar does not begin at zero, or the name is taken by the project
 */
export async function saveChart(spec: object, options: SaveOptions): Promise<string[]> {
  const { name, title, alt, dek = "", data, language = "en", project = "." } = options;
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
    throw new UsageError(`"${name}" is no name for a chart; write small letters, digits and hyphens`);
  const folder = projectFolder(project);
  const { remembered } = await import("./remembered.ts");
  if (Object.hasOwn(remembered(folder)?.outputs ?? {}, `charts/${name}.html`))
    throw new UsageError(
      `the project has a chart "${name}" of its own, and the next run would write it again; take another name`,
    );
  const { drawOwn } = await import("../draw/own/own.ts");
  const { fontBytes } = await import("../draw/draw.ts");
  const { chartFiles } = await import("../publish/embed.ts");
  const { reports, ledger } = await reckonedIn(project);
  const figures = new Map(ledger.figures.map((figure) => [figure.id, figure]));
  const table = tableOf(name, title, isFrame(data) ? rowsOf(data) : data);
  const chart = await drawOwn(
    { name, title, alt, dek, language, sourcesOf: (rows) => sourcesOf(rows, figures), table, spec },
    { fonts: fontBytes(readBytes) },
  );
  const languages = new Map(reports.map((report) => [report.id, report.language]));
  const files = chartFiles(chart, { figures, languages }, null);
  for (const { path, content } of files) replaceFile(join(folder, path), content);
  return files.map(({ path }) => path);
}

const isFrame = (data: Frame | readonly Row[]): data is Frame => "shape" in data;

function rowsOf({ columns, values }: Frame): Row[] {
  return values.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])));
}

function tableOf(name: string, title: string, rows: readonly Row[]): Table {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const typeOf = (column: string) => (rows.every((row) => typeof row[column] === "number") ? "number" : "string");
  return {
    name,
    title,
    description: title,
    columns: columns.map((column) => ({ name: column, title: column, type: typeOf(column), description: column })),
    rows,
    primaryKey: [],
  };
}

/** Who states the figures that the rows name, each report once. */
function sourcesOf(rows: readonly Row[], figures: ReadonlyMap<string, LedgerFigure>) {
  const cited = rows.flatMap(({ id }) => figures.get(String(id)) ?? []);
  const sources = cited.map(({ source, publisher, published, url }) => ({
    source: source.name ?? publisher ?? "",
    publisher,
    published,
    url,
  }));
  return [...new Map(sources.map((each) => [JSON.stringify(each), each])).values()];
}
