import type { PeriodShape } from "../../period.ts";
import type { IsoDate } from "../../types.ts";

/** Days and times as text. Times are milliseconds in UTC. */
export interface TimeWords {
  /** `20 Aug 2019`. */
  day: (day: IsoDate) => string;
  /** The same for the ticks of an axis, as short as it is clear. */
  tick: (day: IsoDate) => string;
  /** `2019`. */
  year: (year: number) => string;
  /** `Aug 2019`, for the ticks of an axis. */
  month: (time: number) => string;
  /** `August 2019`, for titles. */
  fullMonth: (time: number) => string;
  /** "late April 2019" of a month in full. */
  partOfMonth: Readonly<Record<"early" | "mid" | "late" | "about", (month: string) => string>>;
  /** "since late April 2019", "28 April to 17 May 2019". */
  period: (shape: PeriodShape) => string;
  /** "Idlib region, since late April 2019"; the place alone where there is no time to tell. */
  window: (place: string, during: string | null) => string;
  noPlace: string;
}
