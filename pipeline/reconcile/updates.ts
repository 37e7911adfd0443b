import { groupBy } from "../group.ts";
import { compareText } from "../problems.ts";
import type { LedgerFigure } from "../types.ts";
import { byReport } from "./order.ts";

/**
 * Links "52, up from 47" with the 47 of an earlier report: of the same topic, which is all that a series is of but its first day, and that very
 * number. The words say that both are one toll, so the later joins the series of the earlier even where its first day is told otherwise. Where
 * readings of two series have the number, and none is of its own, nothing is linked.
 */
export function withUpdates(figures: readonly LedgerFigure[], topic: (figure: LedgerFigure) => string): LedgerFigure[] {
  const numbered = groupBy(
    figures
      .filter(({ series, value, part_of }) => series !== null && value !== null && part_of === null)
      .sort(byReport),
    (one) => `${topic(one)}/${one.value}`,
  );
  const joined = new Map<string, string>();
  const seriesOf = (one: LedgerFigure) => joined.get(one.id) ?? one.series;
  const linked = new Map<string, LedgerFigure>();
  for (const figure of [...figures].sort(byReport)) {
    if (figure.former === null || figure.series === null) continue;
    const earlier = (numbered.get(`${topic(figure)}/${figure.former}`) ?? []).filter((one) => isBefore(one, figure));
    const own = earlier.filter((one) => seriesOf(one) === figure.series);
    const candidates = own.length > 0 ? own : earlier;
    if (new Set(candidates.map(seriesOf)).size !== 1) continue;
    const last = candidates.at(-1)!;
    joined.set(figure.id, seriesOf(last)!);
    linked.set(figure.id, last);
  }
  return figures.map((figure) => ({
    ...figure,
    series: joined.get(figure.id) ?? figure.series,
    updates: linked.get(figure.id)?.id ?? null,
  }));
}

/** Told in an earlier report, or in another one of the same day. */
function isBefore(one: LedgerFigure, figure: LedgerFigure): boolean {
  return one.report !== figure.report && compareText(one.published ?? "", figure.published ?? "") <= 0;
}
