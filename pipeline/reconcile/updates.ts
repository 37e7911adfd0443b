import { groupBy } from "../group.ts";
import { compareText } from "../problems.ts";
import type { LedgerFigure } from "../types.ts";
import { byReport } from "./order.ts";

/**
 * Links "52, up from 47" with the 47 of an earlier report: of the same topic, which is all that a series is of but its first day, and that very
 * number. The words say that both are one toll, so the later joins the series of the earlier even where its first day is told otherwise. Where
 * readings of two series have the number, and none is of its own, nothing is linked.
 */
export function setUpdates(accepted: readonly LedgerFigure[], topic: (figure: LedgerFigure) => string): void {
  const telling = accepted.filter(({ former }) => former !== null);
  if (telling.length === 0) return;
  const whole = accepted.filter(({ value, part_of }) => value !== null && part_of === null).sort(byReport);
  const numbered = groupBy(whole, (one) => `${topic(one)}/${one.value}`);
  for (const figure of telling.sort(byReport)) {
    const earlier = (numbered.get(`${topic(figure)}/${figure.former}`) ?? []).filter((one) => isBefore(one, figure));
    const own = earlier.filter((one) => one.series === figure.series);
    const candidates = own.length > 0 ? own : earlier;
    if (new Set(candidates.map(({ series }) => series)).size !== 1) continue;
    const last = candidates.at(-1)!;
    figure.series = last.series;
    figure.updates = last.id;
  }
}

/** Told in an earlier report, or in another one of the same day. */
function isBefore(one: LedgerFigure, figure: LedgerFigure): boolean {
  return one.report !== figure.report && compareText(one.published ?? "", figure.published ?? "") <= 0;
}
