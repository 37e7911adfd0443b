import type { IsoDate } from "../../types.ts";

/** What of a figure a reader sees, and a correction may change. */
export type Corrected = "number" | "unit" | "source" | "place" | "time";

/** Lines on what did not stand as it was; a day is null where nobody says when. */
export interface CorrectionWords {
  corrected: (day: IsoDate | null, label: string, where: string, former: readonly string[]) => string;
  revised: (day: IsoDate | null, from: string, to: string, where: string) => string;
  updated: (day: IsoDate | null, from: string, to: string, where: string) => string;
  /** Window and source in brackets. */
  where: (parts: readonly string[]) => string;
  /** "the number was 820". */
  former: Readonly<Record<Corrected, (was: string) => string>>;
}
