import { onceOf } from "./once.ts";
import type { LedgerFigure } from "./types.ts";

/** Figures by their id; of all figures of a ledger they are looked up in many places. */
export const figuresById = onceOf(
  (figures: readonly LedgerFigure[]): ReadonlyMap<string, LedgerFigure> =>
    new Map(figures.map((figure) => [figure.id, figure])),
);
