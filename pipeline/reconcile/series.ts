import { groupBy } from "../group.ts";
import { canBothHold } from "../interval.ts";
import type { LedgerFigure } from "../types.ts";
import { isAddition } from "../words/en/additions.ts";
import { type Names, nameKey, unitKey, voiceKey } from "./keys.ts";
import { byReport, endOf } from "./order.ts";
import { refusedAs } from "./refusals.ts";
import { repeatsOf } from "./repeats.ts";
import { setUpdates } from "./updates.ts";

/**
 * Sets the series of each accepted figure, tells which reports only repeat a reading, and links each reading to the next. Figures of one
 * series share measure, unit, place, source, counting, method and period start; facilities never join events, nor people movements, nor
 * parts wholes, nor "14 more" the toll that they are added to.
 */
export function setSeries(figures: readonly LedgerFigure[], names: Names): void {
  const accepted = figures.filter(({ status }) => status === "accepted");
  for (const figure of accepted) figure.series = seriesId(figure, names);
  setUpdates(accepted, (figure) => seriesId(figure, names, "at any time"));
  for (const readings of groupBy(accepted, ({ series }) => series).values()) setLinks(readings.sort(byReport));
}

/** The key itself is the id, so that no two series can share one: `deaths/flow/person/civilian/SY07/sohr/2019-04-21`. */
function seriesId(figure: LedgerFigure, names: Names, start = seriesStart(figure) ?? "undated"): string {
  const refused = refusedAs(figure);
  return [
    figure.measure,
    figure.counting,
    figure.unit_class,
    unitKey(figure),
    nameKey(figure.place, names.places) || "nowhere",
    voiceKey(figure, names),
    start,
    ...(figure.modality === "reported" ? [] : [figure.modality]),
    ...(figure.method === null ? [] : [figure.method]),
    ...(figure.part_of === null ? [] : ["part"]),
    ...(isAddition(figure) ? ["more"] : []),
    ...(refused === null ? [] : [`was-${refused}`]),
    ...(figure.apart === null ? [] : [figure.apart]),
    ...(figure.series_break === null ? [] : [`from-${figure.series_break.date}`]),
  ].join("/");
}

/** Where the window opens. The one day of a stock ("on Tuesday, 5,000 lived in camps") is the reading's date, no opening. */
function seriesStart({ counting, period }: LedgerFigure): string | null {
  return counting === "stock" && period.start === period.end ? null : period.start;
}

/** How the figures of one series hang together; a repeat is superseded by what supersedes the reading that it tells. */
function setLinks(ordered: readonly LedgerFigure[]): void {
  const repeats = repeatsOf(ordered);
  const next = followers(ordered.filter(({ id }) => !repeats.has(id)));
  for (const figure of ordered) {
    figure.repeats = repeats.get(figure.id) ?? null;
    figure.superseded_by = next.get(figure.repeats ?? figure.id) ?? null;
  }
}

/**
 * Each reading with the one that takes its place: the next whose window ends no earlier, so that a toll of January told
 * after that of the whole year supersedes nothing. Two numbers of one report ("a raid killed three, another five") are two
 * events, unless they agree.
 */
function followers(ordered: readonly LedgerFigure[]): Map<string, string> {
  const next = new Map<string, string>();
  // Read backwards: readings of later reports that may still take a place, the nearest last; a late end hides earlier ones behind it.
  const later: LedgerFigure[] = [];
  for (const told of [...groupBy(ordered, ({ report }) => report).values()].reverse()) {
    told.forEach((reading, i) => {
      const mayFollow = (one: LedgerFigure) => endOf(one) >= endOf(reading);
      const own = told.slice(i + 1).find((one) => mayFollow(one) && canBothHold(one, reading));
      const follower = own ?? later.findLast(mayFollow);
      if (follower !== undefined) next.set(reading.id, follower.id);
    });
    for (const reading of [...told].reverse()) {
      while (later.length > 0 && endOf(later.at(-1)!) <= endOf(reading)) later.pop();
      later.push(reading);
    }
  }
  return next;
}
