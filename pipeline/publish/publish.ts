import { webAddress } from "../addresses.ts";
import { figuresById } from "../by-id.ts";
import { problem, withMore } from "../problems.ts";
import { HOST_SCRIPT } from "../scripts/host.ts";
import type {
  Chart,
  Conflict,
  Drawn,
  LedgerFigure,
  NumberRow,
  OutputFile,
  Problem,
  ReportFacts,
  Table,
} from "../types.ts";
import { checkChartProse } from "./chart-prose.ts";
import { uncitedRows } from "./chart-rows.ts";
import { chartFiles, chartPage } from "./embed.ts";
import { FROM_STORY } from "./links.ts";
import { reportsInFull } from "./notebook/full.ts";
import { notebookPage } from "./notebook/notebook.ts";
import { HOST_FILE } from "./snippets/places.ts";
import type { StorySupply } from "./story/desk.ts";
import { storiesAt, writeStories } from "./story/stories.ts";
import type { StoryFile } from "./story/story.ts";

/** Everything that pages are made of. */
export interface PublishInput {
  charts: readonly Chart[];
  tables: readonly Table[];
  reports: readonly ReportFacts[];
  /** Numbers of the reports that `reportsInFull` names, at least. */
  numbers: readonly NumberRow[];
  figures: readonly LedgerFigure[];
  conflicts: readonly Conflict[];
  /** What the stages before have found, worst first; the notebook shows them with those found here. */
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
  return { tables, context: { ways: FROM_STORY, figures: figuresById(figures), languages, level: 2 } };
}

/** A specification that a person wrote stands in its place already, and is never written over. */
function written({ type }: Chart, files: OutputFile[]): OutputFile[] {
  return type === "own" ? files.filter(({ path }) => !path.endsWith(".vl.json")) : files;
}

const NOTEBOOK = "charts/index.html";

/** What the pages of figures are made with. */
function contextOf({ figures, reports }: Pick<PublishInput, "figures" | "reports">) {
  return {
    figures: figuresById(figures),
    languages: new Map(reports.map((report) => [report.id, report.language])),
  };
}

/** Some stories of all that there are, with the charts that there are. */
function storiesOf(input: Omit<PublishInput, "stories">, stories: readonly StoryFile[]) {
  const charts = new Map(input.charts.map((chart) => [chart.name, chart]));
  return writeStories(stories, { charts, ...storySupply(input) });
}

/** The stories, all problems of the pages, and the notebook, which tells both. */
function toldOf({ stories, site, ...input }: PublishInput) {
  const told = storiesOf(input, stories);
  const problems = [
    ...input.charts.flatMap((chart) => [...chart.problems, ...checkChartProse(chart)]),
    ...uncited(input.charts, contextOf(input).figures),
    ...told.problems,
  ];
  const notebook = notebookPage({
    ...input,
    problems: withMore(input.problems, problems),
    stories: told.list,
    full: reportsInFull({ ...input, stories }),
    site: webAddress(site),
  });
  return { ...told, problems, notebook: { path: NOTEBOOK, content: notebook } };
}

/** Pages, pictures and snippets of all charts, the notebook and the stories. */
export function publish(input: PublishInput): Published {
  const { files: stories, held, problems, notebook } = toldOf(input);
  const [context, address] = [contextOf(input), webAddress(input.site)];
  const files: OutputFile[] = [
    ...input.charts.flatMap((chart) => written(chart, chartFiles(chart, context, address))),
    { path: `charts/${HOST_FILE}`, content: `${HOST_SCRIPT}\n` },
    notebook,
    ...stories,
  ];
  return { files, problems, held };
}

/** One page of those that `publish` makes, of the charts that it shows; null where the path is none of a page's. */
export function publishPage(input: PublishInput, path: string): OutputFile | null {
  const chart = input.charts.find(({ name }) => path === `charts/${name}.html`);
  if (chart !== undefined) return chartPage(chart, contextOf(input), webAddress(input.site));
  if (path === NOTEBOOK) return toldOf(input).notebook;
  const { files } = storiesOf(input, storiesAt(path, input.stories));
  return files.find((file) => file.path === path) ?? null;
}

/** How much of a chart a page shows. A story that names a chart in another way than by its plain name has no page before the end of the run. */
export function drawnOn(path: string, chart: string, stories: readonly StoryFile[]): Drawn {
  if (path === NOTEBOOK) return "narrowest";
  const isNamed = storiesAt(path, stories).some(({ text }) => text.includes(`chart:${chart}`));
  return isNamed || path === `charts/${chart}.html` ? "all" : "none";
}

export { reportsInFull } from "./notebook/full.ts";
