import { compareText } from "../../problems.ts";
import type { Canvas } from "../canvas.ts";
import { intervalOf, intervalPanels } from "../intervals/intervals.ts";
import { allLeft, type Left, leave } from "../left.ts";
import { markOf } from "../marks.ts";
import type { ChartKind, Parts, Topic } from "../plan.ts";
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
export const parts: ChartKind = {
  assess: (window, known) => {
    const told = wholesOf(window, known);
    const left = leftOf(window, told);
    if (told.length > 0) leave(left, [fullestOf(told).whole], "count");
    return { weight: told.length, left };
  },
  choose: (windows, panels) => windows.slice(0, panels ?? MOST_PANELS),
  sketch: ({ windows, topic, parts: known, say }) => {
    if (windows.length === 0) return null;
    const told = windows.map((window) => wholesOf(window, known));
    const left: Left = new Map(windows.flatMap((window, i) => [...leftOf(window, told[i]!)]));
    const shown = told.map(fullestOf).map((one) => ({ ...one.window, readings: [one.whole, ...one.parts] }));
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
  },
};

function leftOf({ readings }: Window, told: readonly Whole[]): Left {
  const left = allLeft(readings, "whole");
  leave(
    left,
    told.map(({ whole }) => whole),
    "older",
  );
  return left;
}

function wholesOf(window: Window, known: Parts): Whole[] {
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
