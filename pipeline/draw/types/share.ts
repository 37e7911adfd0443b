import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Reason } from "../../catalogue/parts/note-words.ts";
import { compareText } from "../../problems.ts";
import type { Comparator } from "../../types.ts";
import type { Canvas } from "../canvas.ts";
import { detailOf } from "../detail.ts";
import { intervalPanels } from "../intervals/intervals.ts";
import type { Interval } from "../intervals/panel.ts";
import { markOf } from "../marks.ts";
import type { Material, Sketch } from "../plan.ts";
import { ranked } from "../ranked.ts";
import type { Reading } from "../reading.ts";
import { lookOf } from "../sources.ts";

/** Rows of the one panel. */
const MOST_ROWS = 12;

/** The share of the inhabitants, one panel for all places; worked out by Tallywire, and marked so. */
export function share({ windows, labelOf, say }: Material): Sketch | null {
  const all = windows.map((w) => ({ ...w, readings: latestShares(w.readings) }));
  const kept = new Set(ranked(all.flatMap((w) => w.readings)).slice(0, MOST_ROWS));
  const shown = all
    .map((w) => ({ ...w, readings: w.readings.filter((r) => kept.has(r)) }))
    .filter(({ readings }) => readings.length > 0);
  if (shown.length === 0) return null;
  const rows = shown.flatMap((w) => w.readings).sort(byDay);
  const left = new Map<string, Reason>();
  for (const { readings } of windows)
    for (const r of readings) left.set(r.id, shareBounds(r) === null ? "noInhabitants" : "older");
  for (const { readings } of all) for (const { id } of readings) left.set(id, "source");
  const panel = {
    title: say.chart.share.title,
    subtitle: say.chart.share.subtitle,
    atLeast: 1,
    format: ".0%",
  };
  return {
    windows: shown,
    panels: (canvas) => {
      const intervals = rows.map((r) => shareRow(r, canvas, labelOf));
      return intervalPanels([{ ...panel, rows: intervals }], canvas);
    },
    left,
    notes: [],
  };
}

/** The latest share that each body's count of a window comes to. */
function latestShares(readings: readonly Reading[]): Reading[] {
  const shared = readings.filter((r) => r.latest && shareBounds(r) !== null);
  return [...new Map(shared.map((r) => [r.body, r])).values()];
}

type Bounds = Pick<Reading, "comparator" | "value" | "low" | "high">;

/** The bounds of a share as a mark understands them; a lower bound alone stays "more than". */
function shareBounds({ share, shareLow, shareHigh, comparator }: Reading): Bounds | null {
  if (share === null && shareLow === null && shareHigh === null) return null;
  const derived = (name: Comparator): Bounds => ({ comparator: name, value: share, low: shareLow, high: shareHigh });
  if (shareLow !== null && shareHigh !== null) return derived(shareLow === shareHigh ? "exact" : "between");
  if (shareLow !== null) return derived(comparator === "at_least" || comparator === "vague" ? comparator : "more_than");
  return derived(shareHigh === null ? "about" : "at_most");
}

function shareRow(reading: Reading, { looks, say }: Canvas, labelOf: (id: string) => string | null): Interval {
  const bounds = shareBounds(reading) as Bounds;
  const whole = reading.shareOf === null ? null : labelOf(reading.shareOf);
  return {
    id: reading.id,
    source: reading.source,
    look: lookOf(looks, reading),
    mark: markOf(bounds),
    words: say.chart.share.of(shareWords(bounds, say), whole),
    detail: say.chart.share.derivedFrom(reading.label, detailOf(reading, say)),
  };
}

/** "more than 13%". A lower bound is rounded down and an upper one up, so that the words never claim more than the figures. */
export function shareWords({ comparator, value, low, high }: Bounds, say: Catalogue): string {
  const down = (n: number | null) => say.percent(Math.floor((n ?? 0) * 100 + 1e-9));
  const up = (n: number | null) => say.percent(Math.ceil((n ?? 0) * 100 - 1e-9));
  const [lowest, highest] = [down(low), up(high)];
  if (comparator === "between") return lowest === highest ? say.hedged("about", lowest) : say.range(lowest, highest);
  if (comparator === "at_most") return say.hedged("at_most", highest);
  if (comparator === "about" || comparator === "exact")
    return say.hedged("about", say.percent(Math.round((value ?? low ?? 0) * 100)));
  return say.hedged(comparator === "at_least" ? "at_least" : "more_than", down(low ?? value));
}

function byDay(a: Reading, b: Reading): number {
  return compareText(`${b.date} ${b.id}`, `${a.date} ${a.id}`);
}
