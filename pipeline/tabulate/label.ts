import type { Comparator, LedgerFigure } from "../types.ts";
import { numbers } from "../words/en/numbers.ts";

/** Words for a comparator before a number that a person has corrected. */
const BEFORE: Record<Comparator, string> = {
  exact: "",
  about: "about ",
  nearly: "nearly ",
  more_than: "more than ",
  at_least: "at least ",
  fewer_than: "fewer than ",
  at_most: "up to ",
  between: "",
  vague: "at least ",
};

const FIELDS_OF_WORDS = ["value", "low", "high", "comparator", "unit"];

/** Words that are number and no noun: after "dozens of" or "half a million" the noun is wanting. */
const NUMBER_WORDS = new Set(numbers.flatMap(({ words }) => words.toLowerCase().split(/[|\s]/)));

/**
 * The figure as a reader sees it: its own words, with the counted noun where they end in the bare number. A corrected figure is
 * worded anew, because the report's words are not true of it.
 */
export function labelOf(figure: LedgerFigure): string {
  if (FIELDS_OF_WORDS.some((field) => field in figure.corrected_from)) return wordedAnew(figure);
  const words = figure.span.text.replace(/\s+/g, " ").trim();
  const inSentence = figure.span.start === figure.sentence.start ? lowerFirst(words) : words;
  return endsInNumber(inSentence) ? `${inSentence} ${figure.unit}` : inSentence;
}

/** "None" and "no one" need no noun. */
function endsInNumber(words: string): boolean {
  const last = words.toLowerCase().split(/[\s-]/).at(-1) ?? "";
  return /\d/.test(last) || (NUMBER_WORDS.has(last) && !/\b(none|nobody|no one)$/i.test(words));
}

/** "More than" opens a sentence, not a label; "UN" and "IDPs" stay as they are. */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
}

function wordedAnew({ value, low, high, comparator, unit }: LedgerFigure): string {
  const number =
    value !== null
      ? grouped(value)
      : [low, high]
          .filter((bound) => bound !== null)
          .map(grouped)
          .join(" to ");
  return `${BEFORE[comparator]}${number} ${unit}`;
}

/** 370000 -> "370,000", in every locale. */
function grouped(value: number): string {
  const [whole = "", part] = String(value).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part === undefined ? "" : `.${part}`);
}
