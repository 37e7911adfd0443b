import { figuresById } from "../../../by-id.ts";
import { groupBy } from "../../../group.ts";
import type { Conflict, LedgerFigure, Problem, SeriesBreak } from "../../../types.ts";

/** What the sentences about one figure lean on: all figures, and how they stand to each other. */
export interface KnownLedger {
  figures: ReadonlyMap<string, LedgerFigure>;
  /** Figures of later reports that only tell the reading of one again, by its id. */
  retold: ReadonlyMap<string, readonly LedgerFigure[]>;
  conflicts: ReadonlyMap<string, readonly Conflict[]>;
  /** The declared breaks that part a series of this ledger. */
  breaks: readonly SeriesBreak[];
  /** The figures behind them. */
  afterBreak: readonly LedgerFigure[];
  /** Errors and warnings by the figures that they are about. */
  problems: ReadonlyMap<string, readonly Problem[]>;
}

/** Looks up once what every figure is asked. */
export function knownLedger(
  figures: readonly LedgerFigure[],
  conflicts: readonly Conflict[],
  problems: readonly Problem[],
): KnownLedger {
  const serious = problems.filter(({ severity }) => severity !== "notice");
  const afterBreak = figures.filter(({ status, series_break }) => status === "accepted" && series_break !== null);
  const breaks = afterBreak.flatMap(({ series_break }) => series_break ?? []);
  return {
    figures: figuresById(figures),
    retold: groupBy(
      figures.filter(({ repeats }) => repeats !== null),
      ({ repeats }) => repeats ?? "",
    ),
    conflicts: byEach(conflicts, ({ lower, higher }) => [lower, higher]),
    breaks: [...new Map(breaks.map((one) => [one.id, one])).values()],
    afterBreak,
    problems: byEach(serious, ({ figure, other_figure }) => [figure, other_figure].filter((id) => id !== null)),
  };
}

/** Items by each of their keys. */
function byEach<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const pairs = items.flatMap((item) => keysOf(item).map((key) => ({ key, item })));
  const groups = groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, members]) => [key, members.map(({ item }) => item)]));
}
