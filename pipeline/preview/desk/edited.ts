import { isDeepStrictEqual } from "node:util";
import { groupBy } from "../../group.ts";
import type { Gathered, Rulings } from "../../run.ts";
import type { Decision } from "../../types.ts";
import type { Book } from "./book.ts";

/** Ids of the reports that read otherwise than in a book, by themselves or by what was decided on their figures; null where all may. */
export function changedReports(book: Book, gathered: Gathered, rulings: Rulings): Set<string> | null {
  const before = book.gathered;
  if (before.vocabulary !== gathered.vocabulary || book.rulings.policy !== rulings.policy) return null;
  const are = new Map(gathered.reports.map((report) => [report.id, report]));
  const were = book.reports;
  const edited = [...are.keys(), ...were.keys()].filter((id) => are.get(id) !== were.get(id));
  const ids = new Set(edited);
  for (const figure of decidedOtherwise(book.rulings, rulings)) {
    const report = book.byId.get(figure)?.report;
    // A decision on a figure that is not there may add one, or hold back another.
    if (report === undefined) return null;
    ids.add(report);
  }
  const sameProblems = isDeepStrictEqual(before.problems, gathered.problems);
  return sameProblems || ids.size > 0 ? ids : null;
}

/** Ids of the figures on which the file has other rows; the lines that these stand in say nothing. */
function decidedOtherwise(before: Rulings, after: Rulings): string[] {
  if (before === after) return [];
  const [were, are] = [before, after].map(({ decided }) =>
    groupBy(decided.decisions.map(withoutLine), ({ figure }) => figure),
  );
  const ids = new Set([...were!.keys(), ...are!.keys()]);
  return [...ids].filter((id) => !isDeepStrictEqual(were!.get(id), are!.get(id)));
}

const withoutLine = ({ line: _, ...row }: Decision) => row;
