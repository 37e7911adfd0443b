import type { Reason } from "../../catalogue/parts/note-words.ts";
import { groupBy } from "../../group.ts";
import { compareText } from "../../problems.ts";
import type { Canvas } from "../canvas.ts";
import { intervalOf, intervalPanels } from "../intervals/intervals.ts";
import { markOf } from "../marks.ts";
import type { Material, Sketch, Topic } from "../plan.ts";
import type { Reading } from "../reading.ts";
import { quote } from "../summary.ts";
import type { Window } from "../windows.ts";

const MOST_PANELS = 5;
const MOST_PARTS = 5;

/** A toll that a report tells with parts of it. */
interface Whole {
  window: Window;
  whole: Reading;
  parts: Reading[];
}

/**
 * Parts beside their whole, as one report tells them: of each window the toll with most parts, the latest where several have as many.
 * Parts are never stacked: a girl is a child and a civilian, and nobody has said that they add up.
 */
export function parts({ windows, topic, parts: known, say, panels }: Material): Sketch | null {
  const most = panels ?? MOST_PANELS;
  const told = windows.flatMap((window) => wholesOf(window, known));
  if (told.length === 0) return null;
  const left = new Map<string, Reason>();
  for (const { readings } of windows) for (const { id } of readings) left.set(id, "whole");
  for (const { whole } of told) left.set(whole.id, "older");
  const fullest = [...groupBy(told, ({ window }) => window).values()].map(fullestOf);
  for (const { whole } of fullest.slice(most)) left.set(whole.id, "count");
  const shown = fullest.slice(0, most).map((one) => ({ ...one.window, readings: [one.whole, ...one.parts] }));
  return {
    windows: shown,
    panels: (canvas) => partPanels(shown, topic, canvas),
    tell: ({ readings: [whole, ...own] }) => {
      const labels = own.map((part) => part.label);
      return say.types.parts.said(quote(whole!, say), labels);
    },
    left,
    notes: [],
  };
}

function wholesOf(window: Window, known: Material["parts"]): Whole[] {
  return window.readings.flatMap((whole) => {
    const own = known.get(whole.id) ?? [];
    const highestFirst = own
      .map((part) => (!part.named || part.body === whole.body ? { ...part, ...speakerOf(whole) } : part))
      .sort((a, b) => markOf(b).at - markOf(a).at || compareText(a.id, b.id));
    return own.length === 0 ? [] : [{ window, whole, parts: highestFirst.slice(0, MOST_PARTS) }];
  });
}

/** Who tells a toll tells its parts with it, where the report names nobody else. */
function speakerOf({ source, body, named }: Reading): Pick<Reading, "source" | "body" | "named"> {
  return { source, body, named };
}

function fullestOf(wholes: readonly Whole[]): Whole {
  return wholes.reduce((best, one) => (one.parts.length >= best.parts.length ? one : best));
}

function partPanels(windows: readonly Window[], { heading }: Topic, canvas: Canvas) {
  const words = canvas.say.types.parts;
  const panels = windows.map((w) => {
    const [whole, ...own] = w.readings as [Reading, ...Reading[]];
    const rows = own.map((part) => {
      const row = intervalOf(part, part.label, canvas);
      return part.body === whole.body ? { ...row, detail: words.ofThem } : row;
    });
    return {
      title: canvas.say.chart.panelTitle(heading(w, canvas.say), w.title),
      ...(own.length > 1 ? { subtitle: words.overlap } : {}),
      rows: [intervalOf(whole, whole.label, canvas), ...rows],
      format: ",d",
    };
  });
  return intervalPanels(panels, canvas);
}
