import { problem } from "../../problems.ts";
import type { Comparator, LedgerFigure, Problem } from "../../types.ts";
import { groupedDigits } from "../../wording.ts";
import { comparators } from "../../words/en/comparators.ts";
import { spellAmount } from "../spell.ts";
import { numbersIn } from "./numbers.ts";

/** Comparators that leave the same side open: any of them keeps a figure's meaning. */
const SIDES: readonly Comparator[][] = [
  ["more_than", "at_least"],
  ["fewer_than", "at_most"],
  ["about", "nearly"],
];

/** Whether the words hold a phrase that leaves the same side open as the figure does; an exact figure needs none. */
function keepsHedge(words: string, comparator: Comparator): boolean {
  const side = SIDES.find((each) => each.includes(comparator));
  if (side === undefined) return true;
  const text = ` ${words.toLowerCase().replace(/[^\p{L}\p{N}+]+/gu, " ")} `;
  return comparators.some(
    ({ words: phrases, meaning }) =>
      meaning?.comparator !== undefined &&
      side.includes(meaning.comparator) &&
      phrases.split("|").some((phrase) => text.includes(phrase === "+" ? "+ " : ` ${phrase} `)),
  );
}

/** The last words of a text that no mark parts from what follows. */
const clauseEnd = (text: string) => /[^.,;:!?()]*$/.exec(text)?.[0].split(/\s+/).slice(-HEDGE_WORDS).join(" ") ?? "";
/** The longest hedge before a number: "a total of at least" is read to "at least". */
const HEDGE_WORDS = 5;

/** Where a story uses a figure. */
export interface Use {
  words: string;
  /** What stands before them: "At least " of "At least [31 people](figure:ID)". */
  before: string;
  file: string;
  line: number;
}

function stateProblem(figure: LedgerFigure, { words, file, line }: Use): Problem[] {
  const at = { file, line, figure: figure.id, report: figure.report, quote: words };
  if (figure.status === "rejected") {
    const message = `figure ${figure.id} was rejected (${figure.status_reason ?? "no reason given"}); take "${words}" out of the story`;
    return [problem("error", "story-figure-rejected", message, at)];
  }
  if (figure.superseded_by === null) return [];
  const message = `"${words}" has a newer reading, figure ${figure.superseded_by}; link that one, or say the date`;
  return [problem("notice", "story-figure-old", message, at)];
}

/**
 * What is wrong with the words that a story links to a figure: a number that the figure does not have is an error, so is a
 * rejected figure; a lost "more than" is a warning; a newer reading is a notice.
 */
export function checkUse(figure: LedgerFigure, use: Use): Problem[] {
  const { words, before, file, line } = use;
  const at = { file, line, figure: figure.id, report: figure.report, quote: words };
  const own = [figure.value, figure.low, figure.high];
  const wrong = numbersIn(words).filter((number) => !own.includes(number));
  if (wrong.length > 0) {
    const message = `the story says ${wrong.map(groupedDigits).join(" and ")} in "${words}", figure ${figure.id} says ${spellAmount(figure)} ("${figure.span.text}"); correct the story or link another figure`;
    return [problem("error", "story-number", message, at)];
  }
  if (!keepsHedge(`${clauseEnd(before)} ${words}`, figure.comparator)) {
    const message = `"${words}" sounds surer than figure ${figure.id}, which says ${spellAmount(figure)}; keep the words "${figure.span.text}"`;
    return [problem("warning", "story-hedge", message, at), ...stateProblem(figure, use)];
  }
  return stateProblem(figure, use);
}
