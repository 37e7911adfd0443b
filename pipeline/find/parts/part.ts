/*
 * Which number of a sentence is a part of which other, by the words beside it: the one place that asks for every way of telling so, in order.
 */
import { C } from "../../words/classes.ts";
import { type Candidate, isBare, isUpTo } from "../candidate.ts";
import { isFreed } from "../freed.ts";
import type { NumberUnits } from "../numbers/number.ts";
import type { Units } from "../units.ts";
import { linkToBefore, linkToRecent } from "./before.ts";
import { isAmongState, isAmongThem, isIncluded, isOfThem, opensWithThose, PARTING, partBeside } from "./cues.ts";
import { linkToldAgain } from "./told-again.ts";
import { linkToWhole } from "./whole.ts";

/**
 * "including four children", "five of them": finds the whole and takes its measure where there is no own one. `opening`: the measure of the
 * figures that the sentence's opening splits; `recent`: that of the figure right before the sentence.
 */
export function linkPart(
  units: Units,
  candidates: readonly Candidate[],
  at: number,
  opening: string | null,
  recent: string | null,
): void {
  const c = candidates[at]!;
  const { q } = c;
  if (opening !== null && at === 0) {
    linkToBefore(c, opening);
    return;
  }
  // "one of the officers said"
  if (units.is(q.to, C.SAY) && units.is(q.to, C.INVERTS)) return;
  // "Of the dead, 12 drowned, four were electrocuted"
  if (opening !== null && c.measured?.measure === opening && isBare(q) && !q.implied) {
    c.partOfBefore = true;
    return;
  }
  const before = candidates[at - 1];
  if (linkToldAgain(units, before, c)) return;
  // "of whom only 28 survived", "some were sheltering in 58 of them"
  if (isUnharmed(units, q) || units.is(q.from - 1, C.IN)) return;
  const ofThem = isOfThem(units, q);
  // "two of them with their children": that says nothing of the two.
  if (ofThem && units.is(q.to, C.WITH) && units.is(q.to + 1, C.THEIR)) return;
  if (before !== undefined && opensWithThose(units, before, c) && isUpTo(q.value, before.q.value)) {
    c.whole = before;
    c.measured ??= { ...before.measured!, rule: "part-of-whole" };
    return;
  }
  if (recent !== null && c.measured === null && linkToRecent(units, c, recent, at === 0, ofThem)) return;
  linkInside(units, candidates, at, ofThem);
}

/** "killed 12, including four children", "five of them": a part of what its own sentence has counted. */
function linkInside(units: Units, candidates: readonly Candidate[], at: number, ofThem: boolean): void {
  const c = candidates[at]!;
  const parted = units.mayHold(PARTING);
  if (!parted && !ofThem) return;
  const beside = parted ? partBeside(units, candidates[at - 1], c) : null;
  const included =
    parted &&
    (beside !== null || isIncluded(units, c.q) || isAmongState(units, c) || isAmongThem(units, c.q, c.q.from));
  if (!included && !ofThem) return;
  // "was hit, the office said, counting 47 strikes"
  if (c.q.noun?.unitClass === "event") return;
  linkToWhole(units, candidates, beside === null ? at : at - 1, c, included);
  if (beside !== null && c.whole !== null) {
    beside.whole = c.whole;
    beside.measured = { ...c.whole.measured!, rule: "part-of-whole" };
  }
}

/** How far behind a number "survived" may stand: "28 of them have survived". */
const SURVIVED = 4;

function isUnharmed(units: Units, q: NumberUnits): boolean {
  const { numberTo, to } = q;
  if (isFreed(units, q)) return true;
  for (let at = numberTo; at < to + SURVIVED && (units.isWord(at) || at < to); at++)
    if (units.is(at, C.SURVIVE)) return true;
  return false;
}
