import { setImmediate as othersFirst } from "node:timers/promises";
import { reconciled } from "../../graph/ledger.ts";
import { reconcile } from "../../reconcile/reconcile.ts";
import { type Gathered, type Rulings, type RunInput, reviewUnder } from "../../run.ts";
import type { LedgerFigure } from "../../types.ts";
import { type Book, bookOf } from "./book.ts";

/** The whole ledger anew. Between its two halves whoever waits for an answer is served. */
export async function reckonAll(input: RunInput, gathered: Gathered, rulings: Rulings): Promise<Book> {
  const reviewed = await reviewUnder(gathered, rulings);
  await othersFirst();
  const { ledger, problems } = await reconciled(input, gathered, reviewed);
  const ofReview = new Set(reviewed.problems);
  const others = problems.filter((problem) => !ofReview.has(problem));
  return bookOf({ gathered, rulings, ledger, problems: { review: reviewed.problems, others } });
}

/** Some reports of a project alone, with the decisions that may be about them. */
export interface Scope {
  gathered: Gathered;
  rulings: Rulings;
}

/**
 * The reports `ids` alone. Their figures are judged there as among all others: a decision on a figure that is there says something of its own report
 * only, and those on figures that are gone are all in the scope.
 */
export function scopeOf(book: Book, gathered: Gathered, rulings: Rulings, ids: ReadonlySet<string>): Scope {
  const isElsewhere = (figure: string) => {
    const report = book.byId.get(figure)?.report;
    return report !== undefined && !ids.has(report);
  };
  const decisions = rulings.decided.decisions.filter(({ figure }) => !isElsewhere(figure));
  const at = gathered.reports.flatMap(({ id }, i) => (ids.has(id) ? [i] : []));
  const [reports, found] = [at.map((i) => gathered.reports[i]!), at.map((i) => gathered.found[i]!)];
  return {
    gathered: { ...gathered, reports, found },
    rulings: { ...rulings, decided: { ...rulings.decided, decisions } },
  };
}

/**
 * The book with the reports `ids` as they are under new rulings, in a moment; how their figures stand to those of other reports is as it was until all is
 * reckoned again.
 */
export async function reckonSome(
  book: Book,
  gathered: Gathered,
  rulings: Rulings,
  ids: ReadonlySet<string>,
): Promise<Book> {
  const scope = scopeOf(book, gathered, rulings, ids);
  const reviewed = await reviewUnder(scope.gathered, scope.rulings);
  const { ledger } = reconcile(reviewed.figures, scope.gathered.reports);
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
