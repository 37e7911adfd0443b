import type { SeriesBreak } from "../types.ts";

/** What is known beside the reports. */
export interface Known {
  /** Declared changes in how a source counts. */
  breaks: readonly SeriesBreak[];
  /** Rough numbers of inhabitants by the id of the place, where the gazetteer has them; 0 where it has none. */
  places: ReadonlyMap<string, { population: number }>;
}

export const NOTHING_KNOWN: Known = { breaks: [], places: new Map() };
