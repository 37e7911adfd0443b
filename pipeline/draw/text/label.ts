import { LINE, SIZE } from "../theme.ts";
import type { Measurer } from "./measurer.ts";
import { wrap } from "./wrap.ts";

/** One line of text at its place, in pixels; `y` is the baseline. */
export interface TextLine {
  x: number;
  y: number;
  text: string;
  role: "words" | "detail";
}

/** A label laid out: its lines relative to its top left corner. */
export interface LabelBlock {
  lines: TextLine[];
  width: number;
  height: number;
}

const BETWEEN = 8;

/** The figure's words in bold, then who and when: on one line where it fits, else wrapped one below the other. */
export function labelBlock(
  words: string,
  detail: string,
  width: number,
  measure: Measurer,
  stacked = false,
): LabelBlock {
  const bold = (text: string) => measure(text, SIZE.words, "bold");
  const plain = (text: string) => measure(text, SIZE.detail, "regular");
  const [first, second] = [bold(words), plain(detail)];
  if (!stacked && first + BETWEEN + second <= width) {
    const lines = [line(0, LINE.words - 4, words, "words"), line(first + BETWEEN, LINE.words - 4, detail, "detail")];
    return { lines, width: first + BETWEEN + second, height: LINE.words };
  }
  const top = wrap(words, width, bold);
  const below = wrap(detail, width, plain);
  const offset = top.length * LINE.words;
  const lines = [
    ...top.map((text, i) => line(0, (i + 1) * LINE.words - 4, text, "words")),
    ...below.map((text, i) => line(0, offset + (i + 1) * LINE.detail - 4, text, "detail")),
  ];
  const widest = Math.max(...top.map(bold), ...below.map(plain));
  return { lines, width: widest, height: offset + below.length * LINE.detail };
}

/** The block's lines with its corner at `x`, `y`. */
export function placed(block: LabelBlock, x: number, y: number): TextLine[] {
  return block.lines.map((l) => ({ ...l, x: l.x + x, y: l.y + y }));
}

function line(x: number, y: number, text: string, role: TextLine["role"]): TextLine {
  return { x, y, text, role };
}
