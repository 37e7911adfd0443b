import { compareText } from "../../problems.ts";
import { latestOf } from "../latest.ts";
import { type Left, leave } from "../left.ts";
import type { ChartKind } from "../plan.ts";
import { ranked } from "../ranked.ts";
import type { Reading } from "../reading.ts";
import { timelinePanel } from "../timeline/timeline.ts";
import type { Window } from "../windows.ts";

/** Bars that stand below each other without tiring a reader. */
const MOST_BARS = 12;
/** A card has room for so many. */
const CARD_BARS = 5;

/** What time each figure covers: a bar from the first to the last day counted, one for each count, as its foremost source last told it. */
export const periods: ChartKind = {
  assess: (window) => {
    const bars = foremost(window);
    const left = leftOf(window);
    leave(left, bars, "count");
    return { weight: bars.length, left };
  },
  choose: (windows) => {
    let bars = 0;
    return windows.filter(({ weight }) => {
      bars += weight;
      return bars - weight < MOST_BARS;
    });
  },
  sketch: ({ windows }) => {
    const left: Left = new Map(windows.flatMap((window) => [...leftOf(window)]));
    const bars = windows.flatMap((w) => foremost(w).map((r) => ({ ...w, readings: [r] })));
    for (const { readings } of bars.slice(MOST_BARS)) leave(left, readings, "count");
    const shown = bars.slice(0, MOST_BARS).sort(byStart);
    if (new Set(shown.map(({ readings: [r] }) => `${r!.periodStart} ${r!.date}`)).size < 2) return null;
    return {
      windows: shown,
      panels: (canvas) => [timelinePanel(shown, canvas)],
      card: (canvas) => timelinePanel(bars.slice(0, CARD_BARS).sort(byStart), canvas),
      marks: [],
      left,
      notes: [],
    };
  },
};

function leftOf({ readings }: Window): Left {
  return new Map(readings.map((r) => [r.id, r.periodStart === null ? "noStart" : "older"]));
}

/** The last reading of the foremost source of a window; of each year where years stand side by side. */
function foremost(window: Window): Reading[] {
  const known = { ...window, readings: window.readings.filter((r) => r.periodStart !== null) };
  const first = new Set(
    ranked(known.readings)
      .slice(0, 1)
      .map((r) => r.body),
  );
  if (!window.byYear) return latestOf(known).filter((r) => first.has(r.body));
  return [
    ...new Map(
      ranked(latestOf(known))
        .reverse()
        .map((r) => [r.during, r]),
    ).values(),
  ];
}

function byStart({ readings: [a] }: Window, { readings: [b] }: Window): number {
  return (
    compareText(a!.periodStart ?? "", b!.periodStart ?? "") ||
    compareText(b!.date, a!.date) ||
    compareText(a!.id, b!.id)
  );
}
