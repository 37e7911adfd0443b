import type { Catalogue } from "../../catalogue/catalogue.ts";
import { problem } from "../../problems.ts";
import type { LedgerFigure, Problem } from "../../types.ts";
import { groupedDigits } from "../../wording.ts";
import { spellAmount } from "../spell.ts";
import { clauseEnd, holdsHedge, SIDES } from "./hedges.ts";
import { numbersIn } from "./numbers.ts";
import type { SignedOff } from "./signed.ts";

/** Where a story uses a figure. */
export interface Use {
  words: string;
  /** What stands before them: "At least " of "At least [31 people](figure:ID)". */
  before: string;
  file: string;
  line: number;
}

/** What is wrong with leaning on a figure at all, whatever is said of it. A newer reading that was known when it was signed off is let stand. */
export function checkStanding(
  figure: LedgerFigure,
  { words, file, line }: Omit<Use, "before">,
  signed: SignedOff | null,
): Problem[] {
  const at = { file, line, figure: figure.id, report: figure.report, quote: words };
  if (figure.status === "rejected") {
    const message = `figure ${figure.id} was rejected (${figure.status_reason ?? "no reason given"}); take "${words}" out of the story`;
    return [problem("error", "story-figure-rejected", message, at)];
  }
  if (figure.status === "waiting") {
    const message = `"${words}" leans on figure ${figure.id}, which waits for a person (${figure.status_reason ?? "no reason given"}); take it out of the story until somebody has accepted the figure with: tallywire decide ${figure.id} accept`;
    return [problem("warning", "story-figure-waiting", message, at)];
  }
  const newer = figure.superseded_by;
  if (newer === null || signed?.rows.get(figure.id)?.newer === newer) return [];
  const message = `"${words}" has a newer reading, figure ${newer}; link that one, or say the date`;
  return [problem("notice", "story-figure-old", message, at)];
}

/**
 * What is wrong with the words that a story links to a figure: a number that the figure does not have is an error; a lost "more
 * than" is a warning.
 */
export function checkWords(figure: LedgerFigure, { words, before, file, line }: Use, language: Catalogue): Problem[] {
  const at = { file, line, figure: figure.id, report: figure.report, quote: words };
  const own = [figure.value, figure.low, figure.high];
  const wrong = numbersIn(words).filter((number) => !own.includes(number));
  if (wrong.length > 0) {
    const message = `the story says ${wrong.map(groupedDigits).join(" and ")} in "${words}", figure ${figure.id} says ${spellAmount(figure)} ("${figure.span.text}"); correct the story or link another figure`;
    return [problem("error", "story-number", message, at)];
  }
  const side = Object.values(SIDES).find((each) => each.some((comparator) => comparator === figure.comparator));
  if (side === undefined || holdsHedge(`${clauseEnd(before)} ${words}`, side, language)) return [];
  const message = `"${words}" sounds surer than figure ${figure.id}, which says ${spellAmount(figure)}; keep the words "${figure.span.text}"`;
  return [problem("warning", "story-hedge", message, at)];
}
