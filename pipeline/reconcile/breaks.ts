import { groupBy } from "../group.ts";
import { compareText } from "../problems.ts";
import type { LedgerFigure, SeriesBreak } from "../types.ts";
import { type Names, nameKey } from "./keys.ts";
import { endOf } from "./order.ts";

/**
 * Sets in each figure the last break of its source that it stands behind. The last day counted decides, not the day of the report: a toll of
 * March that is recalled in July was counted in the old way.
 */
export function setBreaks(figures: readonly LedgerFigure[], breaks: readonly SeriesBreak[], names: Names): void {
  if (breaks.length === 0) return;
  const latestFirst = [...breaks].sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
  const bySource = groupBy(latestFirst, ({ source }) => source);
  for (const figure of figures) {
    const own = bySource.get(nameKey(figure.source, names.sources)) ?? [];
    figure.series_break = own.find((one) => isBehind(figure, one, names)) ?? null;
  }
}

function isBehind(figure: LedgerFigure, { measure, place, date }: SeriesBreak, { places }: Names): boolean {
  return (
    (measure === null || measure === figure.measure) &&
    (place === null || place === nameKey(figure.place, places)) &&
    endOf(figure) >= date
  );
}
