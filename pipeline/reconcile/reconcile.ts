import { extending } from "../extend.ts";
import type { Ledger, LedgerFigure, Problem, Report, ReviewedFigure } from "../types.ts";
import { setBreaks } from "./breaks.ts";
import { checkLedger } from "./checks/checks.ts";
import { conflictsOf, setConflicts } from "./conflicts.ts";
import { disagreements } from "./disagreements.ts";
import { namesOf } from "./keys.ts";
import { type Known, NOTHING_KNOWN } from "./known.ts";
import { quoteUrls } from "./quote-urls.ts";
import { refusals } from "./refusals.ts";
import { setSeries } from "./series.ts";
import { deriveShares } from "./shares.ts";

/**
 * Sets the figures of all reports beside each other: which are successive readings of one toll, which reading stands last,
 * which sources cannot both be right, and what share of the inhabitants the displaced are. Only accepted figures take part.
 */
export function reconcile(
  figures: readonly ReviewedFigure[],
  reports: readonly Report[],
  beside: Partial<Known> = {},
): { ledger: Ledger; problems: Problem[] } {
  const known = { ...NOTHING_KNOWN, ...beside };
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  const told = withReports(figures, reports);
  const names = namesOf(told);
  setBreaks(told, known.breaks, names);
  setSeries(told, names);
  const conflicts = conflictsOf(told, names);
  setConflicts(told, conflicts);
  return {
    ledger: { figures: told, conflicts, shares: deriveShares(told, names) },
    problems: [...refusals(told), ...checkLedger(told, { names, known, texts }), ...disagreements(told, conflicts)],
  };
}

/** Copies of the figures with the publication facts of their reports. How they stand to each other is set in them, step by step. */
function withReports(figures: readonly ReviewedFigure[], reports: readonly Report[]): LedgerFigure[] {
  const byId = new Map(reports.map((report) => [report.id, { report, quoteUrl: quoteUrls(report) }]));
  const withReport = extending<ReviewedFigure, Omit<LedgerFigure, keyof ReviewedFigure>>();
  return figures.map((figure) => {
    const { report, quoteUrl = () => null } = byId.get(figure.report) ?? {};
    const { published = null, publisher = null, url = null, title = null } = report ?? {};
    const quote_url = quoteUrl(figure.sentence);
    return withReport(figure, {
      published,
      publisher,
      url,
      title,
      quote_url,
      series: null,
      series_break: null,
      updates: null,
      repeats: null,
      superseded_by: null,
      conflicts_with: [],
    });
  });
}
