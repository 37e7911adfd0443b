import type { Figure } from "../../types.ts";

/** "one more person", "14 more"; not "more than 14". */
const MORE_INSIDE = /\bmore\b(?!\s+than\b)/i;
/** "another 14", "a further three", "an additional 20". */
const MORE_BEFORE = /\b(?:another|(?:an?\s+)?(?:additional|further))\s+$/i;

/** Whether a figure counts what came on top of another ("one more person died"): no reading of a toll, and no rival of one. */
export function isAddition({ span, sentence }: Pick<Figure, "span" | "sentence">): boolean {
  return MORE_INSIDE.test(span.text) || MORE_BEFORE.test(sentence.text.slice(0, span.start - sentence.start));
}
