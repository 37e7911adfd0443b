import type { Book } from "./book.ts";
import type { DeskNumber, DeskReport } from "./contract.ts";
import { explainedReport } from "./explained.ts";
import { deskFigure } from "./figure.ts";
import { reportRow } from "./rows.ts";

/** A report in full, but for the version; null where there is none of the name. */
export function deskReport(book: Book, id: string): Omit<DeskReport, "version"> | null {
  const report = book.reports.get(id);
  if (report === undefined) return null;
  const { url, language, file, text } = report;
  const explained = explainedReport(report, book.gathered.vocabulary);
  const figures = (book.byReport.get(id) ?? []).map((figure) => deskFigure(book, figure, explained));
  const numbers = explained.numbers.flatMap(({ number, whyNot }): DeskNumber[] => {
    const { start, end, text: words, kind } = number;
    return kind === "figure" || whyNot === null ? [] : [{ start, end, text: words, kind, whyNot }];
  });
  return { ...reportRow(report), url, language, file, text, figures, numbers, problems: book.ofReport.get(id) ?? [] };
}
