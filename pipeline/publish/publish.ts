import { webAddress } from "../addresses.ts";
import { problem } from "../problems.ts";
import { HOST_SCRIPT } from "../scripts/host.ts";
import type { Chart, Conflict, LedgerFigure, NumberRow, OutputFile, Problem, Report, Table } from "../types.ts";
import { checkChartProse } from "./chart-prose.ts";
import { uncitedRows } from "./chart-rows.ts";
import { chartFiles } from "./embed.ts";
import { FROM_STORY } from "./links.ts";
import { reportsInFull } from "./notebook/full.ts";
import { notebookPage } from "./notebook/notebook.ts";
import { HOST_FILE } from "./snippets/places.ts";
import type { StorySupply } from "./story/desk.ts";
import { writeStories } from "./story/stories.ts";
import type { StoryFile } from "./story/story.ts";

/** Everything that pages are made of. */
export interface PublishInput {
  charts: readonly Chart[];
  tables: readonly Table[];
  reports: readonly Report[];
  /** Numbers of the reports that `reportsInFull` names, at least. */
  numbers: readonly NumberRow[];
  figures: readonly LedgerFigure[];
  conflicts: readonly Conflict[];
  /** What the stages before have found; the notebook shows them with those found here. */
  problems: readonly Problem[];
  /** Markdown files of `data/stories`, by path. */
  stories: readonly StoryFile[];
  version: string;
  /** Address of the folder `charts` on the web, where somebody has said it. */
  site?: string | null;
}

export interface Published {
  files: OutputFile[];
  /** Only those found while publishing. */
  problems: Problem[];
  /** Paths of pages that errors keep from being made anew: what stands there is left as it is. */
  held: string[];
}

/** Marks without a figure behind them: design, honesty 1. */
function uncited(charts: readonly Chart[], figures: ReadonlyMap<string, LedgerFigure>): Problem[] {
  return charts.flatMap((chart) =>
    uncitedRows(chart, figures).map((id) =>
      problem(
        "error",
        "chart-uncited",
        `the chart "${chart.name}" draws "${id}", which is no figure's id; run again, and report this if it stays`,
        {
          file: `charts/${chart.name}.html`,
        },
      ),
    ),
  );
}

/** What stories lean on beside charts. */
export function storySupply({
  figures,
  reports,
  tables,
}: Pick<PublishInput, "figures" | "reports" | "tables">): Omit<StorySupply, "charts"> {
  const languages = new Map(reports.map((report) => [report.id, report.language]));
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  return { tables, context: { ways: FROM_STORY, figures: known, languages, level: 2 } };
}

/** A specification that a person wrote stands in its place already, and is never written over. */
function written({ type }: Chart, files: OutputFile[]): OutputFile[] {
  return type === "own" ? files.filter(({ path }) => !path.endsWith(".vl.json")) : files;
}

/** Pages, pictures and snippets of all charts, the notebook and the stories. */
export function publish({ stories, site, ...input }: PublishInput): Published {
  const figures = new Map(input.figures.map((figure) => [figure.id, figure]));
  const languages = new Map(input.reports.map((report) => [report.id, report.language]));
  const charts = new Map(input.charts.map((chart) => [chart.name, chart]));
  const supply = { charts, ...storySupply(input) };
  const told = writeStories(stories, supply);
  const problems = [
    ...input.charts.flatMap((chart) => [...chart.problems, ...checkChartProse(chart)]),
    ...uncited(input.charts, figures),
    ...told.problems,
  ];
  const full = reportsInFull({ ...input, stories });
  const address = webAddress(site);
  const notebook = notebookPage({
    ...input,
    problems: [...input.problems, ...problems],
    stories: told.list,
    full,
    site: address,
  });
  const files: OutputFile[] = [
    ...input.charts.flatMap((chart) => written(chart, chartFiles(chart, { figures, languages }, address))),
    { path: `charts/${HOST_FILE}`, content: `${HOST_SCRIPT}\n` },
    { path: "charts/index.html", content: notebook },
    ...told.files,
  ];
  return { files, problems, held: told.held };
}

export { reportsInFull } from "./notebook/full.ts";
