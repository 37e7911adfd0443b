import { figuresById } from "../../by-id.ts";
import { groupBy } from "../../group.ts";
import { TAKES_PARTS } from "../../parts.ts";
import { NOTEBOOK_SCRIPT } from "../../scripts/notebook.ts";
import type { Chart, Conflict, LedgerFigure, NumberRow, Problem, ReportFacts, Table } from "../../types.ts";
import { chartFigure } from "../chart-figure.ts";
import { type Html, html, type Part } from "../html.ts";
import { FROM_NOTEBOOK } from "../links.ts";
import { page } from "../page.ts";
import { count } from "../spell.ts";
import { BASE } from "../style/base.ts";
import { CHART } from "../style/chart.ts";
import { NOTEBOOK } from "../style/notebook.ts";
import { cameIn } from "./came-in.ts";
import { checks } from "./checks.ts";
import { corrected } from "./corrected.ts";
import { dataset } from "./dataset.ts";
import { downloads } from "./downloads.ts";
import { figureTable } from "./figures.ts";
import { guide } from "./guide.ts";
import { type KnownLedger, knownLedger } from "./ledger/known.ts";
import { ledgerPart } from "./ledger/ledger.ts";
import { legend, measureClasses } from "./measures.ts";
import { method } from "./method.ts";
import { newestFirst } from "./newest.ts";
import { reportLine, reportSection } from "./reports.ts";
import { codebook, tableSection } from "./tables.ts";

/** What the notebook shows. */
export interface NotebookParts {
  charts: readonly Chart[];
  tables: readonly Table[];
  reports: readonly ReportFacts[];
  /** Ids of those that stand in full; the others are listed. */
  full: ReadonlySet<string>;
  /** The numbers of the reports in full. */
  numbers: readonly NumberRow[];
  figures: readonly LedgerFigure[];
  conflicts: readonly Conflict[];
  problems: readonly Problem[];
  /** Titles and file names of the stories that were written. */
  stories: readonly { title: string; file: string }[];
  version: string;
  /** Address of the folder of charts on the web, or null. */
  site: string | null;
}

const TITLE = "Figures and the sentences they came from";

/** The tables that are shown row by row beside the figures, which the others are parts of, and the columns that a reader is spared. */
const SHOWN_TABLES = new Map([
  ["summary", ["series", "label"]],
  ["conflicts", []],
]);

function section(id: string, title: string, body: Part): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`;
}

function reportsPart({ reports, full, figures, numbers, problems }: NotebookParts, ledger: KnownLedger): Html {
  const classes = measureClasses(figures);
  const figuresOf = groupBy(figures, ({ report }) => report);
  const numbersOf = groupBy(numbers, ({ report }) => report);
  const newest = newestFirst(reports);
  const listed = newest.filter(({ id }) => !full.has(id));
  return html`${cameIn(reports, figures, problems)}
<p class="text">Open a report for its sentences. Underlined words are figures; each kind of line is a measure. Numbers that count nothing of a known measure have a
faint line. Below each sentence stands who says it, where and when, and whether the report states that or it was inferred.</p>
${legend(classes)}
${newest
  .filter(({ id }) => full.has(id))
  .map((report) =>
    reportSection({
      report,
      figures: figuresOf.get(report.id) ?? [],
      numbers: numbersOf.get(report.id) ?? [],
      classes,
      ledger,
    }),
  )}
${listed.length > 0 && reportList(listed, figuresOf)}`;
}

/** The reports that a page of all sentences would be too long for. */
function reportList(listed: readonly ReportFacts[], figuresOf: ReadonlyMap<string, readonly LedgerFigure[]>): Html {
  return html`<details><summary>${count(listed.length, "report")} without their sentences</summary>
<p class="text">Their sentences would make this page too long to open. The figures of these reports stand in figures.csv, each with its sentence; the command tallywire why
shows how one was read.</p>
<ul>
${listed.map((report) => reportLine({ report, figures: figuresOf.get(report.id) ?? [] }))}</ul>
</details>`;
}

function contents(parts: NotebookParts): [id: string, title: string, body: Part][] {
  const figures = figuresById(parts.figures);
  const languages = new Map(parts.reports.map((report) => [report.id, report.language]));
  const context = { ways: FROM_NOTEBOOK, figures, languages, level: 3 as const };
  const ledger = knownLedger(parts.figures, parts.conflicts, parts.problems);
  const known = { figures, reports: new Set(parts.reports.map((report) => report.id)) };
  const figureColumns = parts.tables.find(({ name }) => name === "figures") ?? null;
  const shown = parts.tables.flatMap((table) => {
    const spared = SHOWN_TABLES.get(table.name);
    return spared ? [{ table, spared }] : [];
  });
  return [
    [
      "charts",
      "Charts",
      parts.charts.length === 0
        ? html`<p>No chart was drawn.</p>`
        : html`<div class="charts">${parts.charts.map((chart) => chartFigure(chart, context))}</div>`,
    ],
    ["figures", "Figures", figureTable(parts.figures)],
    ["ledger", "Decided, waiting, disputed", ledgerPart(ledger, parts.conflicts)],
    ["corrections", "Corrections and changes", corrected(parts.charts)],
    ["checks", "Checks", checks(parts.problems, known)],
    ["reports", "Reports and their sentences", reportsPart(parts, ledger)],
    [
      "tables",
      "Series and conflicts",
      shown.map(({ table, spared }) => tableSection(table, spared, figures, FROM_NOTEBOOK)),
    ],
    ["method", "Method and its limits", method()],
    ["guide", "How to read this", guide()],
    [
      "codebook",
      "Codebook",
      parts.tables.map((table) => codebook(table, table.name === "figures" ? null : figureColumns)),
    ],
    ["downloads", "Downloads", downloads(parts)],
  ];
}

/** The notebook as one HTML file: charts, figures, decisions, corrections, checks, reports with their sentences, tables, method, downloads. */
export function notebookPage(parts: NotebookParts): string {
  const sections = contents(parts);
  const lead = `${count(parts.figures.length, "figure")} from ${count(parts.reports.length, "report")}, each with who said it, where, since when, how sure, and the exact words.`;
  return page({
    title: TITLE,
    language: "en",
    description: lead,
    styles: [BASE, CHART, NOTEBOOK],
    script: NOTEBOOK_SCRIPT,
    head: dataset({
      ...parts,
      reports: parts.reports.filter(({ id }) => parts.full.has(id)),
      title: TITLE,
      description: lead,
    }),
    body: html`<main class="notebook" ${TAKES_PARTS}>
<h1>${TITLE}</h1>
<p class="lead" id="lead">${lead}</p>
<nav aria-label="Parts of this page"><ul>
${sections.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul></nav>
<div class="parts">
${sections.map(([id, title, body]) => section(id, title, body))}
<p class="soft">Made by Tallywire ${parts.version}. This page needs no network.</p>
</div>
</main>`,
  });
}
