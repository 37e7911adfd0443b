/** Letters written from right to left: Hebrew, Arabic and the scripts beside them, with their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
/** Any other letter. */
const LEFT_TO_RIGHT = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])\p{L}/u;

/** Whether a text has letters that run from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * A name among words that run `direction`: one with letters of the other direction is kept apart by U+2068 and U+2069 (Unicode
 * Standard Annex 9), so that neither turns the commas and numbers of the other around. Bidi marks of its own are dropped.
 */
export function isolate(name: string, direction: "ltr" | "rtl"): string {
  const plain = name.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, "");
  const foreign = (direction === "ltr" ? RIGHT_TO_LEFT : LEFT_TO_RIGHT).test(plain);
  return foreign ? `\u2068${plain}\u2069` : plain;
}
