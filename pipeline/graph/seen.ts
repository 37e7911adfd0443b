import { quoteUrls } from "../reconcile/quote-urls.ts";
import { isFoundAgain } from "../review/found-again.ts";
import { contentKey } from "../tabulate/by-report.ts";
import { partsOfTotal } from "../words/en/totals.ts";
import type { FoundReport } from "./reports.ts";

/**
 * One hash for all that review and reconcile see of a report: what it says of itself, its figures, and of its text alone what they work out of it for each
 * figure. Words that are added elsewhere change the text, and nothing else. (What people add is looked for in the whole text: `ledgerStep`.)
 */
export function seenOf({ report, problems, figures, counted }: Omit<FoundReport, "seen">): string {
  if (report === null) return contentKey(problems);
  const { text, origin: _, ...facts } = report;
  const quoteUrl = quoteUrls(report);
  const ofText = figures.map((figure) => [
    quoteUrl(figure.sentence),
    partsOfTotal(text, figure.span, figure.sentence),
    isFoundAgain(figure, text),
  ]);
  return contentKey(facts, problems, figures, counted, ofText);
}
