import type { IsoDate } from "../../types.ts";

/** What is counted, in the middle of a sentence. */
export type Subject = "deaths" | "displacement";

/** The charts, by the names of their files. */
export type ChartName =
  | "deaths"
  | "deaths-over-time"
  | "deaths-by-source"
  | "deaths-parts"
  | "deaths-periods"
  | "displacement"
  | "displacement-over-time"
  | "displacement-by-source"
  | "displacement-share";

/** The words in and around the drawing. */
export interface ChartWords {
  titles: Readonly<Record<ChartName, string>>;
  /** In the middle of a sentence: "deaths". */
  subjects: Readonly<Record<Subject, string>>;
  /** "Civilians killed: Idlib region, since late April 2019". */
  panelTitle: (heading: string, window: string) => string;
  /** A window whose whole years stand side by side: "Syria, year by year". */
  yearByYear: (place: string) => string;
  /** A window told by the day on which all of its counts open: "Syria, since 2011". */
  since: (place: string, start: string) => string;
  /** Who and when, as it stands after a figure's words; `countedTo` where the count ends well before the report. */
  detail: (source: string, published: IsoDate, countedTo: IsoDate | null) => string;
  startsApart: (starts: readonly string[]) => string;
  nobodyNamed: (publisher: string | null) => string;
  /** What stands in for words that the chart's font has no letters for. */
  elsewhere: { source: string; place: string };
  empty: (subject: Subject) => string;
  emptyDetail: string;
  share: {
    title: string;
    subtitle: string;
    /** "more than 13% of about three million people"; without words for the whole, of the inhabitants. */
    of: (share: string, whole: string | null) => string;
    derivedFrom: (label: string, detail: string) => string;
  };
  /** What an editor of the specification sees on hover. */
  tooltip: { figure: string; source: string };
  reports: (publishers: readonly string[]) => string;
  moreCorrections: (count: number) => string;
  /** Who made the chart. */
  credit: string;
}
