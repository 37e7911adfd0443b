import type { Catalogue } from "../../catalogue/catalogue.ts";
import { catalogueOf } from "../../catalogue/languages.ts";
import type { Chart } from "../../types.ts";
import { shownDrawings } from "../chart-drawings.ts";
import { isFolded, MOST_CORRECTIONS } from "../chart-figure.ts";
import { sourceLine } from "../chart-sources.ts";
import { html, plainText } from "../html.ts";
import { FROM_EMBED } from "../links.ts";
import { heightOfRows, heightOfText, type Setting, widthOf } from "./letters.ts";

/*
 * How high the page of a chart is at a width: its parts from the top down, with the sizes and margins of style/base.ts and
 * style/chart.ts, at 16 pixels a rem. A test holds it against the browser.
 */

const TITLE: Setting = { size: 22, line: 26.4, bold: true };
const DEK: Setting = { size: 16, line: 22.4, most: 704 };
const SUMMARY: Setting = { size: 15, line: 22.5, most: 704 };
const FOLD: Setting = { size: 16, line: 24, bold: true };
const FOOT: Setting = { size: 13, line: 18.85, most: 768 };
const FOLD_IN_FOOT: Setting = { ...FOOT, bold: true };

/** Margins at the sides of the page, both. */
const SIDES = 8;
const TOP = 19;
const UNDER = { title: 4, dek: 8, summary: 16, stage: 12, details: 8, foot: 5.6 };
const SUMMARY_PADDING = 11.2;
/** The triangle before the words of a folded part. */
const TRIANGLE = 18;
const STEPS = 40;
const FOOT_TOP = 10.6;
const LINK = { height: 25.25, gap: 20, between: 1.6 };

/** A drawing is made no narrower, and its box then has a bar to move it sideways. */
const LEAST = 288;
const BAR = 15;

/** From which width of the figure on a drawing is taken, and how wide it grows. */
const TAKEN = [
  { from: 0, drawing: 360, most: 416 },
  { from: 560, drawing: 640, most: 736 },
  { from: 848, drawing: 960, most: 960 },
];

/** Size of a drawing as it says itself: its `width` and `height`, else the last two numbers of its `viewBox`; 0 where there is none. */
export function drawingSize(svg: string): { width: number; height: number } {
  const root = /<svg[^>]*>/.exec(svg)?.[0] ?? "";
  const [, width, height] = /viewBox="[^"]*?([\d.]+) ([\d.]+)"/.exec(root) ?? [];
  const said = (side: "width" | "height") => new RegExp(`\\s${side}="([\\d.]+)`).exec(root)?.[1];
  return { width: Number(said("width") ?? width ?? 0), height: Number(said("height") ?? height ?? 0) };
}

/** Height of the drawing that is taken in a column, as a function of its width. */
function drawingHeights(chart: Chart): (column: number) => number {
  const heights = new Map(
    shownDrawings(chart, FROM_EMBED.evidence).map(({ width, markup }) => [width, drawingSize(markup).height]),
  );
  const shown = TAKEN.filter(({ drawing }) => heights.has(drawing));
  return (column) => {
    const taken = shown.findLast(({ from }) => from <= column);
    if (taken === undefined) return 0;
    const width = Math.max(LEAST, Math.min(column, taken.most));
    return ((heights.get(taken.drawing) ?? 0) * width) / taken.drawing + (column < LEAST ? BAR : 0);
  };
}

function folded(words: string, column: number): number {
  return heightOfText(words, FOLD, column - TRIANGLE) + SUMMARY_PADDING + UNDER.details;
}

function summaryHeight(chart: Chart, { page }: Catalogue, column: number): number {
  return isFolded(chart) ? folded(page.inWords, column) : heightOfText(chart.summary, SUMMARY, column) + UNDER.summary;
}

function footHeight(chart: Chart, say: Catalogue, column: number): number {
  const sources = plainText(html`${sourceLine(chart, say, FROM_EMBED)}`.text.replace(/<[^>]*>/g, ""));
  const told = chart.corrections.slice(0, MOST_CORRECTIONS);
  const lines = [sources, ...told, ...chart.notes].filter((line) => line !== "");
  const texts = lines.reduce((sum, line) => sum + heightOfText(line, FOOT, column) + UNDER.foot, 0);
  const rest = chart.corrections.length - told.length;
  const more =
    rest === 0 ? 0 : heightOfText(say.page.moreCorrections(rest), FOLD_IN_FOOT, column) + UNDER.foot + UNDER.details;
  const widths = Object.values(say.page.links).map((label) => widthOf(label, FOOT));
  const room = Math.min(column, FOOT.most ?? column);
  return FOOT_TOP + texts + more + heightOfRows(widths, room, LINK.gap, LINK.height, LINK.between) + UNDER.foot;
}

/** Height in CSS pixels of a chart's page, its folded parts folded, as a function of the width of its frame. */
export function pageHeights(chart: Chart): (width: number) => number {
  const say = catalogueOf(chart.language);
  const drawing = drawingHeights(chart);
  return (width) => {
    const column = Math.min(width, 992) - SIDES;
    const height =
      TOP +
      (heightOfText(chart.title, TITLE, column) + UNDER.title) +
      (heightOfText(chart.dek, DEK, column) + UNDER.dek) +
      summaryHeight(chart, say, column) +
      (drawing(column) + STEPS + UNDER.stage) +
      folded(say.page.table.heading, column) +
      footHeight(chart, say, column);
    return Math.ceil(height);
  };
}
