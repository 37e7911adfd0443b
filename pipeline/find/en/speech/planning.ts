import { C } from "../../../words/classes.ts";
import { isAny } from "./marks.ts";
import { attribution, type Found, type Place } from "./place.ts";
import { subjectOf } from "./subject.ts";

/** "The agency plans to move 1,800 families", "is making plans to move": who plans it stands for it. */
export function planning(p: Place, at: number): Found | null {
  const { units, first } = p;
  // "300 families are to be moved": by whom, nobody says.
  const wants = units.is(at, C.WANTS) && isAny(units, at + 1, C.NUM, C.NUMWORD, C.CMP, C.VAGUE);
  if (!wants && (!units.is(at, C.PLAN) || units.is(at, C.BE))) return null;
  let verb = at;
  while (verb > first && at - verb < 2 && !isAny(units, verb, C.BE, C.HAVE)) verb--;
  const { speaker, from } = subjectOf(p, isAny(units, verb, C.BE, C.HAVE) ? verb : at);
  const capital = speaker !== null && units.is(speaker.from, C.PLACE) && speaker.to === speaker.from + 1;
  return speaker?.sure || capital ? attribution(p, speaker, from, planEnd(p, at), "before", "planned-by") : null;
}

const CAUSE = /^(?:after|when|since|because|as)$/i;

/** "vowed to rebuild after 40 homes burned": where the plan ends and its cause begins, which the report tells. */
function planEnd({ units, last }: Place, at: number): number {
  for (let i = at + 1; i < last; i++) if (units.isWord(i) && CAUSE.test(units.text(i, i + 1))) return i;
  return last;
}
