import type { Canvas } from "./canvas.ts";
import type { Reading } from "./reading.ts";
import type { Panel } from "./spec.ts";
import type { Window } from "./windows.ts";

/** What makes one chart different from another. */
export interface ChartPlan {
  /** Name of the chart and of the table that it draws. */
  name: string;
  title: string;
  /** What is counted, in the middle of a sentence. */
  noun: string;
  measures: readonly string[];
  /** The windows of a chart, those that say most first. */
  windows: (readings: readonly Reading[]) => Window[];
  heading: (window: Window) => string;
  panels: (windows: readonly Window[], canvas: Canvas, labelOf: (id: string) => string | null) => Panel[];
}
