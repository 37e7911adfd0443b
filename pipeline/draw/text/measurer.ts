import { UsageError } from "../../problems.ts";
import { type Advances, readAdvances } from "./advances.ts";
import type { FontBytes, Weight } from "./font.ts";
import { JOINED, type Shaper } from "./shaper.ts";

/** Width of a text in CSS pixels. Pairs are not kerned, so that the real width is never more than this. */
export type Measurer = (text: string, size: number, weight: Weight) => number;

/** The shipped fonts: how wide a text is, and whether they have all its letters. */
export interface Face {
  /** A character without a glyph is a `UsageError` that names it: what is drawn has to be legible first (`legible.ts`). */
  measure: Measurer;
  covers: (text: string) => boolean;
}

/** Without a shaper no letters that join are covered. */
export function readFace(fonts: FontBytes, shaper: Shaper | null): Face {
  const latin: Record<Weight, Advances> = { regular: readAdvances(fonts.regular), bold: readAdvances(fonts.bold) };
  const arabic = shaper === null ? null : arabicAdvances(fonts);
  const advance = (char: string, weight: Weight) => {
    const code = char.codePointAt(0) as number;
    return latin[weight](code) ?? arabic?.[weight](code);
  };
  const known = (char: string) => advance(char, "regular") !== undefined && advance(char, "bold") !== undefined;
  const plain = (text: string, weight: Weight, whole: string) => {
    let em = 0;
    for (const char of text) em += advance(char, weight) ?? missing(char, whole);
    return em;
  };
  const joined = (text: string, weight: Weight, shape: Shaper) => {
    const runs = text.match(JOINED) ?? [];
    // Each letter alone first: HarfBuzz gives an empty box for one that the font lacks, and says nothing.
    for (const run of runs) plain(run, weight, text);
    const between = plain(text.replace(JOINED, ""), weight, text);
    return runs.reduce((em, run) => em + shape(run, weight), between);
  };
  return {
    measure: (text, size, weight) =>
      size * (shaper === null ? plain(text, weight, text) : joined(text, weight, shaper)),
    covers: (text) => [...text].every(known),
  };
}

function arabicAdvances({ arabicRegular, arabicBold }: FontBytes): Record<Weight, Advances> {
  return { regular: readAdvances(arabicRegular), bold: readAdvances(arabicBold) };
}

function missing(char: string, text: string): never {
  const code = (char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
  throw new UsageError(`"${char}" (U+${code}) in "${text}" has no glyph in the chart font.`);
}
