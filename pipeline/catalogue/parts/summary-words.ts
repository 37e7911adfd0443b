import type { IsoDate } from "../../types.ts";
import type { Subject } from "./chart-words.ts";

/** How much of a chart there is. */
export interface Extent {
  figures: number;
  subject: Subject;
  /** Bodies that are named. */
  sources: number;
  from: IsoDate;
  to: IsoDate;
}

/** Ways in which a figure is less than exact. */
export type Inexact = "lower" | "upper" | "rounded" | "range" | "vague";

/** Dek, summary and text alternative. */
export interface SummaryWords {
  extent: (extent: Extent) => string;
  /** One window: what is counted, where and since when, and what is said of it. */
  window: (heading: string, window: string, said: string) => string;
  /** A figure with who and when in brackets. */
  quote: (label: string, detail: string) => string;
  fromTo: (first: string, last: string) => string;
  latestRun: (lowest: string, highest: string) => string;
  /** Several things said of one window. */
  both: (said: readonly string[]) => string;
  moreWindows: (count: number) => string;
  allExact: (figures: number) => string;
  inexact: (figures: number, counts: readonly (readonly [Inexact, number])[]) => string;
  sources: (names: readonly string[]) => string;
  unnamed: (figures: number) => string;
  /** The first sentence of the text alternative. */
  alt: (figures: number, subject: Subject, years: readonly [string, string]) => string;
  latest: (lowest: string, highest: string) => string;
  dek: {
    /** The counts of a chart, and how many more there are. */
    counts: (windows: readonly (readonly [heading: string, window: string])[], more: number) => string;
    statedBy: (bodies: readonly string[], more: number) => string;
    nobody: string;
  };
}
