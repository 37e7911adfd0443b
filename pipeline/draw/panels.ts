import type { Canvas } from "./canvas.ts";
import { type Interval, intervalPanel } from "./intervals.ts";
import { markOf } from "./marks.ts";
import type { Reading } from "./reading.ts";
import type { Panel } from "./spec.ts";
import { detailOf } from "./trend/end-labels.ts";
import { isTrend, trendPanel } from "./trend/trend.ts";
import type { Window } from "./windows.ts";
import { dayWords, listWords } from "./words.ts";

/** One window as a panel: a trend where a toll was read again and again, else one row a figure. */
export function windowPanel(window: Window, heading: string, canvas: Canvas): Panel {
  const subtitle = startsWords(window.readings);
  const head = { title: `${heading}: ${window.title}`, ...(subtitle === undefined ? {} : { subtitle }) };
  if (isTrend(window.readings)) return trendPanel(head, window.readings, canvas);
  return intervalPanel({ ...head, rows: [...window.readings].reverse().map(intervalOf), format: ",d" }, canvas);
}

function intervalOf(reading: Reading): Interval {
  return {
    id: reading.id,
    source: reading.source,
    mark: markOf(reading),
    words: reading.label,
    detail: detailOf(reading),
  };
}

/** Says so where the sources of one panel do not count from the same day. */
function startsWords(readings: readonly Reading[]): string | undefined {
  if (readings[0]?.counting === "stock") return undefined;
  const starts = [...new Set(readings.flatMap((r) => r.periodStart ?? []))].sort();
  return starts.length < 2 ? undefined : `The counts do not begin on the same day: ${listWords(starts.map(dayWords))}.`;
}
