import type { Catalogue } from "../../catalogue/catalogue.ts";
import { breakNotes } from "../breaks.ts";
import { endsEarly } from "../detail.ts";
import { segmentsOf } from "../gaps.ts";
import { allLeft, type Left, leave } from "../left.ts";
import { topOf } from "../marks.ts";
import type { ChartKind, Topic } from "../plan.ts";
import { ranked } from "../ranked.ts";
import type { Reading } from "../reading.ts";
import { startsWords } from "../starts-words.ts";
import { thinned } from "../trend/thinned.ts";
import { trendPanel } from "../trend/trend.ts";
import type { Window } from "../windows.ts";

/** Panels, sources of a panel, and marks of the whole chart: what a reader tells apart and a page carries. */
const MOST_PANELS = 3;
const MOST_SOURCES = 6;
const MOST_MARKS = 24;
/** Readings of a panel that its lines pass through. */
const MOST_CORNERS = 80;

/** How tolls went: a line a source that steps from one reading to the next, in the windows that were read most often. */
export const overTime: ChartKind = {
  assess: ({ readings, byYear }) => ({
    weight: Number(!byYear && isTrend(readings)),
    left: allLeft(readings, "count"),
  }),
  choose: (windows, panels) => windows.slice(0, panels ?? MOST_PANELS),
  sketch: ({ windows: trends, topic, say }) => {
    if (trends.length === 0) return null;
    const left: Left = new Map();
    for (const { readings } of trends) leave(left, readings, "source");
    const followed = trends.map((w) => ({ ...w, readings: leading(w.readings) }));
    for (const { readings } of followed) leave(left, readings, "least");
    const most = Math.floor(MOST_MARKS / trends.length);
    const shown = followed.map((w) => ({ ...w, readings: thinned(w.readings, most) }));
    const lined = followed.map(({ readings }, i) => amongMarks(thinned(readings, MOST_CORNERS), shown[i]!.readings));
    for (const readings of lined) leave(left, segmentsOf(readings).flat(), "inLine");
    const marks = shown.flatMap((w) => w.readings);
    return {
      windows: shown,
      panels: (canvas) => shown.map((w, i) => trendPanel(headOf(w, topic, say), w.readings, canvas, lined[i]!)),
      left,
      notes: [
        ...new Set(shown.flatMap((w) => breakNotes(w.readings, say))),
        ...(marks.some(endsEarly) ? [say.notes.old] : []),
      ],
    };
  },
};

/** The readings that lie in the time and below the height that the marks of a panel take. */
function amongMarks(readings: readonly Reading[], marks: readonly Reading[]): Reading[] {
  const days = marks.map(({ date }) => date).sort();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const top = Math.max(...marks.map(topOf));
  const kept = new Set(marks);
  return readings.filter((r) => kept.has(r) || (r.date >= first && r.date <= last && topOf(r) <= top));
}

/** True where readings follow each other over time: three days or more, and one toll read at least twice. */
function isTrend(readings: readonly Reading[]): boolean {
  const days = new Set(readings.map((r) => r.date));
  const seriesDays = new Map<string, Set<string>>();
  for (const r of readings) seriesDays.set(r.series, (seriesDays.get(r.series) ?? new Set()).add(r.date));
  return days.size >= 3 && [...seriesDays.values()].some((d) => d.size >= 2);
}

/** The readings of the sources that a panel has room for. */
function leading(readings: readonly Reading[]): Reading[] {
  const bodies = new Set([...new Set(ranked(readings).map((r) => r.body))].slice(0, MOST_SOURCES));
  return readings.filter((r) => bodies.has(r.body));
}

function headOf(window: Window, { heading }: Topic, say: Catalogue) {
  const subtitle = startsWords(window, say);
  return {
    title: say.chart.panelTitle(heading(window, say), window.title),
    ...(subtitle === undefined ? {} : { subtitle }),
  };
}
