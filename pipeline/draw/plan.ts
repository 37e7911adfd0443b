import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ChartName, Subject } from "../catalogue/parts/chart-words.ts";
import type { Reason } from "../catalogue/parts/note-words.ts";
import type { ChartType, Table } from "../types.ts";
import type { Canvas } from "./canvas.ts";
import type { Reading } from "./reading.ts";
import type { PanelSpec } from "./spec.ts";
import type { Window } from "./windows.ts";

/** What a family of charts is about: one table, one thing that is counted. */
export interface Topic {
  /** What is counted, and the name of the table that the charts draw. */
  subject: Subject;
  measures: readonly string[];
  /** Which units may share a panel. */
  unitKey: (reading: Reading) => string;
  /** "Civilians killed": what the figures of a window count. */
  heading: (window: Window, say: Catalogue) => string;
}

/** What a chart type chooses from. */
export interface Material {
  topic: Topic;
  /** Readings that can be drawn; what only repeats another report is not among them. */
  readings: readonly Reading[];
  /** The same by window, the fullest first. */
  windows: readonly Window[];
  /** All figures, whatever became of them. */
  all: Table;
  /** Words of any figure that the font can draw, by id. */
  labelOf: (id: string) => string | null;
  say: Catalogue;
}

/** What a chart type makes of it. */
export interface Sketch {
  /** What is drawn, and nothing else, in the order of the panels. */
  windows: Window[];
  panels: (canvas: Canvas) => PanelSpec[];
  /** Why a reading is not drawn, by id. */
  left: ReadonlyMap<string, Reason>;
  /** What else a reader has to know, in whole sentences. */
  notes: string[];
}

/** One chart: a type of chart on one topic. */
export interface ChartPlan {
  name: ChartName;
  type: ChartType;
  topic: Topic;
  /** Chooses and lays out; null where there is nothing of this type to draw. */
  sketch: (material: Material) => Sketch | null;
}
