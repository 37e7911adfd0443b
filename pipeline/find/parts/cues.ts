/*
 * The words beside a number that make it a part of what another counts: "of them", "including", "among them".
 */
import { maskOf, openingOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { type Candidate, isBare } from "../candidate.ts";
import type { NumberUnits } from "../numbers/number.ts";
import type { Units } from "../units.ts";

/** Words of which one stands beside every part that is told by words, "of them" aside. */
export const PARTING = openingOf(["INCLUDING", "TALLYING", "AMONG"]);

/** "five of them", "eight of the dead", but not "five of its staff" and "one of the barns". */
export function isOfThem(units: Units, { noun }: NumberUnits): boolean {
  if (noun === null || !noun.ofThem || noun.ofWhole) return false;
  return noun.head >= 0 || !units.is((noun.from < 0 ? noun.to : noun.from) - 1, C.THE);
}

/** "including four children", "among them a family of five", "101 abductions, including that of a priest" */
export function isIncluded(units: Units, q: NumberUnits): boolean {
  let at = q.from - 1;
  if (units.is(at, C.OF) && units.is(at - 1, C.GROUP)) at -= 2;
  else if (units.is(at, C.OF) && units.is(at - 1, C.THOSE)) at -= 2;
  if (units.is(at, C.A_AN) || units.is(at, C.ADV)) at--;
  return units.is(at, C.INCLUDING) || (units.is(at, C.TALLYING) && units.is(at - 1, C.COMMA));
}

/** ", six children among them", ", nine villagers among the dead": `from` is where the first of them begins. */
export function isAmongThem(units: Units, q: NumberUnits, from: number): boolean {
  if (!units.is(from - 1, C.COMMA) && !(units.is(from - 1, C.WITH) && units.is(from - 2, C.COMMA))) return false;
  if (units.is(q.to, C.INCLUDING)) return q.to + 1 >= units.count || !units.isWord(q.to + 1);
  return units.is(q.to, C.AMONG) && units.is(q.to + 1, C.DET) && units.is(q.to + 2, C.STATE);
}

/** The number before in ", two nurses and a boy among them", which is a part too, or null. */
export function partBeside(units: Units, before: Candidate | undefined, { q }: Candidate): Candidate | null {
  const beside = before !== undefined && units.is(q.from - 1, C.AND) && before.q.to === q.from - 1;
  return beside && isAmongThem(units, q, before.q.from) ? before : null;
}

const BEFALLEN = maskOf(["STATE", "TAKEN"]);

/** "Among the 30 hurt were four nuns", "two nurses are among the dead", "four women are among those taken" */
export function isAmongState(units: Units, { measured, q }: Candidate): boolean {
  if (measured === null || !units.any(measured.trigger, BEFALLEN)) return false;
  // Of "Among the 63 dead were 12" the 63 are all.
  for (let at = measured.trigger - 1; at >= measured.trigger - 3; at--)
    if (units.is(at, C.AMONG)) return !(q.from > at && q.from < measured.trigger);
  return false;
}

/** The rule of "of the 85 injured, 66 were in hospital". */
const OF_THOSE = "of-those-harmed";

/** "Of the 85 injured, 66 were in hospital", "Of the 161 who had died, 62 never saw a doctor" */
export function opensWithThose(units: Units, { q, measured }: Candidate, part: Candidate): boolean {
  if (measured === null || !isBare(part.q)) return false;
  if (measured.rule === OF_THOSE) return true;
  const ofThe = units.is(q.from - 1, C.DET) && units.is(q.from - 2, C.OF);
  return ofThe && units.is(q.to, C.WHO) && units.is(part.q.from - 1, C.COMMA);
}
