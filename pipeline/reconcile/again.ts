import type { LedgerFigure, Report, ReviewedFigure } from "../types.ts";
import { furthestFirst } from "./conflicts.ts";
import { countsEverybody, isNamedAnew, type Names, namesOf, topicOf } from "./keys.ts";
import { type Known, NOTHING_KNOWN } from "./known.ts";
import { byPlace } from "./order.ts";
import { ALONE, problemsWithin, type Reconciled, setBeside, withReports } from "./reconcile.ts";

/** What became of some reports since a ledger was made. */
export interface Change {
  /** Ids of the reports that are gone or were read anew. */
  gone: ReadonlySet<string>;
  /** Those that were read anew or are new, with their figures. */
  reports: readonly Report[];
  figures: readonly ReviewedFigure[];
}

/**
 * The ledger after a change, as `reconcile` would make it of all figures. How a figure stands to others hangs on those of its topic (measure, way of
 * counting, place), on the inhabitants that are counted of its place, and on what the names of places and sources go with: so the topics that figures
 * came to or left are set beside each other anew, and all others stand as they stood.
 */
export function reconcileAgain(before: Reconciled, change: Change, beside: Partial<Known> = {}): Reconciled {
  const known = { ...NOTHING_KNOWN, ...beside };
  const { gone } = change;
  const old = before.ledger.figures;
  const left = old.filter(({ report }) => !gone.has(report));
  const lost = old.filter(({ report }) => gone.has(report));
  const fresh = withReports(change.figures, change.reports);
  const staying = namesOf(left);
  const [were, are] = [namesOf(lost, staying), namesOf(fresh, staying)];
  const isTouched = touchedBy(lost, left.filter(isNamedAnew(were, are)), fresh, [were, are]);
  const redone = left.filter(isTouched).map(alone);
  const again = [...redone, ...fresh];
  const places = new Set(again.map((figure) => placeOf(figure, are)));
  const inhabitants = left.filter(
    (figure) => countsEverybody(figure) && !isTouched(figure) && places.has(placeOf(figure, are)),
  );
  const made = setBeside([...again, ...inhabitants.map(alone)], are, known);
  const ids = new Set(again.map(({ id }) => id));
  const stale = new Set([...ids, ...lost.map(({ id }) => id)]);
  const merged = <T>(kept: readonly T[], news: readonly T[], idOf: (one: T) => string | null): T[] => [
    ...kept.filter((one) => !stale.has(idOf(one) ?? "")),
    ...news.filter((one) => ids.has(idOf(one) ?? "")),
  ];
  const { conflicts, shares } = before.ledger;
  return {
    ledger: {
      figures: [...left.filter((figure) => !ids.has(figure.id)), ...again].sort(byPlace),
      conflicts: merged(conflicts, made.conflicts, ({ lower }) => lower).sort(furthestFirst),
      shares: merged(shares, made.shares, ({ figure }) => figure),
    },
    within: [
      ...before.within.filter(({ report }) => !gone.has(report ?? "")),
      ...problemsWithin(fresh, change.reports, are, known),
    ],
    between: merged(before.between, made.problems, ({ figure }) => figure),
  };
}

/** A figure as it was before it was set beside others. */
const alone = (figure: LedgerFigure): LedgerFigure => ({ ...figure, ...ALONE, conflicts_with: [] });

const placeOf = (figure: LedgerFigure, names: Names) => topicOf(figure, names).place;

/** Tells the figures whose topic another came to or left, by the names that were or those that are; where inhabitants did, all of the place. */
function touchedBy(
  gone: readonly LedgerFigure[],
  named: readonly LedgerFigure[],
  fresh: readonly LedgerFigure[],
  [were, are]: readonly [Names, Names],
): (figure: LedgerFigure) => boolean {
  const [topics, places] = [new Set<string>(), new Set<string>()];
  const touch = (figures: readonly LedgerFigure[], names: Names) => {
    for (const figure of figures) {
      const { topic, place } = topicOf(figure, names);
      topics.add(topic);
      if (countsEverybody(figure)) places.add(place);
    }
  };
  touch(gone, were);
  touch(named, were);
  touch(named, are);
  touch(fresh, are);
  return (figure) => {
    const { topic, place } = topicOf(figure, are);
    return topics.has(topic) || places.has(place);
  };
}
