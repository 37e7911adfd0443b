/**
 * How many lines a text takes in a page, whose letters are those of the reader's machine. Reckoned with the widest of the usual ones,
 * DejaVu Sans (as wide as Verdana): what has room with it has room with all.
 */

/** Advance widths of U+0020 to U+007E in hundredths of the font's size. */
const ADVANCES = [
  32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84,
  84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61,
  69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59,
  82, 59, 59, 52, 64, 34, 64, 84,
];
/** Other alphabets, and from U+2E80 on the square signs of East Asia. */
const OTHER = 70;
const SQUARE = 100;

/** Bold letters are wider by so much. */
const BOLD = 1.13;

function advance(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return ADVANCES[code - 0x20] ?? (code < 0x2e80 ? OTHER : SQUARE);
}

/** How a text is set, in CSS pixels: its size, the height of a line, and the most width that the stylesheet gives it. */
export interface Setting {
  size: number;
  line: number;
  most?: number;
  bold?: boolean;
}

/** Width of a text on one line, in CSS pixels. */
export function widthOf(text: string, { size, bold }: Setting): number {
  const hundredths = [...text].reduce((sum, letter) => sum + advance(letter), 0);
  return (hundredths / 100) * size * (bold === true ? BOLD : 1);
}

/** Height of things set side by side as long as there is room, apart by the gaps, and then below one another. */
export function heightOfRows(
  widths: readonly number[],
  room: number,
  gap: number,
  height: number,
  between = 0,
): number {
  let [rows, at] = [1, 0];
  for (const width of widths) {
    const fits = at === 0 || at + gap + width <= room;
    // What is wider than a row goes on in the next ones.
    if (!fits) rows++;
    const end = (fits && at > 0 ? at + gap : 0) + width;
    rows += Math.max(0, Math.ceil(end / room) - 1);
    at = end > room ? end % room : end;
  }
  return widths.length === 0 ? 0 : rows * height + (rows - 1) * between;
}

/** Height of a text in a column, broken between words; 0 for none. */
export function heightOfText(text: string, setting: Setting, column: number): number {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  const room = Math.min(column, setting.most ?? column);
  return heightOfRows(
    words.map((word) => widthOf(word, setting)),
    room,
    widthOf(" ", setting),
    setting.line,
  );
}
