import { setImmediate as othersFirst } from "node:timers/promises";
import { reconciledAll } from "../../graph/ledger.ts";
import { sortProblems } from "../../problems.ts";
import { reconcile } from "../../reconcile/reconcile.ts";
import { type Gathered, type ReviewedAll, type Rulings, type RunInput, reviewUnder } from "../../run.ts";
import type { Decision, LedgerFigure, Report } from "../../types.ts";
import { type Book, bookOf } from "./book.ts";

/** The whole ledger anew. Between its two halves whoever waits for an answer is served. */
export async function reckonAll(input: RunInput, gathered: Gathered, rulings: Rulings): Promise<Book> {
  const reviewed = await reviewUnder(gathered, rulings);
  await othersFirst();
  const { before, reconciled } = await reconciledAll(input, gathered, reviewed.figures);
  const others = sortProblems([...before, ...reconciled.within, ...reconciled.between]);
  return bookOf({ gathered, rulings, ledger: reconciled.ledger, problems: { review: reviewed.problems, others } });
}

/** Some reports of a project under some rulings. */
export interface Some {
  gathered: Gathered;
  rulings: Rulings;
  ids: ReadonlySet<string>;
}

/** Those reports alone, the decisions that may be about them, and what review makes of both. */
export interface ReviewedSome {
  reports: readonly Report[];
  decisions: readonly Decision[];
  reviewed: ReviewedAll;
}

/**
 * Reviews some reports alone. Their figures are judged as among all others: a decision on a figure that is there says something of its own report only,
 * and those on figures that are gone are all taken in.
 */
export async function reviewSome(book: Book, { gathered, rulings, ids }: Some): Promise<ReviewedSome> {
  const isElsewhere = (figure: string) => {
    const report = book.byId.get(figure)?.report;
    return report !== undefined && !ids.has(report);
  };
  const { decided } = rulings;
  const decisions = decided.decisions.filter(({ figure }) => !isElsewhere(figure));
  const at = gathered.reports.flatMap(({ id }, i) => (ids.has(id) ? [i] : []));
  const [reports, found] = [at.map((i) => gathered.reports[i]!), at.map((i) => gathered.found[i]!)];
  const reviewed = await reviewUnder(
    { reports, found, vocabulary: gathered.vocabulary },
    { ...rulings, decided: { ...decided, decisions } },
  );
  return { reports, decisions, reviewed };
}

/**
 * The book with some reports as they are reviewed now, in a moment; how their figures stand to those of other reports is as it was until all is reckoned
 * again.
 */
export function withSome(book: Book, { gathered, rulings, ids }: Some, { reports, reviewed }: ReviewedSome): Book {
  const { ledger } = reconcile(reviewed.figures, reports);
  const fresh = ledger.figures.map((figure) => standingAsBefore(figure, book.byId.get(figure.id)));
  const figures = [...book.ledger.figures.filter(({ report }) => !ids.has(report)), ...fresh];
  const accepted = new Set(figures.filter(({ status }) => status === "accepted").map(({ id }) => id));
  const conflicts = book.ledger.conflicts.filter(({ lower, higher }) => accepted.has(lower) && accepted.has(higher));
  const isElsewhere = (id: string | null) => id !== null && !ids.has(book.byId.get(id)?.report ?? "");
  const review = book.problems.review.filter(({ figure }) => isElsewhere(figure) && book.byId.has(figure ?? ""));
  const problems = { review: [...review, ...reviewed.problems], others: book.problems.others };
  return bookOf({ gathered, rulings, ledger: { figures, conflicts }, problems });
}

function standingAsBefore(figure: LedgerFigure, before: LedgerFigure | undefined): LedgerFigure {
  if (before === undefined || figure.status !== "accepted") return figure;
  const { series, series_break, updates, repeats, superseded_by, conflicts_with } = before;
  return { ...figure, series, series_break, updates, repeats, superseded_by, conflicts_with };
}
