import { groupBy } from "../../group.ts";
import { standing } from "../../review/standing.ts";
import type { Gathered, Rulings } from "../../run.ts";
import type { Conflict, Decision, Ledger, LedgerFigure, Problem, Report } from "../../types.ts";

/** What a book is made of. */
export interface BookParts {
  gathered: Gathered;
  rulings: Rulings;
  ledger: Pick<Ledger, "figures" | "conflicts">;
  /** What review found, and what the other stages did. */
  problems: { review: readonly Problem[]; others: readonly Problem[] };
}

/** The ledger as the desk holds it in memory, with all that it is asked for looked up beforehand. Never changed: a change makes another. */
export interface Book extends BookParts {
  reports: ReadonlyMap<string, Report>;
  /** Figures by report, in the order of the text. */
  byReport: ReadonlyMap<string, readonly LedgerFigure[]>;
  byId: ReadonlyMap<string, LedgerFigure>;
  /** Problems by the figures that they are about; by report those that are about no figure; the rest. */
  ofFigure: ReadonlyMap<string, readonly Problem[]>;
  ofReport: ReadonlyMap<string, readonly Problem[]>;
  atLarge: readonly Problem[];
  conflictsOf: ReadonlyMap<string, readonly Conflict[]>;
  /** All decisions by figure, in the order of the file, and those that stand. */
  decisions: ReadonlyMap<string, readonly Decision[]>;
  stands: ReadonlySet<Decision>;
}

/** Makes a book of its parts. */
export function bookOf(parts: BookParts): Book {
  const { ledger, problems, rulings } = parts;
  const byId = new Map(ledger.figures.map((figure) => [figure.id, figure]));
  const all = [...problems.review, ...problems.others];
  const isAbout = ({ figure }: Problem) => figure !== null && byId.has(figure);
  const free = all.filter((problem) => !isAbout(problem));
  const { decisions } = rulings.decided;
  return {
    ...parts,
    reports: new Map(parts.gathered.reports.map((report) => [report.id, report])),
    byReport: inOrder(ledger.figures),
    byId,
    ofFigure: byBoth(all.filter(isAbout)),
    ofReport: groupBy(
      free.filter(({ report }) => report !== null),
      ({ report }) => report ?? "",
    ),
    atLarge: free.filter(({ report }) => report === null),
    conflictsOf: groupBoth(ledger.conflicts, ({ lower, higher }) => [lower, higher]),
    decisions: groupBy(decisions, ({ figure }) => figure),
    stands: new Set(standing(decisions)),
  };
}

function inOrder(figures: readonly LedgerFigure[]): Map<string, LedgerFigure[]> {
  const groups = groupBy(figures, ({ report }) => report);
  for (const group of groups.values()) group.sort((a, b) => a.span.start - b.span.start);
  return groups;
}

const byBoth = (problems: readonly Problem[]) =>
  groupBoth(problems, ({ figure, other_figure }) => [figure, other_figure].filter((id) => id !== null));

/** Items under each of their keys. */
function groupBoth<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const pairs = items.flatMap((item) => keys(item).map((key) => ({ key, item })));
  return new Map([...groupBy(pairs, ({ key }) => key)].map(([key, group]) => [key, group.map(({ item }) => item)]));
}
