import { TO_NEXT } from "../../words/en/patterns.ts";
import type { Findings, Quantity } from "../../words/findings.ts";

/** Name of the rule that knows a number of before: "up from 47". */
const FORMER = "former-value";

/** The number that a figure's words set it against: the one behind it ("52, up from 47"), or right before it ("from 47 to 52"). */
export function formerOf({ quantities, report }: Findings, at: number): number | null {
  const own = quantities[at]!;
  const before = quantities[at - 1];
  const behind = quantities[at + 1];
  if (isFormer(behind, own) && SAME_CLAUSE.test(report.text.slice(own.end, behind.start)))
    return isPair(report.text, behind, quantities[at + 2]) ? null : behind.value;
  return isFormer(before, own) && isPair(report.text, before, own) ? before.value : null;
}

function isFormer(number: Quantity | undefined, { sentence }: Quantity): number is Quantity {
  return number !== undefined && number.rule === FORMER && number.sentence === sentence;
}

/** Words of one clause, a handful of them: "after the second night, up". */
const SAME_CLAUSE = /^[^;:.()]{0,100}$/;

/** Whether "to" stands between a number of before and the one that took its place. */
function isPair(text: string, former: Quantity, next: Quantity | undefined): boolean {
  return next !== undefined && TO_NEXT.test(text.slice(former.end, next.start));
}
