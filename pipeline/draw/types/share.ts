import type { Catalogue } from "../../catalogue/catalogue.ts";
import { compareText } from "../../problems.ts";
import type { Comparator } from "../../types.ts";
import type { Canvas } from "../canvas.ts";
import { detailOf } from "../detail.ts";
import { intervalPanels } from "../intervals/intervals.ts";
import type { Interval } from "../intervals/panel.ts";
import { type Left, leave } from "../left.ts";
import { type Mark, markOf } from "../marks.ts";
import type { ChartKind, Material } from "../plan.ts";
import { ranked } from "../ranked.ts";
import type { Reading } from "../reading.ts";
import { lookOf } from "../sources.ts";
import type { Window } from "../windows.ts";

const MOST_PANELS = 5;
const MOST_SOURCES = 5;

/** The share of the inhabitants that each source's latest count comes to, by window; worked out by Tallywire, and marked so. */
export const share: ChartKind = {
  assess: (window) => {
    const latest = latestShares(window.readings);
    const left = leftOf(window);
    leave(left, latest, "count");
    return { weight: latest.length, left };
  },
  choose: (windows) => windows.slice(0, MOST_PANELS),
  sketch: ({ windows, labelOf, say }) => {
    if (windows.length === 0) return null;
    const all = windows.map((w) => ({ ...w, readings: latestShares(w.readings) }));
    const left: Left = new Map(windows.flatMap((window) => [...leftOf(window)]));
    for (const { readings } of all) leave(left, readings, "source");
    const shown = all.map((w) => ({ ...w, readings: ranked(w.readings).slice(0, MOST_SOURCES).sort(byDay) }));
    return {
      windows: shown,
      panels: (canvas) => sharePanels(shown, canvas, labelOf),
      marks: shown.flatMap((w) => w.readings.map(shareMark)),
      tell: ({ readings }, brief) =>
        say.list(readings.map((r) => (brief ? shareLabel(r, labelOf, say) : shareQuote(r, labelOf, say)))),
      left,
      notes: [say.chart.share.subtitle],
      cardNote: say.chart.share.subtitle,
    };
  },
};

function leftOf({ readings }: Window): Left {
  return new Map(readings.map((r) => [r.id, shareBounds(r) === null ? "noInhabitants" : "older"]));
}

function sharePanels(windows: readonly Window[], canvas: Canvas, labelOf: Material["labelOf"]) {
  const { share: words, panelTitle } = canvas.say.chart;
  const panels = windows.map((w) => ({
    title: panelTitle(words.title, w.title),
    rows: w.readings.map((r) => shareRow(r, canvas, labelOf)),
    atLeast: 1,
    format: ".0%",
  }));
  return intervalPanels(panels, canvas);
}

/** The latest share that each body's count of a window comes to. */
function latestShares(readings: readonly Reading[]): Reading[] {
  const shared = readings.filter((r) => r.latest && shareBounds(r) !== null);
  return [...new Map(shared.map((r) => [r.body, r])).values()];
}

type Bounds = Pick<Reading, "comparator" | "value" | "low" | "high">;

/** The bounds of a share as a mark understands them; a lower bound alone stays "more than", and what is worked out and rounded is never exact. */
function shareBounds({ share, shareLow, shareHigh, comparator }: Reading): Bounds | null {
  if (share === null && shareLow === null && shareHigh === null) return null;
  const derived = (name: Comparator): Bounds => ({ comparator: name, value: share, low: shareLow, high: shareHigh });
  if (shareLow !== null && shareHigh !== null) return derived(shareLow === shareHigh ? "about" : "between");
  if (shareLow !== null) return derived(comparator === "at_least" || comparator === "vague" ? comparator : "more_than");
  return derived(shareHigh === null ? "about" : "at_most");
}

function shareMark(reading: Reading): Mark {
  return markOf(shareBounds(reading) as Bounds);
}

function shareRow(reading: Reading, { looks, say }: Canvas, labelOf: Material["labelOf"]): Interval {
  return {
    id: reading.id,
    source: reading.source,
    look: lookOf(looks, reading),
    mark: shareMark(reading),
    words: shareLabel(reading, labelOf, say),
    detail: say.chart.share.derivedFrom(reading.label, detailOf(reading, say)),
  };
}

function shareLabel(reading: Reading, labelOf: Material["labelOf"], say: Catalogue): string {
  const whole = reading.shareOf === null ? null : labelOf(reading.shareOf);
  return say.chart.share.of(shareWords(shareBounds(reading) as Bounds, say), whole);
}

function shareQuote(reading: Reading, labelOf: Material["labelOf"], say: Catalogue): string {
  const from = say.chart.share.derivedFrom(reading.label, detailOf(reading, say));
  return say.summary.quote(shareLabel(reading, labelOf, say), from);
}

/** "more than 13%". A lower bound is rounded down and an upper one up, so that the words never claim more than the figures. */
export function shareWords({ comparator, value, low, high }: Bounds, say: Catalogue): string {
  const down = (n: number | null) => say.percent(Math.floor((n ?? 0) * 100 + 1e-9));
  const up = (n: number | null) => say.percent(Math.ceil((n ?? 0) * 100 - 1e-9));
  const [lowest, highest] = [down(low), up(high)];
  if (comparator === "between") return lowest === highest ? say.hedged("about", lowest) : say.range(lowest, highest);
  if (comparator === "at_most") return say.hedged("at_most", highest);
  if (comparator === "about") return say.hedged("about", say.percent(Math.round((value ?? low ?? 0) * 100)));
  return say.hedged(comparator === "at_least" ? "at_least" : "more_than", down(low ?? value));
}

function byDay(a: Reading, b: Reading): number {
  return compareText(`${b.date} ${b.id}`, `${a.date} ${a.id}`);
}
