import type { IsoDate } from "../../types.ts";

/** How far sources are apart that count the same. */
export interface Apart {
  /** First and last of the days to which they count. */
  from: IsoDate;
  to: IsoDate;
  /** Between the lowest and the highest number. */
  difference: number;
  /** Whether all of them can be true, as "more than 500" and "860" can. */
  compatible: boolean;
}

/** What single types of chart say beside the others. */
export interface TypeWords {
  bySource: {
    /** Below the title of a panel. */
    apart: (apart: Apart) => string;
    /** From the lowest to the highest figure, in a summary. */
    said: (lowest: string, highest: string, difference: number) => string;
  };
  parts: {
    /** Beside each part, where the source of the whole stands beside the whole. */
    ofThem: string;
    /** Below the title where there are two parts or more. */
    overlap: string;
    said: (whole: string, parts: readonly string[]) => string;
  };
  periods: {
    title: string;
    /** Below the title where a first day is not said. */
    faded: string;
    /** What a bar covers, and who says so. */
    detail: (window: string, source: string) => string;
  };
}
