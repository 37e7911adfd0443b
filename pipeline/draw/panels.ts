import { compareText } from "../problems.ts";
import type { Canvas } from "./canvas.ts";
import { detailOf } from "./detail.ts";
import { type Interval, intervalPanel } from "./intervals.ts";
import { markOf } from "./marks.ts";
import { byPreference } from "./preferred.ts";
import type { Reading } from "./reading.ts";
import { type Looks, lookOf } from "./sources.ts";
import type { Panel } from "./spec.ts";
import { startWords } from "./starts.ts";
import { isTrend, trendPanel } from "./trend/trend.ts";
import type { Window } from "./windows.ts";
import { listWords } from "./words.ts";

/** One window as a panel: a trend where a toll was read again and again, else one row a figure. */
export function windowPanel(window: Window, heading: string, canvas: Canvas): Panel {
  const subtitle = startsWords(window);
  const head = { title: `${heading}: ${window.title}`, ...(subtitle === undefined ? {} : { subtitle }) };
  if (!window.byYear && isTrend(window.readings)) return trendPanel(head, window.readings, canvas);
  const ordered = window.byYear ? window.readings : [...window.readings].reverse().sort(byPreference);
  const rows = ordered.map((r) => intervalOf(r, window.byYear ? `${r.label} ${r.during}` : r.label, canvas.looks));
  return intervalPanel({ ...head, rows, format: ",d" }, canvas);
}

function intervalOf(reading: Reading, words: string, looks: Looks): Interval {
  const { id, source } = reading;
  return { id, source, look: lookOf(looks, reading), mark: markOf(reading), words, detail: detailOf(reading) };
}

/** Says so where the counts of one panel do not begin on the same day. */
function startsWords({ readings, byYear }: Window): string | undefined {
  if (byYear || readings[0]?.counting === "stock") return undefined;
  const byStart = [...readings].sort((a, b) => compareText(a.periodStart ?? "", b.periodStart ?? ""));
  const starts = [...new Set(byStart.flatMap((r) => startWords(r) ?? []))];
  return starts.length < 2 ? undefined : `Not all counts begin on the same day: ${listWords(starts)}.`;
}
