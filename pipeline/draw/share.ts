import type { Catalogue } from "../catalogue/catalogue.ts";
import { compareText } from "../problems.ts";
import type { Comparator } from "../types.ts";
import type { Canvas } from "./canvas.ts";
import { detailOf } from "./detail.ts";
import { type Interval, intervalPanel } from "./intervals.ts";
import { markOf } from "./marks.ts";
import type { Reading } from "./reading.ts";
import { lookOf } from "./sources.ts";
import type { Panel } from "./spec.ts";
import type { Window } from "./windows.ts";

/** The share of the inhabitants, one panel for all places; worked out by Tallywire, and marked so. */
export function sharePanels(
  windows: readonly Window[],
  canvas: Canvas,
  labelOf: (id: string) => string | null,
): Panel[] {
  const rows = windows
    .flatMap(latestShares)
    .sort(byDay)
    .map((r) => shareRow(r, canvas, labelOf));
  if (rows.length === 0) return [];
  const panel = {
    title: canvas.say.chart.share.title,
    subtitle: canvas.say.chart.share.subtitle,
    rows,
    atLeast: 1,
    format: ".0%",
  };
  return [intervalPanel(panel, canvas)];
}

/** The latest share that each body's count of a window comes to. */
function latestShares({ readings }: Window): Reading[] {
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
