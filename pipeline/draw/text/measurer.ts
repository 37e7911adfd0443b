import { UsageError } from "../../problems.ts";
import { type Advances, readAdvances } from "./advances.ts";
import type { FontBytes, Weight } from "./font.ts";

/** Width of a text in CSS pixels. Pairs are not kerned, so that the real width is never more than this. */
export type Measurer = (text: string, size: number, weight: Weight) => number;

/** The shipped fonts: how wide a text is, and whether they have all its letters. */
export interface Face {
  /** A character without a glyph is a `UsageError` that names it: what is drawn has to be legible first (`legible.ts`). */
  measure: Measurer;
  covers: (text: string) => boolean;
}

export function readFace(fonts: FontBytes): Face {
  const advances: Record<Weight, Advances> = { regular: readAdvances(fonts.regular), bold: readAdvances(fonts.bold) };
  const known = (char: string) =>
    advances.regular(char.codePointAt(0) as number) !== undefined &&
    advances.bold(char.codePointAt(0) as number) !== undefined;
  return {
    measure: (text, size, weight) => {
      let em = 0;
      for (const char of text) em += advances[weight](char.codePointAt(0) as number) ?? missing(char, text);
      return em * size;
    },
    covers: (text) => [...text].every(known),
  };
}

function missing(char: string, text: string): never {
  const code = (char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
  throw new UsageError(`"${char}" (U+${code}) in "${text}" has no glyph in the chart font.`);
}
