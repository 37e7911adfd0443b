import type { Canvas } from "../canvas.ts";
import { intervalOf, intervalPanels } from "../intervals/intervals.ts";
import { latestOf } from "../latest.ts";
import { allLeft, type Left, leave } from "../left.ts";
import { markOf } from "../marks.ts";
import type { ChartKind, Topic } from "../plan.ts";
import { byPreference } from "../preferred.ts";
import { ranked } from "../ranked.ts";
import type { Reading } from "../reading.ts";
import { startsWords } from "../starts-words.ts";
import type { Window } from "../windows.ts";

/** Panels and rows of the overview: a graphics desk would show no more, and the rest stands in the table. */
const MOST_PANELS = 6;
const MOST_SOURCES = 5;

/**
 * Tolls by window: in each panel the latest reading of each source, on an axis of its own from zero, for 860 beside 370,000 would vanish
 * on one.
 */
export const tolls: ChartKind = {
  assess: ({ readings }) => ({ weight: 1, left: allLeft(readings, "count") }),
  choose: (windows, panels) => windows.slice(0, panels ?? MOST_PANELS),
  sketch: ({ windows, topic }) => {
    const latest = windows.map((w) => ({ ...w, readings: latestOf(w) }));
    const shown = latest.map((w) => ({ ...w, readings: foremost(w) }));
    const left: Left = new Map();
    for (const { readings } of windows) leave(left, readings, "older");
    for (const { readings } of latest) leave(left, readings, "source");
    return { windows: shown, panels: (canvas) => tollPanels(shown, topic, canvas), left, notes: [] };
  },
};

function foremost({ readings, byYear }: Window): Reading[] {
  if (byYear) return readings.slice(-MOST_SOURCES);
  const kept = new Set(ranked(readings).slice(0, MOST_SOURCES));
  return readings.filter((r) => kept.has(r)).sort((a, b) => byPreference(a, b) || markOf(b).at - markOf(a).at);
}

function tollPanels(windows: readonly Window[], { heading }: Topic, canvas: Canvas) {
  const panels = windows.map((w) => {
    const subtitle = startsWords(w, canvas.say);
    return {
      title: canvas.say.chart.panelTitle(heading(w, canvas.say), w.title),
      ...(subtitle === undefined ? {} : { subtitle }),
      rows: w.readings.map((r) => intervalOf(r, w.byYear ? `${r.label} ${r.during}` : r.label, canvas)),
      format: ",d",
    };
  });
  return intervalPanels(panels, canvas);
}
