import type { IsoDate } from "../../types.ts";

/** Why a figure is not in a chart. */
export type Reason = "rejected" | "waiting" | "unreported" | "part" | "other";

/** What a chart says of what it leaves out, or could not say. */
export interface NoteWords {
  leftOut: (figures: number, reasons: readonly (readonly [Reason, number])[]) => string;
  undrawable: (figures: number) => string;
  repeated: (figures: number) => string;
  /** Figures of sources that found no room. */
  folded: (figures: number) => string;
  moreWindows: (figures: number, windows: number) => string;
  illegible: (figures: number) => string;
  old: string;
  /** A change in how a source counts. */
  broken: (source: string, day: IsoDate, reason: string | null) => string;
}
