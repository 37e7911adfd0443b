import { canBothHold } from "../../interval.ts";
import type { Canvas } from "../canvas.ts";
import { intervalOf, intervalPanels } from "../intervals/intervals.ts";
import { allLeft, type Left, leave } from "../left.ts";
import { markOf, topOf } from "../marks.ts";
import type { ChartKind, Topic } from "../plan.ts";
import { ranked } from "../ranked.ts";
import type { Reading } from "../reading.ts";
import { lengthOf } from "../starts.ts";
import { quote } from "../summary.ts";
import type { Window } from "../windows.ts";
import { dayTime } from "../words.ts";

const MOST_PANELS = 3;
const MOST_SOURCES = 8;

/** Sources stand side by side that count to days within a month of each other, and never more than a quarter of the time counted apart. */
const MOST_APART = 31 * 86_400_000;
const PART_APART = 1 / 4;

/** Sources side by side: what each had counted of one window to one date, on one axis, and how far they are apart. */
export const bySource: ChartKind = {
  assess: (window) => {
    const met = metIn(window);
    const left = allLeft(window.readings, "alone");
    leave(left, met, "count");
    return { weight: met.length, left };
  },
  choose: (windows, panels) => [...windows].sort((a, b) => b.weight - a.weight).slice(0, panels ?? MOST_PANELS),
  sketch: ({ windows, topic, say }) => {
    if (windows.length === 0) return null;
    const several = windows.map((w) => ({ ...w, readings: metIn(w) }));
    const left: Left = new Map();
    for (const { readings } of windows) leave(left, readings, "alone");
    for (const { readings } of several) leave(left, readings, "source");
    const shown = several.map((w) => ({ ...w, readings: highestFirst(w.readings) }));
    return {
      windows: shown,
      panels: (canvas) => sourcePanels(shown, topic, canvas),
      tell: ({ readings }, brief) => {
        const [lowest, highest] = [readings.at(-1)!, readings[0]!].map((r) =>
          brief ? say.summary.quote(r.label, r.source) : quote(r, say),
        ) as [string, string];
        return say.types.bySource.said(lowest, highest, difference(readings));
      },
      left,
      notes: [],
    };
  },
};

/** The readings of a window that stand side by side, where several sources have one. */
function metIn({ byYear, readings }: Window): Reading[] {
  const met = byYear ? [] : atOneDate(readings);
  return met.length > 1 ? met : [];
}

/** The latest reading of each named body up to the day on which most of them have one; the last such day. Vague figures stand nowhere. */
function atOneDate(all: readonly Reading[]): Reading[] {
  const readings = all.filter((r) => r.named && markOf(r).body !== "fade");
  const longest = readings.reduce((most, r) => Math.max(most, lengthOf(r)), 0);
  const stretch = all[0]?.counting === "stock" ? MOST_APART : Math.min(MOST_APART, longest * PART_APART);
  const counts = new Map<string, number>();
  let [start, best] = [0, { from: 0, to: 0, bodies: 0 }];
  for (const [i, { body, date }] of readings.entries()) {
    counts.set(body, (counts.get(body) ?? 0) + 1);
    for (; dayTime(date) - dayTime(readings[start]!.date) > stretch; start++) {
      const { body: gone } = readings[start]!;
      if (counts.get(gone) === 1) counts.delete(gone);
      else counts.set(gone, counts.get(gone)! - 1);
    }
    if (counts.size >= best.bodies) best = { from: start, to: i, bodies: counts.size };
  }
  return [...new Map(readings.slice(best.from, best.to + 1).map((r) => [r.body, r])).values()];
}

function highestFirst(readings: readonly Reading[]): Reading[] {
  return ranked(readings)
    .slice(0, MOST_SOURCES)
    .sort((a, b) => topOf(b) - topOf(a));
}

function difference(readings: readonly Reading[]): number {
  return Math.max(...readings.map(topOf)) - Math.min(...readings.map((r) => markOf(r).at));
}

function sourcePanels(windows: readonly Window[], { heading }: Topic, canvas: Canvas) {
  const { say } = canvas;
  const panels = windows.map((w) => {
    const days = w.readings.map((r) => r.date).sort();
    const compatible = w.readings.every((a) => w.readings.every((b) => canBothHold(a, b)));
    const apart = { from: days[0]!, to: days.at(-1)!, difference: difference(w.readings), compatible };
    return {
      title: say.chart.panelTitle(heading(w, say), w.title),
      subtitle: say.types.bySource.apart(apart),
      rows: w.readings.map((r) => intervalOf(r, r.label, canvas)),
      span: [Math.min(...w.readings.map((r) => markOf(r).at)), Math.max(...w.readings.map(topOf))] as const,
      format: ",d",
    };
  });
  return intervalPanels(panels, canvas);
}
