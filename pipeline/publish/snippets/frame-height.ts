import type { Chart } from "../../types.ts";
import { isFolded, MOST_CORRECTIONS } from "../chart-figure.ts";

/**
 * Columns that a frame stands in: on phones and in wide text. The page scales a drawing a little before it takes the next one
 * (style/chart.ts): each column is as wide as its drawing grows.
 */
const COLUMNS = {
  narrow: { drawing: 360, text: 340, scale: 416 / 360 },
  wide: { drawing: 640, text: 600, scale: 736 / 640 },
};

/** Height of title bar, folded parts, downloads and margins around the words and the drawing, measured in the page. */
const FURNITURE = 330;

/** Average width and height of the letters of title, dek, summary and notes, as printed in the page. */
const LETTER = { width: 8.2, line: 25 };

/** Size of a drawing as it says itself: its `width` and `height`, else the last two numbers of its `viewBox`; 0 where there is none. */
export function drawingSize(svg: string): { width: number; height: number } {
  const root = /<svg[^>]*>/.exec(svg)?.[0] ?? "";
  const [, width, height] = /viewBox="[^"]*?([\d.]+) ([\d.]+)"/.exec(root) ?? [];
  const said = (side: "width" | "height") => new RegExp(`\\s${side}="([\\d.]+)`).exec(root)?.[1];
  return { width: Number(said("width") ?? width ?? 0), height: Number(said("height") ?? height ?? 0) };
}

/** A height at which the page of a chart does not scroll in such a column, folded parts folded. */
export function frameHeight(chart: Chart, column: keyof typeof COLUMNS): number {
  const { drawing, text, scale } = COLUMNS[column];
  const summary = isFolded(chart) ? "" : chart.summary;
  const sources = chart.sources
    .map(({ source }) => source)
    .slice(0, 5)
    .join(", ");
  // Those in the folded part take the line that opens it.
  const corrections = chart.corrections.slice(0, MOST_CORRECTIONS + 1);
  const texts = [chart.title, chart.dek, summary, sources, ...corrections, ...chart.notes];
  const lines = texts.reduce((sum, words) => sum + Math.ceil((words.length * LETTER.width) / text), 0);
  const height = drawingSize(chart.svg[drawing] ?? "").height * scale + lines * LETTER.line + FURNITURE;
  return Math.ceil(height / 10) * 10;
}
