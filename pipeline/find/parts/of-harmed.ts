/*
 * Parts of those whom a participle counts within their own phrase: "12 of the 47 people killed were children", "two of the nine hurt have died"; and of
 * the hurt those who are badly so.
 */
import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { AGES_AND_SEXES } from "../../words/en/patterns.ts";
import { type Candidate, isBare, isUpTo } from "../candidate.ts";
import { isDeath } from "../how-it-ended.ts";
import { predicateNoun } from "../predicate.ts";
import type { Units } from "../units.ts";

/** The longest "in the attack on the market" between the participle and the verb of the clause. */
const PHRASE = 8;
const ENDS = maskOf(["COMMA", "SEMICOLON", "STOP", "COLON", "QUOTE", "WHO", "SAY", "NUM", "NUMWORD", "VAGUE", "CONJ"]);
const HELPERS = maskOf(["BE", "HAVE", "ADV"]);
const SURVIVING: ReadonlySet<string> = new Set(["injuries", "missing", "abducted", "detained"]);

/** Gives a number before the one of its whole what the verb of the clause says: that some of the dead were children, or that some of the hurt have died. */
export function partOfHarmed(units: Units, c: Candidate, whole: Candidate): void {
  const { measured } = whole;
  if (c.measured !== null || !c.q.noun?.ofWhole || whole.q.from >= c.q.to || measured === null) return;
  const { trigger } = measured;
  if (trigger < whole.q.to - 1 || !units.is(trigger, C.V_PP) || !isUpTo(c.q.value, whole.q.value)) return;
  for (let at = trigger + 1; at <= trigger + PHRASE && !units.any(at, ENDS); at++) {
    if (SURVIVING.has(measured.measure) && isDeath(units, at)) {
      c.measured = { ...measured, measure: "deaths", rule: "part-of-harmed", trigger: at };
      return;
    }
    if (!units.any(at, HELPERS)) continue;
    const noun = predicateNoun(units, { ...c.q, to: at, noun: null });
    if (noun >= 0 && (!units.is(noun, C.KIN) || isAge(units.text(noun, noun + 1))))
      [c.measured, c.whole] = [{ ...measured, rule: "part-of-harmed" }, whole];
    if (noun >= 0 || units.is(at, C.BE)) return;
  }
}

/** "children", unlike "brothers" */
const isAge = (word: string) => AGES_AND_SEXES.some((pattern) => pattern.test(word));

const CLOSED = maskOf(["COMMA", "SEMICOLON", "STOP", "AND", "QUOTE", "CLOSE"]);

/** "31 people were hurt, five critically", "31 injured, five in a critical condition": the second number is a part of the first. */
export function linkBadlyHurt(units: Units, before: Candidate, c: Candidate): void {
  if (before.measured?.measure !== "injuries" || c.whole !== null || c.partOfBefore) return;
  const { q } = c;
  if (!isBare(q) || q.implied || !units.is(q.from - 1, C.COMMA) || !isUpTo(q.value, before.q.value)) return;
  if (before.measured.trigger > q.from || q.from - 1 > before.measured.trigger + 1) return;
  const badly = units.is(q.to, C.GRAVELY) && (q.to + 1 >= units.count || units.any(q.to + 1, CLOSED));
  if (badly) c.measured ??= { ...before.measured, rule: "part-of-whole" };
  if (badly || (c.measured?.trigger === q.to && units.is(q.to, C.CONDITION))) c.whole = before;
}
