import type { Catalogue } from "../catalogue/catalogue.ts";
import { compareText } from "../problems.ts";
import type { Canvas } from "./canvas.ts";
import { detailOf } from "./detail.ts";
import { type Interval, intervalPanel } from "./intervals.ts";
import { markOf } from "./marks.ts";
import { byPreference } from "./preferred.ts";
import type { Reading } from "./reading.ts";
import { lookOf } from "./sources.ts";
import type { Panel } from "./spec.ts";
import { startWords } from "./starts.ts";
import { isTrend, trendPanel } from "./trend/trend.ts";
import type { Window } from "./windows.ts";

/** One window as a panel: a trend where a toll was read again and again, else one row a figure. */
export function windowPanel(window: Window, heading: string, canvas: Canvas): Panel {
  const { say } = canvas;
  const subtitle = startsWords(window, say);
  const head = { title: say.chart.panelTitle(heading, window.title), ...(subtitle === undefined ? {} : { subtitle }) };
  if (!window.byYear && isTrend(window.readings)) return trendPanel(head, window.readings, canvas);
  const ordered = window.byYear ? window.readings : [...window.readings].reverse().sort(byPreference);
  const rows = ordered.map((r) => intervalOf(r, window.byYear ? `${r.label} ${r.during}` : r.label, canvas));
  return intervalPanel({ ...head, rows, format: ",d" }, canvas);
}

function intervalOf(reading: Reading, words: string, { looks, say }: Canvas): Interval {
  const { id, source } = reading;
  return { id, source, look: lookOf(looks, reading), mark: markOf(reading), words, detail: detailOf(reading, say) };
}

/** Says so where the counts of one panel do not begin on the same day. */
function startsWords({ readings, byYear }: Window, say: Catalogue): string | undefined {
  if (byYear || readings[0]?.counting === "stock") return undefined;
  const byStart = [...readings].sort((a, b) => compareText(a.periodStart ?? "", b.periodStart ?? ""));
  const starts = [...new Set(byStart.flatMap((r) => startWords(r, say) ?? []))];
  return starts.length < 2 ? undefined : say.chart.startsApart(starts);
}
