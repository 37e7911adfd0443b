import type { Canvas } from "../canvas.ts";
import type { Leader } from "../layers/leaders.ts";
import { type Box, firstFree, textBox } from "../place.ts";
import type { TextLine } from "../text/label.ts";
import { wrap } from "../text/wrap.ts";
import { LINE, SIZE } from "../theme.ts";
import type { Plot } from "./plot.ts";

/** The days of a plot that an editor marked: a line from top to bottom, and the words beside it. */
export interface Annotated {
  rules: Leader[];
  lines: TextLine[];
  /** What the words take, so that other labels keep off them. */
  boxes: Box[];
}

/** Words are wrapped to this share of the plot: on a phone they would lie over the whole of it. */
const WIDEST = 0.4;
/** Between the line and its words, and between the places that are tried from top to bottom, in pixels. */
const GAP = 5;
const STEP = 6;

/** A label beside each day's line, right of it or left, as high up as it touches nothing. Days outside the plot are not in it. */
export function annotated(plot: Plot, { annotations, measure }: Canvas, obstacles: readonly Box[]): Annotated {
  const found: Annotated = { rules: [], lines: [], boxes: [] };
  const bounds = { x: plot.left, y: 0, w: plot.width - plot.left, h: plot.height };
  const here = annotations.filter(({ date }) => plot.x(date) >= plot.left && plot.x(date) <= plot.width);
  const rules = here.map(({ date }) => ({ x: plot.x(date), y: 0, x2: plot.x(date), y2: plot.height }));
  const ruleBoxes = rules.map(({ x }) => ({ x: x - 1, y: 0, w: 2, h: plot.height }));
  for (const { date, words } of here) {
    const texts = wrap(words, plot.width * WIDEST, (text) => measure(text, SIZE.detail, "regular"));
    const size = {
      w: Math.max(...texts.map((text) => measure(text, SIZE.detail, "regular"))),
      h: texts.length * LINE.detail,
    };
    const places = placesBeside(plot.x(date), size, plot);
    const all = [...obstacles, ...found.boxes];
    // A label that finds no place of its own lies over lines rather than being lost: it was asked for.
    const box =
      firstFree(places, [...all, ...ruleBoxes], bounds) ?? firstFree(places, found.boxes, bounds) ?? places[0]!;
    found.boxes.push(box);
    found.lines.push(...texts.map((text, i) => lineAt(box, text, i)));
  }
  return { ...found, rules };
}

function placesBeside(x: number, { w, h }: Pick<Box, "w" | "h">, { height }: Plot): Box[] {
  const tops = Array.from({ length: Math.max(1, Math.ceil((height - h) / STEP)) }, (_, i) => i * STEP);
  return tops.flatMap((y) => [
    { x: x + GAP, y, w, h },
    { x: x - GAP - w, y, w, h },
  ]);
}

function lineAt({ x, y }: Box, text: string, i: number): TextLine {
  const { h } = textBox(0, 0, 0, SIZE.detail);
  return { x, y: y + i * LINE.detail + h, text, role: "detail" };
}
