import type { Canvas } from "../canvas.ts";
import { labelBlock, placed } from "../text/label.ts";
import type { IntervalPanel } from "./panel.ts";
import { type Laid, reachOf, scaleOf } from "./scale.ts";

const TRACK_HEIGHT = 20;
const ROW_GAP = 8;
/** Of the zero line from the edge. */
const INSET = 0.5;

/** Words and source of each row above its mark, which has the whole width. */
export function above(panel: IntervalPanel, { width, measure }: Canvas): Laid {
  let y = 0;
  const rows: Laid["rows"] = [];
  const lines = panel.rows.flatMap(({ mark, ...row }) => {
    const block = labelBlock(row.words, row.detail, width, measure);
    const text = placed(block, 0, y);
    rows.push({ ...row, ...mark, track: y + block.height + TRACK_HEIGHT / 2 });
    y += block.height + TRACK_HEIGHT + ROW_GAP;
    return text;
  });
  const reach = Math.max(...panel.rows.map(({ mark }) => reachOf(mark)));
  return { rows, lines, height: y - ROW_GAP, grid: false, scale: scaleOf(panel, INSET, width - INSET - reach) };
}
