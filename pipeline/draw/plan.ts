import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Subject } from "../catalogue/parts/chart-words.ts";
import type { Reason } from "../catalogue/parts/note-words.ts";
import type { ChartType } from "../types.ts";
import type { Canvas } from "./canvas.ts";
import type { Mark } from "./marks.ts";
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

/** Parts that reports tell of a reading, by the id of the whole. */
export interface Parts {
  get(whole: string): readonly Reading[] | undefined;
}

/** What a chart type draws. */
export interface Material {
  topic: Topic;
  /** Those that the type has chosen, each with all its readings; what only repeats another report is not among them. */
  windows: readonly Window[];
  parts: Parts;
  /** Words of any figure that the font can draw, by id. */
  labelOf: (id: string) => string | null;
  say: Catalogue;
}

/** What a chart type makes of it. */
export interface Sketch {
  /** What is drawn, and nothing else, in the order of the panels. */
  windows: Window[];
  panels: (canvas: Canvas) => PanelSpec[];
  /** What the card shows where the panels have too many rows for it; else it shows the fullest panel. */
  card?: (canvas: Canvas) => PanelSpec;
  /** What the foot of the card says in place of who states the figures, where nobody does. */
  cardNote?: string;
  /** The marks that the key explains, where they are not those of the figures: none for bars, which say nothing of how sure a figure is. */
  marks?: readonly Mark[];
  /**
   * What the summary, or in few words the text alternative, says of a window; where it is not given, how its readings went and how far
   * they are apart.
   */
  tell?: (window: Window, brief: boolean) => string;
  /** Why a reading of its windows is not drawn, by id. */
  left: ReadonlyMap<string, Reason>;
  /** What else a reader has to know, in whole sentences. */
  notes: string[];
}

/** What a chart that does not draw a window leaves out of it. */
export interface Assessment {
  /** How much of the window a chart of this type could draw, 0: nothing. */
  weight: number;
  left: ReadonlyMap<string, Reason>;
}

/** A type of chart. Each window is assessed by itself, so that of many that are as they were only those that are drawn are looked at. */
export interface ChartKind {
  assess(window: Window, parts: Parts): Assessment;
  /** The windows that are drawn, in their order, of those of which something can be. `panels`: most that an editor wants, or null. */
  choose<T extends Pick<Assessment, "weight">>(windows: readonly T[], panels: number | null): T[];
  /** Lays out; null where there is nothing of this type to draw. */
  sketch(material: Material): Sketch | null;
}

/** One chart: a type of chart on one topic. */
export interface ChartPlan {
  name: string;
  type: ChartType;
  topic: Topic;
  title: (say: Catalogue) => string;
  kind: ChartKind;
}
