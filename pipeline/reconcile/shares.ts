import type { DerivedShare, LedgerFigure } from "../types.ts";
import { countsEverybody, type Names, nameKey } from "./keys.ts";
import { byReport } from "./order.ts";

/**
 * The displaced people of a place as a share of its inhabitants: of the latest population figure of the same place that was
 * reported on or before the day of the figure. Marked as derived wherever it is shown.
 */
export function deriveShares(figures: readonly LedgerFigure[], names: Names): DerivedShare[] {
  const facts = figures.filter(
    ({ status, modality, unit_class, part_of, published }) =>
      status === "accepted" && modality === "reported" && unit_class === "person" && !part_of && published !== null,
  );
  const populations = facts.filter(countsEverybody).sort(byReport);
  return facts
    .filter(({ measure }) => measure === "displaced")
    .flatMap((figure) => {
      const whole = populations.findLast((population) => isWhole(population, figure, names));
      const share = whole && shareOf(figure, whole);
      return share ? [share] : [];
    });
}

function isWhole(population: LedgerFigure, figure: LedgerFigure, { places }: Names): boolean {
  const place = nameKey(figure.place, places);
  return place !== "" && place === nameKey(population.place, places) && population.published! <= figure.published!;
}

/**
 * The share has a middle where the figure has one that is no bound of its own: "more than 400,000" of about three million
 * gives "more than 13 %" and no share as such. It is never surer than its whole: 530,000 of about three million is about 18 %, and no
 * bound; of more than three million it is less than that; and "more than 400,000" of more than three million can be any share. A share
 * above the whole says that the two count differently: there is none.
 */
function shareOf(figure: LedgerFigure, whole: LedgerFigure): DerivedShare | null {
  const loose = whole.low === null && whole.high === null;
  const rounded = loose && figure.low !== null && figure.low === figure.high;
  const share = {
    figure: figure.id,
    of: whole.id,
    share: isBound(figure) || isBound(whole) ? null : ratio(figure.value, whole.value),
    share_low: rounded ? null : ratio(figure.low, loose ? whole.value : whole.high),
    share_high: rounded ? null : ratio(figure.high, loose ? whole.value : whole.low),
  };
  const known = [share.share, share.share_low, share.share_high].filter((part) => part !== null);
  return known.length > 0 && known.every((part) => part <= 1) ? share : null;
}

function isBound({ comparator }: LedgerFigure): boolean {
  return ["more_than", "at_least", "fewer_than", "at_most"].includes(comparator);
}

/** Four digits are more than any of the figures carries. */
function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}
