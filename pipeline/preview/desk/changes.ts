import { isDeepStrictEqual } from "node:util";
import type { Book } from "./book.ts";
import type { DeskChange } from "./contract.ts";
import { reportRow, rowsOf } from "./rows.ts";

/** What differs between two books, but for their versions; null where nothing does. `reports`: those that may differ. */
export function changeBetween(
  before: Book,
  after: Book,
  reports: ReadonlySet<string>,
): Omit<DeskChange, "from" | "version"> | null {
  const touched = [...reports].filter((id) => differs(before, after, id));
  const was = new Map(rowsOf(before, touched).map((row) => [row.id, row]));
  const is = rowsOf(after, touched);
  const there = new Set(is.map(({ id }) => id));
  const [reportsWere, reportsAre] = [before, after].map(
    (book) =>
      new Map([...book.reports.values()].filter(({ id }) => reports.has(id)).map((one) => [one.id, reportRow(one)])),
  );
  const change = {
    figures: is.filter((row) => !isDeepStrictEqual(row, was.get(row.id))),
    gone: [...was.keys()].filter((id) => !there.has(id)),
    reports: [...reportsAre!.values()].filter((row) => !isDeepStrictEqual(row, reportsWere!.get(row.id))),
    goneReports: [...reportsWere!.keys()].filter((id) => !reportsAre!.has(id)),
    touched,
    problems: after.atLarge,
  };
  const same = touched.length + change.goneReports.length === 0 && isDeepStrictEqual(before.atLarge, after.atLarge);
  return same ? null : change;
}

/** Whether a report reads otherwise in full. */
function differs(before: Book, after: Book, id: string): boolean {
  const parts = ({ byReport, ofReport, ofFigure, decisions, reports }: Book) => {
    const figures = byReport.get(id) ?? [];
    return {
      figures,
      report: reports.get(id),
      problems: [ofReport.get(id), ...figures.map((figure) => ofFigure.get(figure.id))],
      decisions: figures.map((figure) => decisions.get(figure.id)),
    };
  };
  return !isDeepStrictEqual(parts(before), parts(after));
}
