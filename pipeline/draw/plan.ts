import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ChartName, Subject } from "../catalogue/parts/chart-words.ts";
import type { Canvas } from "./canvas.ts";
import type { Reading } from "./reading.ts";
import type { Panel } from "./spec.ts";
import type { Window } from "./windows.ts";

/** What makes one chart different from another. */
export interface ChartPlan {
  /** Name of the chart and of the table that it draws. */
  name: ChartName;
  /** What is counted. */
  subject: Subject;
  measures: readonly string[];
  /** The windows of a chart, those that say most first. */
  windows: (readings: readonly Reading[], say: Catalogue) => Window[];
  heading: (window: Window, say: Catalogue) => string;
  panels: (windows: readonly Window[], canvas: Canvas, labelOf: (id: string) => string | null) => Panel[];
}
