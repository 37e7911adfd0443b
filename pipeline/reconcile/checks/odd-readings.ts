import { groupBy } from "../../group.ts";
import { problem } from "../../problems.ts";
import type { LedgerFigure, Problem } from "../../types.ts";
import { groupedDigits } from "../../wording.ts";
import { isAddition } from "../../words/en/additions.ts";
import { byDay } from "../order.ts";
import { other, said } from "../said.ts";
import { type Change, changeOf, numberOf } from "./change.ts";
import type { Check } from "./check.ts";
import { slipOf } from "./digit-slip.ts";

/**
 * Readings that do not fit the series they stand in: a toll that can only grow and falls, a number far from the one before. Where the reading
 * after it fits the one before it, the odd one alone is told.
 */
export const oddReadings: Check = ({ figures }) => {
  const counted = figures.filter((one) => one.repeats === null && one.part_of === null && !isAddition(one));
  return [...groupBy(counted, ({ series }) => series).values()].flatMap((group) => oddOf([...group].sort(byDay)));
};

function oddOf(readings: readonly LedgerFigure[]): Problem[] {
  const problems: Problem[] = [];
  let before: LedgerFigure | undefined;
  let last: LedgerFigure | undefined;
  for (const [i, reading] of readings.entries()) {
    const change = last === undefined ? null : changeOf(last, reading);
    if (last === undefined || change === null) {
      [before, last] = [last, reading];
      continue;
    }
    const next = readings[i + 1];
    // The next reading fits the one before: this one stands out alone, and nothing is measured by it.
    const alone = next !== undefined && changeOf(last, next) === null;
    // This one fits what went before the last: it was the last that stood out.
    const fits = before !== undefined && changeOf(before, reading) === null;
    if (!alone && fits && change === "fall") problems.push(tell(change, { odd: last, beside: reading, base: before! }));
    else problems.push(tell(change, { odd: reading, beside: last, base: last }));
    if (!alone) [before, last] = [fits ? before : last, reading];
  }
  return problems;
}

const WORDS: Record<Change, { code: string; what: string }> = {
  fall: { code: "toll-falls", what: "a toll that can only grow falls" },
  jump: { code: "number-jumps", what: "a number jumps" },
};

/** The odd reading, the one that it is told beside, and the one that it should go on from. */
interface Oddity {
  odd: LedgerFigure;
  beside: LedgerFigure;
  base: LedgerFigure;
}

/** How far above the last reading a number may be to be taken for what was meant. */
const NEXT = 1.5;

function tell(change: Change, { odd, beside, base }: Oddity): Problem {
  const [first, second] = byDay(odd, beside) < 0 ? [odd, beside] : [beside, odd];
  const slip = slipOf(numberOf(odd), numberOf(base), numberOf(base) * NEXT);
  const hint = slip === null ? "" : `; "${odd.span.text}" would fit ${slip.how}: ${groupedDigits(slip.meant)}`;
  // "Revised down to 40 from 45": the report says itself that the toll falls.
  if (second.former !== null && second.former === numberOf(first)) return revised(first, second);
  const { code, what } = WORDS[change];
  const message = `${what} from ${said(first)} to ${said(second)}${hint}; look whether both count the same, and correct or reject one`;
  return problem("warning", code, message, other(odd, beside));
}

function revised(first: LedgerFigure, second: LedgerFigure): Problem {
  const message = `a toll was revised from ${said(first)} to ${said(second)}, as the report says; stories that cite the first need the new one`;
  return problem("notice", "toll-revised", message, other(second, first));
}
