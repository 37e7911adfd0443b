import type { LedgerFigure } from "../types.ts";
import { numberInWords } from "../wording.ts";
import { numbers } from "../words/en/numbers.ts";
import { NO_ONE } from "../words/en/unnamed.ts";

const FIELDS_OF_WORDS = ["value", "low", "high", "comparator", "unit"];

/** Words that are number and no noun: after "dozens of" or "half a million" the noun is wanting. */
const NUMBER_WORDS = new Set(numbers.flatMap(({ words }) => words.toLowerCase().split(/[|\s]/)));

/**
 * The figure as a reader sees it: its own words, with the counted noun where they end in the bare number. A corrected figure is
 * worded anew, because the report's words are not true of it.
 */
export function labelOf(figure: LedgerFigure): string {
  if (FIELDS_OF_WORDS.some((field) => field in figure.corrected_from)) return `${numberInWords(figure)} ${figure.unit}`;
  const words = figure.span.text.replace(/\s+/g, " ").trim();
  const inSentence = figure.span.start === figure.sentence.start ? lowerFirst(words) : words;
  return endsInNumber(inSentence) ? `${inSentence} ${figure.unit}` : inSentence;
}

/** "None" and "no one" need no noun. */
function endsInNumber(words: string): boolean {
  const last = words.toLowerCase().split(/[\s-]/).at(-1) ?? "";
  return /\d/.test(last) || (NUMBER_WORDS.has(last) && !NO_ONE.test(words));
}

/** "More than" opens a sentence, not a label; "UN" and "IDPs" stay as they are. */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
}
