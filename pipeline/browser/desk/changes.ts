import type { DeskChange, DeskDecision, DeskFigure, DeskReportRow, DeskRow } from "../../preview/desk/contract.ts";

/** Rows in the order of the ledger: by report, then by where their words stand, then by id. */
function inOrder(a: DeskRow, b: DeskRow): number {
  if (a.report !== b.report) return a.report < b.report ? -1 : 1;
  return a.start - b.start || (a.id < b.id ? -1 : 1);
}

/** The rows with those that are new or other, without those that are gone. */
export function changedRows(
  rows: readonly DeskRow[],
  { figures, gone }: Pick<DeskChange, "figures" | "gone">,
): DeskRow[] {
  const fresh = new Map(figures.map((row) => [row.id, row]));
  const left = new Set(gone);
  const kept = rows.flatMap((row) => {
    const now = fresh.get(row.id) ?? row;
    fresh.delete(row.id);
    return left.has(row.id) ? [] : [now];
  });
  // What is left in the map is new; nearly always nothing is.
  return fresh.size === 0 ? kept : [...kept, ...fresh.values()].sort(inOrder);
}

/** The same of the reports. */
export function changedReports(
  reports: ReadonlyMap<string, DeskReportRow>,
  { reports: fresh, goneReports }: Pick<DeskChange, "reports" | "goneReports">,
): ReadonlyMap<string, DeskReportRow> {
  const left = new Set(goneReports);
  const all = new Map([...reports, ...fresh.map((row) => [row.id, row] as const)]);
  return new Map([...all].filter(([id]) => !left.has(id)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The row of a figure as an answer shows it, until the change itself arrives. */
export function rowOf({ figure, conflicts, problems, decisions }: DeskFigure): DeskRow {
  const { id, report, span, measure, source, place, status } = figure;
  const queues = [
    ...(status === "waiting" ? (["waiting"] as const) : []),
    ...(conflicts.length > 0 ? (["conflicts"] as const) : []),
    ...(problems.some(({ severity }) => severity !== "notice") ? (["problems"] as const) : []),
  ];
  const decided = decisions.some(standsAsDone);
  return {
    ...{
      id,
      report,
      start: span.start,
      words: span.text.replace(/\s+/g, " "),
      measure,
      source: source.name,
      place: place.name,
    },
    ...{ status, queues, decided },
  };
}

/** A line of the decisions file that counts: no `undo`, and none below it. */
export const standsAsDone = ({ stands, action }: DeskDecision): boolean => stands && action !== "undo";
