/*
 * The part that a superlative leads to: "the largest share, with 12,400".
 */
import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { SHARE } from "../../words/en/patterns.ts";
import type { FoundFigure } from "../../words/findings.ts";
import { type Candidate, isBare, isOpen, isPeople } from "../candidate.ts";
import { compile, matchAt } from "../pattern.ts";
import { recounted } from "../rival-count.ts";
import type { Sentence } from "../sentence.ts";
import type { Units } from "../units.ts";

/** "the largest share, with 12,400", "the highest number of families: 900" */
const LED = compile(
  "WORST !STOP|SEMICOLON|COLON|QUOTE|NUM|NUMWORD|VAGUE|COMMA{0,9} COMMA? WITH|AT|COLON ADV|DET{0,2}",
  -1,
);
const SUPERLATIVES = maskOf(["WORST"]);
/** What lies between the superlative and the number at most. */
const REACH = 14;

/** Takes "with 12,400" behind "hosts the largest share" for a count of what the report has counted right before. */
export function takeShares(
  { units, first, last }: Sentence,
  candidates: readonly Candidate[],
  near: FoundFigure | undefined,
): void {
  if (near === undefined || near.usage !== null || !units.hasAny(SUPERLATIVES)) return;
  for (const c of candidates) {
    if (c.measured !== null || c.q.implied || !isOpen(units, c)) continue;
    if (matchAt(LED, units, c.q.from - 1, first, last) === null) continue;
    const led = shareBefore(units, c.q.from, first);
    if (led === null) continue;
    const bare = isBare(c.q);
    const alike = c.q.noun?.unitClass != null && isPeople(c.q.noun.unitClass) && isPeople(near.unitClass);
    c.partOfBefore = led === "share";
    if (bare) c.measured = recounted(near, "largest-share", c.q.from);
    else if (alike)
      c.measured = { measure: near.measure, counting: near.counting, rule: "largest-share", trigger: c.q.from };
  }
}

/**
 * What the superlative before a number is of: "the largest share, with 12,400" is a part, "the largest number" may be of others, and "the largest city,
 * with 300,000 people" (null) parts nothing.
 */
function shareBefore(units: Units, from: number, first: number): "share" | "number" | null {
  let of: "share" | "number" | null = null;
  for (let at = from - 1; at >= Math.max(first, from - REACH); at--) {
    if (SHARE.test(units.text(at, at + 1))) of = "share";
    else if (units.is(at, C.PART_OF_ALL)) of ??= "number";
    if (units.is(at, C.WORST)) return of;
  }
  return null;
}
