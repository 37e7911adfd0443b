import { webAddress } from "../addresses.ts";
import { problem } from "../problems.ts";
import { HOST_SCRIPT } from "../scripts/host.ts";
import type { Chart, Conflict, LedgerFigure, NumberRow, OutputFile, Problem, Report, Table } from "../types.ts";
import { uncitedRows } from "./chart-rows.ts";
import { chartFiles } from "./embed.ts";
import { FROM_STORY } from "./links.ts";
import { reportsInFull } from "./notebook/full.ts";
import { notebookPage } from "./notebook/notebook.ts";
import { HOST_FILE } from "./snippets/places.ts";
import { writeStory } from "./story/story.ts";

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
  stories: readonly { path: string; text: string }[];
  version: string;
  /** Address of the folder `charts` on the web, where somebody has said it. */
  site?: string | null;
}

export interface Published {
  files: OutputFile[];
  /** Only those found while publishing. */
  problems: Problem[];
}

/** `data/stories/idlib-2019.md` gives `idlib-2019.html`. */
function storyFile(path: string): string {
  return `${path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "")}.html`;
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

/** Pages, pictures and snippets of all charts, the notebook and the stories. */
export function publish({ stories, site, ...input }: PublishInput): Published {
  const figures = new Map(input.figures.map((figure) => [figure.id, figure]));
  const languages = new Map(input.reports.map((report) => [report.id, report.language]));
  const charts = new Map(input.charts.map((chart) => [chart.name, chart]));
  const context = { ways: FROM_STORY, figures, languages, level: 2 as const };
  const written = stories.map(({ path, text }) => ({
    file: storyFile(path),
    ...writeStory(path, text, { charts, context }),
  }));
  const problems = [
    ...input.charts.flatMap((chart) => chart.problems),
    ...uncited(input.charts, figures),
    ...written.flatMap((story) => story.problems),
  ];
  const storyPages = written.flatMap(({ file, head, page }) =>
    page === null || head === null ? [] : [{ file, title: head.title, page }],
  );
  const full = reportsInFull({ ...input, stories });
  const notebook = notebookPage({ ...input, problems: [...input.problems, ...problems], stories: storyPages, full });
  const files: OutputFile[] = [
    ...input.charts.flatMap((chart) => chartFiles(chart, { figures, languages }, webAddress(site))),
    { path: `charts/${HOST_FILE}`, content: `${HOST_SCRIPT}\n` },
    { path: "charts/index.html", content: notebook },
    ...storyPages.map(({ file, page }) => ({ path: `charts/stories/${file}`, content: page })),
  ];
  return { files, problems };
}

export { reportsInFull } from "./notebook/full.ts";
