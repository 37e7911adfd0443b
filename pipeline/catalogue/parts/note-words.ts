import type { IsoDate } from "../../types.ts";

/** Why a figure is not in a chart. */
export type Reason =
  /** Not among what the chart's editor chose. */
  | "unchosen"
  | "rejected"
  | "waiting"
  /** Projected, planned or denied. */
  | "unreported"
  | "part"
  /** Without a date or a number. */
  | "undated"
  /** Told again from another report. */
  | "repeated"
  /** Older than what is drawn of the same source, or of the same days and looser. */
  | "older"
  /** Of a source beyond those for which there is room. */
  | "source"
  /** Of a place and time beyond those that are drawn. */
  | "count"
  /** Of those in a line, what changes it least. */
  | "least"
  /** A line passes through it, and no mark of its own shows it. */
  | "inLine"
  /** Where nobody told how many live there. */
  | "noInhabitants"
  /** To other dates, or where no second source counts the same. */
  | "alone"
  /** Whose report tells no parts of it. */
  | "whole"
  /** Whose first day is not known. */
  | "noStart";

/** What a chart says of what it leaves out, or could not say. */
export interface NoteWords {
  leftOut: (figures: number, reasons: readonly (readonly [Reason, number])[]) => string;
  illegible: (figures: number) => string;
  /** Of rows of somebody's own that lack what is drawn. */
  valueMissing: (rows: number) => string;
  old: string;
  /** A change in how a source counts. */
  broken: (source: string, day: IsoDate, reason: string | null) => string;
}
