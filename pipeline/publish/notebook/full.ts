import { figuresById } from "../../by-id.ts";
import type { Chart, LedgerFigure, ReportFacts } from "../../types.ts";
import { idsIn } from "../drawn.ts";
import { newestFirst } from "./newest.ts";

/** A page with more reports in full takes a browser long to open. */
const MOST_REPORTS = 300;

/** What decides which reports stand in full. */
interface Shown {
  reports: readonly ReportFacts[];
  figures: readonly LedgerFigure[];
  charts: readonly Pick<Chart, "spec">[];
  stories: readonly { text: string }[];
}

/**
 * Ids of the reports that the notebook shows sentence by sentence: all, as long as they are not too many; else those that a chart draws or a story
 * cites, and then the newest. The others are listed.
 */
export function reportsInFull({ reports, figures, charts, stories }: Shown): Set<string> {
  if (reports.length <= MOST_REPORTS) return new Set(reports.map(({ id }) => id));
  const known = figuresById(figures);
  const drawn = charts.flatMap(({ spec }) => [...idsIn(spec, known)]);
  const cited = stories.flatMap(({ text }) =>
    [...text.matchAll(/(?:figure|calc):([^>"\n]*)/g)].flatMap(([, said = ""]) => said.split(/[\s()*/]+/)),
  );
  const full = new Set([...drawn, ...cited].flatMap((id) => known.get(id)?.report ?? []));
  for (const { id } of newestFirst(reports)) {
    if (full.size >= MOST_REPORTS) break;
    full.add(id);
  }
  return full;
}
