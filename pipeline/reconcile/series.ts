import { groupBy } from "../group.ts";
import type { LedgerFigure } from "../types.ts";
import { canBothHold } from "./bounds.ts";
import { idsByName, type Names, nameKey, unitKey, voiceKey } from "./keys.ts";
import { byReport, endOf } from "./order.ts";

/**
 * Names the series of each accepted figure and links each reading to the next. Figures of one series share measure, unit,
 * place, source, counting, method and period start; facilities never join events, nor people movements, nor parts wholes.
 */
export function withSeries(figures: readonly LedgerFigure[]): LedgerFigure[] {
  const places = idsByName(figures.map(({ place }) => place));
  const sources = idsByName(figures.map(({ source }) => source));
  const accepted = figures.filter(({ status }) => status === "accepted");
  const next = new Map<string, string>();
  for (const readings of groupBy(accepted, (figure) => seriesId(figure, places, sources)).values()) {
    for (const [id, follower] of followers(readings)) next.set(id, follower);
  }
  return figures.map((figure) =>
    figure.status === "accepted"
      ? { ...figure, series: seriesId(figure, places, sources), superseded_by: next.get(figure.id) ?? null }
      : figure,
  );
}

/** The key itself is the id, so that no two series can share one: `deaths/flow/person/civilian/SY07/sohr/2019-04-21`. */
function seriesId(figure: LedgerFigure, places: Names, sources: Names): string {
  return [
    figure.measure,
    figure.counting,
    figure.unit_class,
    unitKey(figure),
    nameKey(figure.place, places) || "nowhere",
    voiceKey(figure, sources),
    seriesStart(figure) ?? "undated",
    ...(figure.modality === "reported" ? [] : [figure.modality]),
    ...(figure.method === null ? [] : [figure.method]),
    ...(figure.part_of === null ? [] : ["part"]),
    ...(figure.series_break === null ? [] : [`from-${figure.series_break.date}`]),
  ].join("/");
}

/** Where the window opens. The one day of a stock ("on Tuesday, 5,000 lived in camps") is the reading's date, no opening. */
function seriesStart({ counting, period }: LedgerFigure): string | null {
  return counting === "stock" && period.start === period.end ? null : period.start;
}

/**
 * Each reading with the one that takes its place: the next whose window ends no earlier, so that a toll of January told
 * after that of the whole year supersedes nothing. Two numbers of one report ("a raid killed three, another five") are two
 * events, unless they agree.
 */
function followers(readings: readonly LedgerFigure[]): [string, string][] {
  const ordered = [...readings].sort(byReport);
  return ordered.flatMap((reading, i): [string, string][] => {
    const next = ordered.find(
      (later, j) =>
        j > i && endOf(later) >= endOf(reading) && (later.report !== reading.report || canBothHold(later, reading)),
    );
    return next ? [[reading.id, next.id]] : [];
  });
}
