import { hashOf } from "../../files.ts";
import { FIELDS } from "../../review/fields.ts";
import { oneSpaced, readingOf } from "../../review/seen.ts";
import type { Decision, LedgerFigure, ReviewedFigure } from "../../types.ts";
import type { Book } from "./book.ts";
import type { DeskConflict, DeskDecision, DeskFigure } from "./contract.ts";
import { type ExplainedReport, explainedReport } from "./explained.ts";

/** A figure in full; `explained`: its report. */
export function deskFigure(book: Book, figure: LedgerFigure, { byFigure }: ExplainedReport): DeskFigure {
  const { id } = figure;
  const decisions = book.decisions.get(id) ?? [];
  return {
    figure,
    reading: readingOf(figure),
    stamp: stampOf(figure, decisions),
    cells: cellsOf(figure),
    steps: byFigure.get(id)?.steps ?? [],
    problems: book.ofFigure.get(id) ?? [],
    conflicts: conflictsOf(book, figure),
    decisions: decisions.map((row): DeskDecision => ({ ...row, stands: book.stands.has(row) })),
  };
}

/** Stands for what a person decides on: how the figure reads and where, its status, and what was decided on it before. */
export function stampOf(figure: ReviewedFigure, decisions: readonly Decision[]): string {
  const { status, status_reason, span, sentence } = figure;
  const rows = decisions.map(({ line: _, ...row }) => row);
  return hashOf(JSON.stringify([readingOf(figure), status, status_reason, span.text, sentence.text, rows])).slice(
    0,
    16,
  );
}

function cellsOf(figure: LedgerFigure): Record<string, string | null> {
  const cells = Object.entries(FIELDS).map(([name, { read }]): [string, string | null] => {
    const cell = read(figure);
    return [name, cell === null ? null : String(cell)];
  });
  return Object.fromEntries(cells);
}

function conflictsOf({ conflictsOf: of, byId }: Book, { id }: LedgerFigure): DeskConflict[] {
  return (of.get(id) ?? []).flatMap(({ lower, higher, difference, ratio }): DeskConflict[] => {
    const other = byId.get(lower === id ? higher : lower);
    if (other === undefined) return [];
    const { report, title, published, source, span, sentence } = other;
    const words = { words: oneSpaced(span.text), sentence: oneSpaced(sentence.text) };
    return [
      {
        id: other.id,
        report,
        title,
        published,
        source: source.name,
        ...words,
        higher: other.id === higher,
        difference,
        ratio,
      },
    ];
  });
}

/** A figure of a book in full; null where there is none. */
export function figureIn(book: Book, id: string): DeskFigure | null {
  const figure = book.byId.get(id);
  const report = book.reports.get(figure?.report ?? "");
  if (figure === undefined || report === undefined) return null;
  return deskFigure(book, figure, explainedReport(report, book.gathered.vocabulary));
}
