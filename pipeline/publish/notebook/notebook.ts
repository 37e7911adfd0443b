import { groupBy } from "../../group.ts";
import type { Chart, Conflict, LedgerFigure, NumberRow, Problem, Report, Table } from "../../types.ts";
import { chartFigure } from "../chart-figure.ts";
import { type Html, html, type Part } from "../html.ts";
import { FROM_NOTEBOOK, toFile } from "../links.ts";
import { page } from "../page.ts";
import { count } from "../spell.ts";
import { BASE } from "../style/base.ts";
import { CHART } from "../style/chart.ts";
import { NOTEBOOK } from "../style/notebook.ts";
import { checks } from "./checks.ts";
import { dataset } from "./dataset.ts";
import { guide } from "./guide.ts";
import { type KnownLedger, knownLedger } from "./ledger/known.ts";
import { ledgerPart } from "./ledger/ledger.ts";
import { legend, measureClasses } from "./measures.ts";
import { newestFirst } from "./newest.ts";
import { reportLine, reportSection } from "./reports.ts";
import { codebook, tableSection } from "./tables.ts";

/** What the notebook shows. */
export interface NotebookParts {
  charts: readonly Chart[];
  tables: readonly Table[];
  reports: readonly Report[];
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
}

const TITLE = "Figures and the sentences they came from";

/** The table that the checks show already, in words. */
const PROBLEM_TABLE = "problems";

function section(id: string, title: string, body: Part): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`;
}

function reportsPart({ reports, full, figures, numbers }: NotebookParts, ledger: KnownLedger): Html {
  const classes = measureClasses(figures);
  const figuresOf = groupBy(figures, ({ report }) => report);
  const numbersOf = groupBy(numbers, ({ report }) => report);
  const newest = newestFirst(reports);
  const listed = newest.filter(({ id }) => !full.has(id));
  return html`<p class="text">Underlined words are figures; each kind of line is a measure. Numbers that count nothing of a known measure have a
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
function reportList(listed: readonly Report[], figuresOf: ReadonlyMap<string, readonly LedgerFigure[]>): Html {
  return html`<h3>${count(listed.length, "report")} without their sentences</h3>
<p class="text">All of them would make this page too long to open. Their figures stand in figures.csv, each with its sentence; the command tallywire why
shows how one was read.</p>
<ul>
${listed.map((report) => reportLine({ report, figures: figuresOf.get(report.id) ?? [] }))}</ul>`;
}

function downloads({ tables, charts, stories }: NotebookParts): Html {
  const ways = FROM_NOTEBOOK;
  const files = [
    ...tables.map(({ name }) => [toFile(ways.data, `${name}.csv`), `${name}.csv`]),
    [toFile(ways.data, "evidence.jsonl"), "evidence.jsonl"],
    [toFile(ways.data, "datapackage.json"), "datapackage.json"],
    ...charts.flatMap(({ name }) =>
      [".html", ".svg", ".png", ".vl.json", ".embed.txt"].map((end) => [toFile(ways.charts, name + end), name + end]),
    ),
    ...stories.map(({ title, file }) => [`stories/${encodeURIComponent(file)}`, `Story: ${title}`]),
  ];
  return html`<ul class="links">
${files.map(([href, label]) => html`<li><a href="${href}">${label}</a></li>\n`)}</ul>`;
}

function contents(parts: NotebookParts): [id: string, title: string, body: Part][] {
  const figures = new Map(parts.figures.map((figure) => [figure.id, figure]));
  const languages = new Map(parts.reports.map((report) => [report.id, report.language]));
  const context = { ways: FROM_NOTEBOOK, figures, languages, level: 3 as const };
  const ledger = knownLedger(parts.figures, parts.conflicts, parts.problems);
  const known = { figures, reports: new Set(parts.reports.map((report) => report.id)) };
  const shown = parts.tables.filter((table) => table.name !== PROBLEM_TABLE);
  return [
    [
      "charts",
      "Charts",
      parts.charts.length === 0
        ? html`<p>No chart was drawn.</p>`
        : parts.charts.map((chart) => chartFigure(chart, context)),
    ],
    ["ledger", "Ledger", ledgerPart(ledger, parts.conflicts)],
    ["checks", "Checks", checks(parts.problems, known)],
    ["reports", "Reports", reportsPart(parts, ledger)],
    ["tables", "Tables", shown.map((table) => tableSection(table, figures, FROM_NOTEBOOK))],
    ["guide", "How to read this", guide()],
    ["codebook", "Codebook", parts.tables.map(codebook)],
    ["downloads", "Downloads", downloads(parts)],
  ];
}

/** The notebook as one HTML file: charts, checks, reports with their sentences, tables, codebook, downloads. */
export function notebookPage(parts: NotebookParts): string {
  const sections = contents(parts);
  const lead = `${count(parts.figures.length, "figure")} from ${count(parts.reports.length, "report")}, each with who said it, where, since when, how sure, and the exact words.`;
  return page({
    title: TITLE,
    language: "en",
    description: lead,
    styles: [BASE, CHART, NOTEBOOK],
    head: dataset({ ...parts, title: TITLE, description: lead }),
    body: html`<main class="notebook">
<h1>${TITLE}</h1>
<p class="lead">${lead}</p>
<nav aria-label="Parts of this page"><ul class="links">
${sections.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>\n`)}<li><a href="changes.html">What changed last</a></li>
</ul></nav>
${sections.map(([id, title, body]) => section(id, title, body))}
<p class="soft">Made by Tallywire ${parts.version}. This page needs no network.</p>
</main>`,
  });
}
