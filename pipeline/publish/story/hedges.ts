import type { NumberWords } from "../../catalogue/parts/number-words.ts";
import type { Comparator } from "../../types.ts";
import { comparators } from "../../words/en/comparators.ts";

/** Comparators that leave the same side open: any of them keeps a figure's meaning. */
export const SIDES = {
  up: ["more_than", "at_least"],
  down: ["fewer_than", "at_most"],
  around: ["about", "nearly"],
} as const satisfies Record<string, readonly Comparator[]>;

const folded = (words: string) =>
  ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, " ")
    .trim()} `;

/** Whether the words hold a phrase that means one of the comparators, in English or as the story's language prints it. */
export function holdsHedge(text: string, meant: readonly Comparator[], words: NumberWords): boolean {
  const said = folded(text);
  const printed = meant
    .map((comparator) => folded(words.hedged(comparator, "")))
    .filter((hedge) => hedge.trim() !== "");
  return (
    printed.some((hedge) => said.includes(hedge)) ||
    comparators.some(
      ({ words: phrases, meaning }) =>
        meaning?.comparator !== undefined &&
        meant.includes(meaning.comparator) &&
        phrases.split("|").some((phrase) => said.includes(phrase === "+" ? "+ " : ` ${phrase} `)),
    )
  );
}

/** The longest hedge before a number: "a total of at least" is read to "at least". */
const HEDGE_WORDS = 5;

/** The last words of a text that no mark parts from what follows. */
export function clauseEnd(text: string): string {
  return /[^.,;:!?()]*$/.exec(text)?.[0].split(/\s+/).slice(-HEDGE_WORDS).join(" ") ?? "";
}
