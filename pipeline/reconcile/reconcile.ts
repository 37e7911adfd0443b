import { extending } from "../extend.ts";
import type { Conflict, DerivedShare, Ledger, LedgerFigure, Problem, Report, ReviewedFigure } from "../types.ts";
import { setBreaks } from "./breaks.ts";
import { checkBetween, checkWithin } from "./checks/checks.ts";
import { conflictsOf, setConflicts } from "./conflicts.ts";
import { disagreements } from "./disagreements.ts";
import { type Names, namesOf } from "./keys.ts";
import { type Known, NOTHING_KNOWN } from "./known.ts";
import { byPlace } from "./order.ts";
import { quoteUrls } from "./quote-urls.ts";
import { refusals } from "./refusals.ts";
import { setSeries } from "./series.ts";
import { deriveShares } from "./shares.ts";

/** A ledger with what is wrong in it: in single reports, and between the figures of all. */
export interface Reconciled {
  /** Its figures report by report. */
  ledger: Ledger;
  within: Problem[];
  between: Problem[];
}

/**
 * Sets the figures of all reports beside each other: which are successive readings of one toll, which reading stands last,
 * which sources cannot both be right, and what share of the inhabitants the displaced are. Only accepted figures take part.
 */
export function reconcile(
  figures: readonly ReviewedFigure[],
  reports: readonly Report[],
  beside: Partial<Known> = {},
): Reconciled {
  const known = { ...NOTHING_KNOWN, ...beside };
  const told = withReports(figures, reports).sort(byPlace);
  const names = namesOf(told);
  const { conflicts, shares, problems } = setBeside(told, names, known);
  return {
    ledger: { figures: told, conflicts, shares },
    within: problemsWithin(told, reports, names, known),
    between: problems,
  };
}

/** How figures stand to each other. */
interface Stands {
  conflicts: Conflict[];
  shares: DerivedShare[];
  problems: Problem[];
}

/** Sets in figures how they stand to each other, and tells what that comes to. */
export function setBeside(figures: readonly LedgerFigure[], names: Names, known: Known): Stands {
  setBreaks(figures, known.breaks, names);
  setSeries(figures, names);
  const conflicts = conflictsOf(figures, names);
  setConflicts(figures, conflicts);
  const checked = checkBetween(figures, { names, known, texts: new Map() });
  return {
    conflicts,
    shares: deriveShares(figures, names),
    problems: [...refusals(figures), ...checked, ...disagreements(figures, conflicts)],
  };
}

/** What is wrong in single reports. */
export function problemsWithin(
  figures: readonly LedgerFigure[],
  reports: readonly Report[],
  names: Names,
  known: Known,
): Problem[] {
  return checkWithin(figures, { names, known, texts: new Map(reports.map(({ id, text }) => [id, text])) });
}

/** How a figure stands to others before that is worked out. */
export const ALONE = {
  series: null,
  series_break: null,
  updates: null,
  repeats: null,
  superseded_by: null,
  conflicts_with: [],
} as const satisfies Partial<Record<keyof LedgerFigure, null | readonly string[]>>;

/** Copies of the figures with the publication facts of their reports. How they stand to each other is set in them, step by step. */
export function withReports(figures: readonly ReviewedFigure[], reports: readonly Report[]): LedgerFigure[] {
  const byId = new Map(reports.map((report) => [report.id, { report, quoteUrl: quoteUrls(report) }]));
  const withReport = extending<ReviewedFigure, Omit<LedgerFigure, keyof ReviewedFigure>>();
  return figures.map((figure) => {
    const { report, quoteUrl = () => null } = byId.get(figure.report) ?? {};
    const { published = null, publisher = null, url = null, title = null } = report ?? {};
    const quote_url = quoteUrl(figure.sentence);
    return withReport(figure, { published, publisher, url, title, quote_url, ...ALONE, conflicts_with: [] });
  });
}
