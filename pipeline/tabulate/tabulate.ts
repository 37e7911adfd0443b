import { figuresById } from "../by-id.ts";
import { compareText } from "../problems.ts";
import type { DerivedShare, Ledger, LedgerFigure, Problem, Table } from "../types.ts";
import type { MeasureRow } from "../words/vocabulary.ts";
import { byReport, contentKey, type ReportFigures } from "./by-report.ts";
import { type Column, type Entry, type Portion, tableInParts, tableInRuns } from "./column.ts";
import { CHART_COLUMNS, FIGURE_COLUMNS, SHARE_COLUMNS } from "./columns.ts";
import { conflictTable } from "./conflicts.ts";
import { PROBLEM_COLUMNS } from "./problem-columns.ts";
import { summaryTable } from "./summary.ts";

/** What the tables are made of. */
export interface TabulateInput {
  ledger: Ledger;
  problems: readonly Problem[];
  /** Which chart draws which measure. */
  measures: readonly MeasureRow[];
}

/**
 * The tables of a run: `figures` (all), `deaths` and `displacement` (what the charts draw: accepted, reported, no parts),
 * `summary` (one row a series), `conflicts` (one row a pair) and `problems`. Rows stand in the order of their reports.
 */
export function tabulate({ ledger, problems, measures }: TabulateInput): Table[] {
  const reports = [...byReport(ledger.figures)].sort(byDay);
  const shares = new Map(ledger.shares.map((share) => [share.figure, share]));
  const portions = reports.map((report) => portionOf(report, shares));
  const charted = (name: string, title: string, description: string, columns: readonly Column<Entry>[]) => {
    const drawn = measures.filter(({ chart }) => chart === name);
    const ids = drawn.map(({ id }) => id);
    const isDrawn = ({ figure }: Entry) => isFact(figure) && ids.includes(figure.measure);
    const chosen = portions.map(({ key, records }) => ({
      key: `${key} ${ids.join()}`,
      records: records.filter(isDrawn),
    }));
    return tableInParts({ name, title, description, primaryKey: ["id"] }, withTag(columns, drawn), chosen);
  };
  return [
    tableInParts(
      {
        name: "figures",
        title: "Figures",
        description: "Every figure of every report, whatever became of it",
        primaryKey: ["id"],
      },
      FIGURE_COLUMNS,
      portions,
    ),
    charted(
      "deaths",
      "Deaths",
      "The figures that the charts of deaths draw: accepted, reported as facts, no parts of others",
      CHART_COLUMNS,
    ),
    charted(
      "displacement",
      "Displacement",
      "The figures that the charts of displacement draw: accepted, reported as facts, no parts of others; shares are derived",
      SHARE_COLUMNS,
    ),
    summaryTable(reports),
    conflictTable(ledger),
    problemTable(problems, ledger.figures),
  ];
}

/** Reports without a date come last: they are not the oldest. */
function byDay(a: ReportFigures, b: ReportFigures): number {
  const dayOf = ({ figures }: ReportFigures) => figures[0]?.published ?? "9999";
  return compareText(dayOf(a), dayOf(b)) || compareText(a.report, b.report);
}

function portionOf({ figures, key }: ReportFigures, shares: ReadonlyMap<string, DerivedShare>): Portion<Entry> {
  const records = figures.map((figure) => ({ figure, share: shares.get(figure.id) }));
  const own = records.flatMap(({ share }) => share ?? []);
  return { key: own.length === 0 ? key : contentKey(key, own), records };
}

function isFact({ status, modality, part_of }: LedgerFigure): boolean {
  return status === "accepted" && modality === "reported" && part_of === null;
}

/** The columns with the HXL tag of the measure, where a table holds one: `#affected+killed+min`. */
function withTag(columns: readonly Column<Entry>[], measures: readonly MeasureRow[]): readonly Column<Entry>[] {
  const [tag, ...others] = new Set(measures.map(({ hxl }) => hxl));
  if (!tag || others.length > 0) return columns;
  return columns.map((column) =>
    column.hxl?.startsWith("#affected") ? { ...column, hxl: column.hxl.replace("#affected", tag) } : column,
  );
}

/** A problem may name a figure that is gone; its message keeps the id, the column holds ids of figures only. */
function problemTable(problems: readonly Problem[], figures: readonly LedgerFigure[]): Table {
  const ids = figuresById(figures);
  const heading = {
    name: "problems",
    title: "Problems",
    description: "What could not be read, what waits for a person, what does not fit together; worst first",
    primaryKey: [],
  };
  const known = (id: string | null) => (ids.has(id ?? "") ? id : null);
  const rows = problems.map((one) => {
    const [figure, other_figure] = [known(one.figure), known(one.other_figure)];
    return figure === one.figure && other_figure === one.other_figure ? one : { ...one, figure, other_figure };
  });
  const fileOf = ({ severity, file }: Problem) => `${severity} ${file}`;
  return tableInRuns(heading, PROBLEM_COLUMNS, rows, fileOf, (row) => row);
}
