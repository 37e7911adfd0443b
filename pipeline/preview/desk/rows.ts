import { oneSpaced } from "../../review/seen.ts";
import type { LedgerFigure, Report } from "../../types.ts";
import type { Book } from "./book.ts";
import type { DeskReportRow, DeskRow, Queue } from "./contract.ts";

/** The rows of some reports' figures, by report and then in the order of the text. */
export function rowsOf(book: Book, reports: Iterable<string>): DeskRow[] {
  return [...reports].flatMap((id) => (book.byReport.get(id) ?? []).map((figure) => rowOf(book, figure)));
}

/** One report in the lists of the desk. */
export function reportRow({ id, title, publisher, published }: Report): DeskReportRow {
  return { id, title, publisher, published };
}

function rowOf(book: Book, figure: LedgerFigure): DeskRow {
  const { id, report, span, measure, source, place, status } = figure;
  return {
    ...{ id, report, start: span.start, words: oneSpaced(span.text), measure, status },
    source: source.name,
    place: place.name,
    queues: queuesOf(book, figure),
    decided: (book.decisions.get(id) ?? []).some((row) => row.action !== "undo" && book.stands.has(row)),
  };
}

function queuesOf({ ofFigure }: Book, { id, status, conflicts_with }: LedgerFigure): Queue[] {
  // A notice asks for nothing that the other lists do not show.
  const wrong = (ofFigure.get(id) ?? []).some(({ severity }) => severity !== "notice");
  const holds: Record<Queue, boolean> = {
    waiting: status === "waiting",
    conflicts: conflicts_with.length > 0,
    problems: wrong,
  };
  return (Object.keys(holds) as Queue[]).filter((queue) => holds[queue]);
}
