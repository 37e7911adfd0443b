/*
 * The figure that a part is a part of, once the sentence's numbers are figures: of its own sentence, or of those before it.
 */
import { C } from "../../words/classes.ts";
import { type Findings, type FoundFigure, isRivalled, type Quantity } from "../../words/findings.ts";
import { type Candidate, isUpTo } from "../candidate.ts";
import type { Sentence } from "../sentence.ts";
import { isAlone } from "./alone.ts";
import { isAmongState } from "./cues.ts";
import { isOfDoers, stateOf } from "./whole.ts";

/** How many figures back the whole of a part may stand. */
const WHOLE_REACH = 8;

/** "Some 30 attackers took part. The army killed 15 of them.": of people of the sentence before who are no figure, and none is told between. */
function isOfOthers(quantities: readonly Quantity[], last: FoundFigure | undefined, sentence: number): boolean {
  for (let i = quantities.length - 1; i >= 0 && i > (last?.quantity ?? -1); i--)
    if (quantities[i]!.sentence === sentence - 1 && quantities[i]!.rule === "no-measure") return true;
  return false;
}

/** Index of the whole: of this sentence, else the last figure of the report before it, of the same measure where there is one; -1 for none. */
export function partOf(
  { units, index }: Sentence,
  { figures, quantities, sentences }: Findings,
  c: Candidate,
  before: number,
): number {
  if (c.whole !== null) return c.whole.figure;
  if (!c.partOfBefore) return -1;
  if (c.q.noun?.ofThem && !units.is(c.q.noun.head, C.STATE) && isOfOthers(quantities, figures[before], index))
    return -1;
  const holds = (i: number) => {
    const { value, sentence, start } = quantities[figures[i]!.quantity]!;
    return isUpTo(c.q.value, value) && !isRivalled(sentences[sentence]!, start);
  };
  for (let i = before; i > before - WHOLE_REACH && i >= 0; i--) {
    const { measure, partOf: part, shareOf, unit } = figures[i]!;
    if (isOfDoers(units, c.q, unit)) continue;
    // "Sindh had 405 deaths, ... and Punjab 187. A total of 384 of the victims were children": of those in all.
    if (measure === c.measured?.measure && part < 0 && holds(i)) return shareOf < 0 ? i : shareOf;
  }
  // "Of these, 40 died" may be of another measure, "The dead include 12" and "three of the wounded" are not.
  const other =
    before >= 0 &&
    !isOfDoers(units, c.q, null) &&
    stateOf(units, c.q) === null &&
    holds(before) &&
    !units.is(c.q.from - 1, C.INCLUDING) &&
    !isAmongState(units, c) &&
    !isAlone(units, c.q);
  return other ? before : -1;
}
