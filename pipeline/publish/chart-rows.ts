import { groupBy } from "../group.ts";
import type { Cell, Chart, LedgerFigure, Row } from "../types.ts";

/** One row of a chart's table with the figure that it cites. */
export interface ChartRow {
  row: Row;
  figure: LedgerFigure;
}

/** Rows of one window: one panel of the chart, one group of its table. */
export interface ChartGroup {
  title: string;
  rows: ChartRow[];
}

function text(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}

/** The figures that a chart draws, in the order of its table; rows that cite no known figure are left to `uncitedRows`. */
export function citedRows(chart: Chart, figures: ReadonlyMap<string, LedgerFigure>): ChartRow[] {
  return chart.table.rows.flatMap((row) => {
    const figure = figures.get(text(row.id));
    return figure === undefined ? [] : [{ row, figure }];
  });
}

/** Ids in a chart's table that no figure has: a mark without evidence. */
export function uncitedRows(chart: Chart, figures: ReadonlyMap<string, LedgerFigure>): string[] {
  return chart.table.rows.map((row) => text(row.id)).filter((id) => !figures.has(id));
}

/** The rows by window, windows in the order of their first row. */
export function groupRows(rows: readonly ChartRow[]): ChartGroup[] {
  const groups = groupBy(rows, ({ row }) => text(row.window));
  return [...groups].map(([title, members]) => ({ title, rows: members }));
}
