import type { Chart } from "../../types.ts";
import { pageHeights } from "./page-height.ts";

/** Columns that frames stand in, in CSS pixels: each takes one drawing, which grows with the column (style/chart.ts). */
const COLUMNS = { phone: [320, 430], story: [600, 760], desk: [900, 1000] } as const;

/** Widths of a column are looked at in such steps; between two of them a line may break otherwise, for which there is room. */
const STEP = 5;
const ROOM = 16;

/** For each column, the height at which the page of a chart is whole at all its widths, its folded parts folded. */
export type FrameHeights = Record<keyof typeof COLUMNS, number>;

export function frameHeights(chart: Chart): FrameHeights {
  const pageHeight = pageHeights(chart);
  const heightIn = ([from, to]: readonly [number, number]) => {
    const widths = Array.from({ length: (to - from) / STEP + 1 }, (_, i) => from + i * STEP);
    return Math.max(...widths.map(pageHeight)) + ROOM;
  };
  return { phone: heightIn(COLUMNS.phone), story: heightIn(COLUMNS.story), desk: heightIn(COLUMNS.desk) };
}
