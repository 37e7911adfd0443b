import { UsageError } from "../../problems.ts";
import { type Advances, readAdvances } from "./advances.ts";
import type { FontBytes, Weight } from "./font.ts";

/** Width of a text in CSS pixels. Pairs are not kerned, so that the real width is never more than this. */
export type Measurer = (text: string, size: number, weight: Weight) => number;

/** Makes the measurer of the shipped fonts; a character without a glyph is a `UsageError` that names it. */
export function makeMeasurer(fonts: FontBytes): Measurer {
  const advances: Record<Weight, Advances> = { regular: readAdvances(fonts.regular), bold: readAdvances(fonts.bold) };
  return (text, size, weight) => {
    let em = 0;
    for (const char of text) em += advances[weight](char.codePointAt(0) as number) ?? missing(char, text);
    return em * size;
  };
}

function missing(char: string, text: string): never {
  const code = (char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
  throw new UsageError(
    `"${char}" (U+${code}) in "${text}" has no glyph in the chart font. Write the name in Latin, Greek or Cyrillic letters: add a "correct" line to data/decisions.csv.`,
  );
}
