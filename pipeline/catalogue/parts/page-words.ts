import type { IsoDate } from "../../types.ts";

/** The words that stand around a drawing on a page: headings, table, sources, links, controls. Days are ISO dates. */
export interface PageWords {
  inWords: string;
  /** On the button of a frame that is too low for its chart. */
  whole: string;
  table: {
    heading: string;
    /** How much the table holds, after the chart's title; without days where no report has one. */
    caption: (title: string, figures: number, reports: number, days: readonly [IsoDate, IsoDate] | null) => string;
    empty: string;
    who: string;
    figure: string;
    lowest: string;
    highest: string;
    /** A bound that the words leave open. */
    notSaid: string;
    nobodyNamed: string;
    /** A derived share of the inhabitants, in numbers that are words already. */
    share: (low: string | null, share: string | null, high: string | null) => string;
    /** From one day to another; null is not known. */
    period: (start: IsoDate | null, end: IsoDate | null) => string;
    undated: string;
    howRead: string;
    /** Rows that the page has no room for, and the file that has them. */
    more: (rows: number, file: string) => string;
  };
  sources: {
    line: string;
    /** What follows the first names: how many there are beside them, and in how many reports of which days. */
    rest: (more: number, reports: number, days: readonly [IsoDate, IsoDate] | null) => string;
  };
  moreCorrections: (count: number) => string;
  links: { data: string; svg: string; png: string; spec: string; snippets: string; notebook: string };
  steps: {
    /** What the drawing is called as a thing that arrow keys work on. */
    label: (title: string) => string;
    previous: string;
    next: string;
    show: string;
    close: string;
    /** What is read out of a figure, with `{figure}`, `{source}`, `{day}`, its place `{n}` and `{all}` for how many there are. */
    readOut: string;
  };
}
