import type { Subject } from "../../catalogue/parts/chart-words.ts";
import type { ChartLanguage, ChartType, IsoDate } from "../../types.ts";

/** A day that a chart over time marks, with the editor's words on it. */
export interface Annotation {
  date: IsoDate;
  words: string;
}

/** What an editor said of one chart in `charts/charts.yaml`; null where nothing was said. */
export interface ChartSettings {
  name: string;
  /** Line of the file where the chart begins. */
  line: number;
  /** Both for a chart that the program would not make by itself. */
  type: ChartType | null;
  of: Subject | null;
  hide: boolean;
  title: string | null;
  dek: string | null;
  alt: string | null;
  language: ChartLanguage | null;
  /** Values by column of the table: only rows that have one of them in each column are drawn. */
  only: ReadonlyMap<SelectedColumn, readonly string[]>;
  annotations: readonly Annotation[];
  /** Colours of the sources, in the order in which these get theirs. */
  palette: readonly string[] | null;
  /** Most panels. */
  panels: number | null;
  /** Height of a plot over time, in pixels. */
  height: number | null;
}

/** Settings of a chart of which nothing was said. */
export function unsaid(name: string): ChartSettings {
  return {
    name,
    line: 0,
    type: null,
    of: null,
    hide: false,
    title: null,
    dek: null,
    alt: null,
    language: null,
    only: new Map(),
    annotations: [],
    palette: null,
    panels: null,
    height: null,
  };
}

/** Columns of the tables by which rows are chosen. A value may stand in the column of the id or of the name. */
export const SELECTED_COLUMNS = {
  measure: ["measure"],
  unit: ["unit"],
  place: ["place_id", "place_name"],
  source: ["source_id", "source_name"],
  series: ["series"],
  since: ["period_start"],
} as const;

export type SelectedColumn = keyof typeof SELECTED_COLUMNS;
