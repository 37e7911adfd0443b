import { hasRightToLeft } from "../../catalogue/isolate.ts";
import { cellsOf, type Part, partsOf } from "../../cells.ts";
import { groupBy } from "../../group.ts";
import { spread } from "../../spread.ts";
import type { Cell, Table } from "../../types.ts";
import type { Recall } from "../material.ts";
import type { FontBytes, Weight } from "./font.ts";

/** Width in em of a run of letters that take their form from their neighbours. */
export type Shaper = (run: string, weight: Weight) => number;

/** Letters and marks of the Arabic script, with what joins and parts them; spaces and digits stand alone in any font. */
export const JOINED = /[\p{Script=Arabic}\u064b-\u065f\u0670\u200c\u200d]+/gu;

/** Shapes with HarfBuzz, as browsers do. Loaded where a chart has such letters alone: the library takes longer to start than a chart to draw. */
export async function loadShaper({ arabicRegular, arabicBold }: FontBytes): Promise<Shaper> {
  const { Blob, Buffer, Direction, Face, Font, shape } = await import("harfbuzzjs");
  const load = (bytes: Uint8Array) => {
    const face = new Face(new Blob(bytes));
    return { font: new Font(face), unitsPerEm: face.upem };
  };
  const fonts = { regular: load(arabicRegular), bold: load(arabicBold) };
  const buffer = new Buffer();
  const known = new Map<string, number>();
  const widthOf = (run: string, weight: Weight) => {
    const { font, unitsPerEm } = fonts[weight];
    buffer.reset();
    buffer.addText(run);
    buffer.setDirection(Direction.RTL);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / unitsPerEm;
  };
  return (run, weight) => {
    // A label is measured word by word as it is wrapped.
    const key = `${weight} ${run}`;
    const width = known.get(key) ?? widthOf(run, weight);
    known.set(key, width);
    return width;
  };
}

/** The cells that a chart draws. */
const DRAWN = ["label", "unit", "window", "place_name", "source_name", "publisher", "sentence_text"];

/** Parts of a table are looked at in as many lots: a run that changes one report looks at few of them again. */
const LOTS = 512;

/** Whether a row of the table of all figures has letters that run from right to left. */
export function needsShaper(all: Table, recall: Recall): boolean {
  const lots = groupBy(partsOf(all), ({ key }) => (key === null ? "whole" : spread(key, LOTS)));
  return [...lots].some(([name, lot]) => {
    const look = () => String(lot.some((part) => turns(all, part)));
    if (name === "whole") return look() === "true";
    return recall(`right to left ${name}`, lot.map(({ key }) => key).join(), look) === "true";
  });
}

/** Whether some of the rows have. Many share most of their cells, and each is looked at once. */
function turns(all: Table, { start, end }: Part): boolean {
  const { at } = cellsOf(all);
  return DRAWN.some((column) => {
    const seen = new Set<Cell>();
    for (let row = start; row < end; row++) {
      const cell = at(row, column);
      if (typeof cell !== "string" || seen.has(cell)) continue;
      if (column !== "sentence_text") seen.add(cell);
      if (hasRightToLeft(cell)) return true;
    }
    return false;
  });
}
