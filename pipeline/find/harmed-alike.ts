/*
 * Bare numbers of things that were harmed, whose noun stands with another number or at the beginning of the sentence.
 */
import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { type Candidate, isBare, thingsOf } from "./candidate.ts";
import { isClosed } from "./fits.ts";
import { harmed, isHarm, measureOf } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** "640 destroyed and 1,210 damaged houses": a bare number counts the things of the one behind. */
export function harmWithNext(units: Units, c: Candidate, next: Candidate): void {
  const at = c.q.to;
  const told = isBare(c.q) && !c.q.implied && units.is(at, C.HARM) && units.is(at, C.V_PP);
  if (c.measured !== null || !told || !units.is(at + 1, C.AND) || next.q.from !== at + 2) return;
  if (next.measured === null || !isHarm(next.measured.measure) || next.q.noun === null || next.q.noun.head < 0) return;
  const { measure } = next.measured;
  c.measured = { measure, rule: "harmed-alike", trigger: at, counting: null, noun: next.q.noun.head };
}

const SMALL = maskOf(["ADV", "BE", "AS"]);

/** "412 houses damaged, 31 fully destroyed": a bare number counts the things of the one before. */
export function harmAlike(units: Units, before: Candidate, c: Candidate): void {
  if (c.measured !== null || before.measured === null || c.q.implied) return;
  let at = c.q.to;
  while (units.any(at, SMALL)) at++;
  // "Homes damaged: 800; destroyed: 91"
  if (!units.is(at, C.HARM) && units.is(c.q.from - 1, C.COLON)) at = c.q.from - 2;
  else if (!units.is(at, C.HARM)) at = verbOfMore(units, c.q);
  // "12 houses destroyed: 34 rescued"
  if (!units.is(at, C.HARM) || at === before.measured.trigger) return;
  const noun = thingsOf(units, before.q, c.q).noun ?? before.measured.noun;
  if (noun === undefined || measureOf(units, at, units.meaning(noun).unit ?? null) === null) return;
  c.measured = { measure: before.measured.measure, rule: "harmed-alike", trigger: at, counting: null, noun };
}

const ADDED = maskOf(["MORE", "DET", "ADV"]);

/** Unit of the verb of "destroyed 4,956 houses and damaged another 1,151", "and damaged 40 more"; -1 where the number has none of its own. */
function verbOfMore(units: Units, q: NumberUnits): number {
  let at = q.from - 1;
  while (units.any(at, ADDED)) at--;
  const more = units.is(q.from - 1, C.MORE) || (q.noun !== null && units.is(q.noun.to - 1, C.MORE));
  const joined = units.is(at - 1, C.AND) || (units.is(at - 1, C.ADV) && units.is(at - 2, C.AND));
  return (more || isBare(q)) && joined && isClosed(units, q) && units.is(at, C.V_FIN) ? at : -1;
}

/** The longest "coastal" between "Of the" and "homes". */
const KIND = 2;

/** "Of the homes that inspectors have seen, 3,937 are destroyed": a bare number counts the things that the sentence opens with. */
export function harmOfThose(units: Units, c: Candidate, first: number): void {
  if (c.measured !== null || !isBare(c.q) || c.q.implied || !units.is(first, C.OF) || !units.is(first + 1, C.DET))
    return;
  let noun = first + 2;
  while (noun < first + 2 + KIND && units.isWord(noun) && !units.is(noun, C.NOUN)) noun++;
  const measure = units.is(noun, C.NOUN) ? harmed(units.meaning(noun).unit ?? null) : null;
  let at = c.q.to;
  while (units.any(at, SMALL)) at++;
  if (measure !== null && at > c.q.to && (units.is(at, C.HARM) || units.is(at, C.OUT)))
    c.measured = { measure, rule: "harmed-of-those", trigger: at, counting: null, noun };
}
