import { type Interval, intervalPanel } from "./intervals.ts";
import { markOf } from "./marks.ts";
import type { Reading } from "./reading.ts";
import type { Looks } from "./sources.ts";
import type { Panel } from "./spec.ts";
import type { Measurer } from "./text/measurer.ts";
import { detailOf } from "./trend/end-labels.ts";
import { isTrend, trendPanel } from "./trend/trend.ts";
import type { Window } from "./windows.ts";
import { dayWords, listWords } from "./words.ts";

/** What every panel of a chart shares. */
export interface Canvas {
  looks: Looks;
  /** Inner width in pixels. */
  width: number;
  measure: Measurer;
}

/** One window as a panel: a trend where a toll was read again and again, else one row a figure. */
export function windowPanel(window: Window, heading: string, canvas: Canvas): Panel {
  const { looks, width, measure } = canvas;
  const title = `${heading}: ${window.title}`;
  const subtitle = startsWords(window.readings);
  if (isTrend(window.readings)) return trendPanel(title, subtitle, window.readings, looks, width, measure);
  const rows = [...window.readings].reverse().map(intervalOf);
  return intervalPanel(
    { title, rows, format: ",d", ...(subtitle === undefined ? {} : { subtitle }) },
    looks,
    width,
    measure,
  );
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
