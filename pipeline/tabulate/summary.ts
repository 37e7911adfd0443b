import { groupBy } from "../group.ts";
import { compareText } from "../problems.ts";
import type { LedgerFigure, Table } from "../types.ts";
import type { ReportFigures } from "./by-report.ts";
import { type Column, columnsOf, tableInRuns } from "./column.ts";
import { labelOf } from "./label.ts";
import { windowOf } from "./window.ts";

/** A series in short: its readings counted, and the latest of them. */
interface Summary {
  series: string;
  readings: number;
  least: number | null;
  most: number | null;
  first: LedgerFigure;
  latest: LedgerFigure;
}

const text = columnsOf<Summary>("string");
const number = columnsOf<Summary>("number");
const integer = columnsOf<Summary>("integer");
const date = columnsOf<Summary>("date");

/** Columns of `summary.csv`. */
const SUMMARY_COLUMNS: readonly Column<Summary>[] = [
  text("series", "Series", "Successive readings of one toll", (s) => s.series, { required: true }),
  text("measure", "Measure", "What is counted", (s) => s.latest.measure, { required: true }),
  text("unit", "Unit", "The counted noun of the latest reading", (s) => s.latest.unit, { required: true }),
  text("window", "Window", "Place and period", (s) => windowOf(s.latest), { required: true }),
  text("source_name", "Source", "Who states it; empty: the report's own voice", (s) => s.latest.source.name),
  integer(
    "readings",
    "Readings",
    "How many readings the series has; what other reports tell again counts once",
    (s) => s.readings,
    { required: true },
  ),
  date("first_published", "First published", "Day of the first reading's report", (s) => s.first.published),
  date("last_published", "Last published", "Day of the latest reading's report", (s) => s.latest.published),
  number(
    "least",
    "Smallest reading",
    "The smallest number stated: the value, or the bound where there is none",
    (s) => s.least,
  ),
  number("most", "Largest reading", "The largest number stated", (s) => s.most),
  text("label", "Latest", "The latest reading as a reader sees it", (s) => labelOf(s.latest), { required: true }),
  text("latest", "Latest figure", "The latest reading's figure", (s) => s.latest.id, { required: true }),
];

/** The table of all series, repeats left out; reports in their order. */
export function summaryTable(reports: readonly ReportFigures[]): Table {
  const keys = new Map(reports.map(({ report, key }) => [report, key]));
  const heading = {
    name: "summary",
    title: "Series in short",
    description:
      "One row a series of successive readings: how many there are, the smallest, the largest and the latest",
    primaryKey: ["series"],
  };
  const all = summaries(reports.flatMap(({ figures }) => figures));
  return tableInRuns(
    heading,
    SUMMARY_COLUMNS,
    all,
    ({ series }) => series.slice(0, BEGINNING),
    ({ series, readings, least, most, first, latest }) => {
      const [former, last] = [keys.get(first.report), keys.get(latest.report)];
      return [series, readings, least, most, first.id, former, latest.id, last];
    },
  );
}

/** Ids of series that begin with the same letters stand together: what is counted, and where. */
const BEGINNING = 40;

function summaries(figures: readonly LedgerFigure[]): Summary[] {
  const standing = figures.filter(({ series, repeats }) => series !== null && repeats === null);
  return [...groupBy(standing, ({ series }) => series!)]
    .map(([series, group]) => {
      const numbers = group.flatMap(({ value, low, high }) => value ?? low ?? high ?? []);
      return {
        series,
        readings: numbers.length,
        least: Math.min(...numbers),
        most: Math.max(...numbers),
        first: group[0]!,
        latest: group.find(({ superseded_by }) => superseded_by === null) ?? group.at(-1)!,
      };
    })
    .sort((a, b) => compareText(a.series, b.series));
}
